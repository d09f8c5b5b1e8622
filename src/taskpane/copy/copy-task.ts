import { submissionCopy, type SubmissionCopy } from "../../core/report/submission-copy";
import { taskTablesIn } from "../../core/settings/task-tables-in";
import type { Grid } from "../../core/table/grid";
import { writeWorkbook } from "../../xlsx/write/write-workbook";

export interface CopyToSend extends Pick<SubmissionCopy, "leftOut" | "shown"> {
  readonly workbook: Uint8Array;
}

/** The 上报稿 as a file; null where the workbook has no task table. */
export function copyToSend(grids: readonly Grid[]): CopyToSend | null {
  const { sheets, leftOut, shown } = submissionCopy(taskTablesIn(grids), grids);
  return sheets.length > 0 ? { workbook: writeWorkbook(sheets), leftOut, shown } : null;
}
