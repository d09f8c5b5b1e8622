import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { WrapStrategy, type IRange } from "@univerjs/core";
import type { Area } from "../../src/core/table/grid";
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
    const lastColumn = target.getMaxColumns() - 1;
    const ranges = rowsToFit(sheet, wraps).map((row): IRange => {
      // All columns: the grid looks at no row whose named cells are merged downwards.
      return { startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn };
    });
    if (ranges.length > 0) target.setRangesAutoHeight(ranges);
  });
}

/** Merged cells do not count: neither Excel nor the grid fits a row to them. */
function rowsToFit(sheet: XlsxSheet, wraps: (row: number, column: number) => boolean): number[] {
  const merged = new Set(sheet.merges.flatMap(placesOf));
  const rows = new Set<number>();
  for (const { row, column, value } of sheet.cells) {
    if (rows.has(row) || sheet.rowHeights.has(row) || typeof value !== "string") continue;
    if (!merged.has(`${row},${column}`) && (value.includes("\n") || wraps(row, column))) rows.add(row);
  }
  return [...rows];
}

function placesOf({ top, left, bottom, right }: Area): string[] {
  const places: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) places.push(`${row},${column}`);
  }
  return places;
}
