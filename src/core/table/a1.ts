import type { Area, CellPosition } from "./grid";

/** @example columnName(27) //=> "AB" */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** @example cellToA1({ row: 2, column: 1 }) //=> "B3" */
export function cellToA1({ row, column }: CellPosition): string {
  return columnName(column) + (row + 1);
}

/** @example areaToA1({ top: 2, left: 3, bottom: 4, right: 3 }) //=> "D3:D5" */
export function areaToA1({ top, left, bottom, right }: Area): string {
  const first = cellToA1({ row: top, column: left });
  const last = cellToA1({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads "B3" or "$D$5:D9", without a sheet name.
 *
 * @returns null when the text is no such address.
 */
export function parseA1(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i.exec(text);
  if (!match) return null;

  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const columns = [columnIndex(firstColumn), columnIndex(lastColumn)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
