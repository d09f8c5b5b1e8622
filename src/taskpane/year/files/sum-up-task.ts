import { checkWorkbook } from "../../../core/check-workbook";
import { summarise, type SummaryRow } from "../../../core/year/summarise";
import { workbookFailures } from "../../../strings/workbook-failures";
import { noFileRead, summedUp, tooManyFiles } from "../../../strings/year/exchange";
import { summarySheet } from "../../../strings/year/summary-sheet";
import type { OnProgress } from "../../on-progress";
import type { SummedUp, Unable } from "../year-papers";
import { mostFiles } from "./most-files";
import { openFiles } from "./open-file";

/** 汇总: many offices' workbooks on one sheet, in the order in which they were picked. */
export async function sumUp(
  files: readonly File[],
  ranked: boolean,
  onProgress?: OnProgress,
): Promise<SummedUp | Unable> {
  if (files.length > mostFiles) return { unable: tooManyFiles };
  const { read, unread } = await openFiles<{ readonly rows: readonly SummaryRow[] }>(
    files,
    ({ name, grids }) => {
      const { tables, failure } = checkWorkbook(grids);
      // Only the figures are kept: a thousand checked workbooks would not fit beside each other.
      return failure ? { failure: workbookFailures[failure] } : { rows: summarise([{ file: name, tables }]) };
    },
    onProgress,
  );
  if (read.length === 0) return { unable: noFileRead, unread };
  const rows = read.flatMap((each) => each.rows);
  return { summary: summedUp(rows.length, read.length), sheet: summarySheet(rows, { ranked }), unread };
}
