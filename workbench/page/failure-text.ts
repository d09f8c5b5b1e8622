import { describeFailure } from "../../src/strings/failures";
import { FileFailure } from "../../src/xlsx/file-failure";
import { EditError } from "../../src/xlsx/patch-workbook";
import { refusedEdits } from "../refused-edits";

/** Why a file could not be opened or saved, and what to do, for the status line. */
export function failureText(error: unknown): string {
  if (error instanceof EditError) return refusedEdits[error.code];
  if (!(error instanceof FileFailure)) return error instanceof Error ? error.message : String(error);
  const { problem, remedy } = describeFailure(error.code, error.details.kind ?? error.details.measure);
  return `${problem}${remedy}`;
}
