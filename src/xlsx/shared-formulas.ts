import { columnName } from "../core/table/a1";
import { outsideQuotes } from "./formula-names";

const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * A formula as it reads in another cell: relative references move along, `$` ones stay, those that leave the sheet
 * become #REF!. That is how the file format shares one formula between cells.
 *
 * @example movedFormula('SUM(A$1:B2)', 1, 1) //=> 'SUM(B$1:C3)'
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return outsideQuotes(formula, (code) =>
    code.replace(
      // Cells; whole columns (A:C); whole rows (1:3). Not names like LOG10( or A1_total, nor table columns [A1].
      /(?<![\p{L}\p{N}_.\\[$])(?:(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![\p{L}\p{N}_.(\]!])/giu,
      (whole, columnFixed, column, rowFixed, row, firstColumn, secondColumn, firstRow, secondRow) => {
        if (firstColumn) return `${movedColumn(firstColumn, columns)}:${movedColumn(secondColumn, columns)}`;
        if (firstRow) return `${movedRow(firstRow, rows)}:${movedRow(secondRow, rows)}`;
        // BIG1 is no reference: the last column is XFD.
        if (columnNumber(column) > lastColumn || Number(row) > lastRow) return whole;
        const moved = movedColumn(columnFixed + column, columns) + movedRow(rowFixed + row, rows);
        return moved.includes("#") ? "#REF!" : moved;
      },
    ),
  );
}

function movedColumn(column: string, by: number): string {
  if (column.startsWith("$")) return column;
  const number = columnNumber(column) + by;
  return number >= 1 && number <= lastColumn ? columnName(number - 1) : "#REF!";
}

function movedRow(row: string, by: number): string {
  if (row.startsWith("$")) return row;
  const number = Number(row) + by;
  return number >= 1 && number <= lastRow ? String(number) : "#REF!";
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
