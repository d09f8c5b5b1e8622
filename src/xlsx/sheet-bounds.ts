import { FileFailure, tooLarge } from "./file-failure";

/**
 * Refuses a sheet whose few cells stand so far apart, or whose column definitions are so many, that reading it would
 * take memory out of all proportion: readers make rows up to their last column.
 *
 * Every pattern here runs through the text once, however hostile it is.
 *
 * @throws {FileFailure} `too-large` with the cells of its bounding box, or `damaged`.
 */
export function refuseAbsurdSheet(xml: string, sheet: string, limit: number): void {
  refuseAbsurdColumns(xml, sheet);

  let rows = 0;
  let widest = "";
  for (const [, column = "", row] of xml.matchAll(/\sr\s*=\s*["']([A-Za-z]{0,3})(\d{1,7})["']/g)) {
    rows = Math.max(rows, Number(row));
    if (column.length > widest.length || (column.length === widest.length && column > widest)) widest = column;
  }
  refuseTooManyCells(rows * columnNumber(widest), sheet, limit);
}

/** @param cells Of a sheet's bounding box. */
export function refuseTooManyCells(cells: number, sheet: string, limit: number): void {
  if (cells > limit) throw tooLarge("cells", limit, cells, sheet);
}

function refuseAbsurdColumns(xml: string, sheet: string): void {
  const start = xml.search(/<(?:[\w.\-\u0080-\uffff]+:)?cols[\s>]/);
  if (start === -1) return;
  const end = xml.search(/<\/(?:[\w.\-\u0080-\uffff]+:)?cols[\s>]/);

  const definitions = xml.slice(start, end === -1 ? undefined : end).split(/<(?:[\w.\-\u0080-\uffff]+:)?col\s/);
  const columns = definitions.slice(1).reduce((sum, definition) => sum + columnsDefinedBy(definition), 0);
  if (columns > 2 * 16_384) throw new FileFailure("damaged", { where: sheet });
}

function columnsDefinedBy(definition: string): number {
  const [, first = "1"] = /\bmin\s*=\s*["'](\d+)/.exec(definition) ?? [];
  const [, last = "0"] = /\bmax\s*=\s*["'](\d+)/.exec(definition) ?? [];
  return Math.max(1, Math.min(Number(last), 16_384) - Number(first) + 1);
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
