import { columnName } from "../core/table/a1";

const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * A formula as it reads in another cell: relative references move along, `$` ones stay, those that leave the sheet
 * become #REF!. That is how the file format shares one formula between cells.
 *
 * @example movedFormula('SUM(A$1:B2)', 1, 1) //=> 'SUM(B$1:C3)'
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return movableFormula(formula)(rows, columns);
}

/** The same for many cells: the formula is taken apart once. */
export function movableFormula(formula: string): (rows: number, columns: number) => string {
  const parts = formula.split(quoted).flatMap((part, index) => (index % 2 === 0 ? referencesIn(part) : [part]));
  return (rows, columns) =>
    parts.map((part) => (typeof part === "string" ? part : moved(part, rows, columns))).join("");
}

/** Text ("…") and quoted sheet names ('…') hold no references. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** One end of a reference: a cell, or with either part missing a whole row or column. Numbers count from one. */
interface End {
  readonly column: Coordinate | null;
  readonly row: Coordinate | null;
}

interface Coordinate {
  readonly fixed: boolean;
  readonly number: number;
}

type Reference = readonly End[];

// Cells; whole columns (A:C); whole rows (1:3). Not names like LOG10( or A1_total, nor table columns [A1].
const reference =
  /(?<![\p{L}\p{N}_.\\[$])(?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(\]!])/giu;

function referencesIn(code: string): (string | Reference)[] {
  const parts: (string | Reference)[] = [];
  let position = 0;
  for (const match of code.matchAll(reference)) {
    const ends = match[0].split(":").map(endOf);
    // ABCD1 or XFE1 is a name: the last column is XFD.
    if (ends.some(({ column, row }) => (column?.number ?? 1) > lastColumn || (row?.number ?? 1) > lastRow)) continue;
    parts.push(code.slice(position, match.index), ends);
    position = match.index + match[0].length;
  }
  parts.push(code.slice(position));
  return parts;
}

function endOf(text: string): End {
  const [, columnFixed, column, rowFixed, row] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  return {
    column: column ? { fixed: columnFixed === "$", number: columnNumber(column) } : null,
    // "$3" has its sign where a column's would stand.
    row: row ? { fixed: rowFixed === "$" || (!column && columnFixed === "$"), number: Number(row) } : null,
  };
}

function moved(reference: Reference, rows: number, columns: number): string {
  let text = "";
  for (const { column, row } of reference) {
    const columnText = column ? shifted(column, columns, lastColumn, (number) => columnName(number - 1)) : "";
    const rowText = row ? shifted(row, rows, lastRow, String) : "";
    if (columnText === null || rowText === null) return "#REF!";
    text += (text === "" ? "" : ":") + columnText + rowText;
  }
  return text;
}

/** null when it leaves the sheet. */
function shifted(
  { fixed, number }: Coordinate,
  by: number,
  last: number,
  spell: (number: number) => string,
): string | null {
  if (fixed) return `$${spell(number)}`;
  return number + by >= 1 && number + by <= last ? spell(number + by) : null;
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
