import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { WrapStrategy, type IRange } from "@univerjs/core";
import type { XlsxSheet, XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { cellStyle } from "./cells";
import { sheetId } from "./snapshot";

/**
 * Fits the rows that carry no height of their own to their wrapped text, as Excel does when it opens a file. The grid
 * does so for edits only.
 */
export function fitRows(book: FWorkbook, workbook: XlsxWorkbook): void {
  workbook.sheets.forEach((sheet, index) => {
    const target = book.getSheetBySheetId(sheetId(index));
    if (!target) return;
    const wraps = (row: number, column: number): boolean =>
      cellStyle(target, target.getSheet().getCellRaw(row, column))?.tb === WrapStrategy.WRAP;
    const ranges = rowsToFit(sheet, wraps);
    if (ranges.length > 0) target.setRangesAutoHeight(ranges);
  });
}

function rowsToFit(sheet: XlsxSheet, wraps: (row: number, column: number) => boolean): IRange[] {
  const rows = new Set<number>();
  for (const { row, column, value } of sheet.cells) {
    if (rows.has(row) || sheet.rowHeights.has(row) || typeof value !== "string") continue;
    if (value.includes("\n") || wraps(row, column)) rows.add(row);
  }
  return [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
}
