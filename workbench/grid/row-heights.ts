import type { IRange } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { XlsxSheet, XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { AreaIndex } from "./area-index";
import { sheetId } from "./snapshot";
import type { Grid } from "./univer";
import { whenIdle } from "./when-idle";

/** So many rows are measured in the time of a frame or two. */
const rowsAtOnce = 50;

/**
 * Fits the rows that carry no height of their own to their wrapped text, as Excel does when it opens a file. The grid
 * does so for edits only. Nobody waits for it: the first rows of the sheet in front come first, the others whenever the
 * page has nothing else to do, and those of other sheets once these are in front.
 */
export function fitRows({ api }: Grid, book: FWorkbook, workbook: XlsxWorkbook): void {
  const waiting = new Map(workbook.sheets.map((sheet, index) => [sheetId(index), sheet]));
  const fitFront = (): void => {
    const id = book.getActiveSheet().getSheetId();
    const sheet = waiting.get(id);
    waiting.delete(id);
    if (sheet) fitSlices(id, slicesOf(rowsToFit(sheet)));
  };
  const fitSlices = (subUnitId: string, [slice, ...others]: readonly IRange[]): void => {
    if (!slice) return;
    whenIdle(() => {
      if (api.getActiveWorkbook()?.getId() !== book.getId()) return watch.dispose();
      const task = { unitId: book.getId(), subUnitId, ranges: [slice], id: `fit-${subUnitId}-${slice.startRow}` };
      api.syncExecuteCommand("sheet.operation.mark-dirty-row-auto-height", task);
      fitSlices(subUnitId, others);
    });
  };
  const watch = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id === "sheet.operation.set-worksheet-active") fitFront();
  });
  fitFront();
}

/** Rows in order as runs of neighbours, none longer than what is fitted at once. */
export function slicesOf(rows: readonly number[]): IRange[] {
  const slices: IRange[] = [];
  for (const row of rows) {
    const last = slices.at(-1);
    if (last && row - last.startRow < rowsAtOnce) last.endRow = row;
    else slices.push({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
  }
  return slices;
}

/** Merged cells do not count: neither Excel nor the grid fits a row to them. */
function rowsToFit(sheet: XlsxSheet): number[] {
  const merges = new AreaIndex(sheet.merges);
  const rows: number[] = [];
  for (const { row, column, value, style } of sheet.cells) {
    if (row === rows.at(-1) || typeof value !== "string" || sheet.rowHeights.has(row)) continue;
    const wraps = style?.wrapText === true || value.includes("\n");
    if (wraps && !merges.at(row, column)) rows.push(row);
  }
  return rows;
}
