import { FileFailure, tooLarge } from "./file-failure";

/** A sheet's cells are read into rows up to their last column; this many slots cost little whatever the sheet looks like. */
const harmlessSlots = 12_000_000;
/** `<row><c r="A1"/></row>`: no row is written shorter. */
const shortestRow = 16;

/**
 * Refuses a sheet whose few cells stand so far apart, or whose column definitions are so many, that reading it would
 * take memory out of all proportion.
 *
 * @throws {FileFailure} `too-large` with the cells of its bounding box, or `damaged`.
 */
export function refuseAbsurdSheet(xml: string, sheet: string, limit: number): void {
  refuseAbsurdColumns(xml, sheet);

  // Most sheets end before column Z or ZZ, which the longest column name tells without reading every cell.
  const widest = /\br\s*=\s*["'][A-Z]{3}/i.test(xml) ? 16_384 : /\br\s*=\s*["'][A-Z]{2}/i.test(xml) ? 702 : 26;
  if ((xml.length / shortestRow) * widest <= harmlessSlots) return;

  let rows = 0;
  let columns = 0;
  for (const [, column = "", row] of xml.matchAll(/<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Z]{1,3})(\d+)["']/gi)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(
      columns,
      [...column.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  if (rows * columns > limit) throw tooLarge("cells", limit, rows * columns, sheet);
}

function refuseAbsurdColumns(xml: string, sheet: string): void {
  const start = xml.search(/<(?:\w+:)?cols[\s>]/);
  if (start === -1) return;
  const end = xml.search(/<\/(?:\w+:)?cols\s*>/);
  const definitions = xml.slice(start, end === -1 ? undefined : end).match(/<(?:\w+:)?col\s[^>]*>/g) ?? [];
  const columns = definitions.reduce((sum, definition) => sum + columnsDefinedBy(definition), 0);
  if (columns > 2 * 16_384) throw new FileFailure("damaged", { where: sheet });
}

function columnsDefinedBy(definition: string): number {
  const [, first = "1"] = /\bmin\s*=\s*["'](\d+)/.exec(definition) ?? [];
  const [, last = "0"] = /\bmax\s*=\s*["'](\d+)/.exec(definition) ?? [];
  return Math.max(1, Math.min(Number(last), 16_384) - Number(first) + 1);
}
