import type { CellPosition } from "../../core/table/grid";
import { decodeCellText } from "./plain-texts";

/** A cell that holds a number, a text in one format, or nothing but a format. */
export interface PlainCell extends CellPosition {
  /** Number of its format, -1 for none. */
  readonly format: number;
  readonly value: string | number | null;
}

export interface SplitSheet {
  /** Row by row, from left to right. */
  readonly cells: readonly PlainCell[];
  /** The sheet's XML without these cells. */
  readonly rest: string;
  /** How many rows and columns all cells span, those in `rest` included. */
  readonly rows: number;
  readonly columns: number;
}

/** What Excel and most writers make of a cell: address, format and type in either order, then at most one value. */
const plainCell =
  /<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d{1,5})")?(?: t="(s|n|inlineStr)")?(?: s="(\d{1,5})")?(?:\/>|><\/c>|><v>([^<]*)<\/v><\/c>|><is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is><\/c>)\s*/y;
/** That the tag ends is made sure of once, not behind each address. */
const anyCell = /<c(?=\s[^<>]*>)[^<>]*?\sr="([A-Z]{1,3})([1-9]\d{0,6})"[^<>]*?(\/?)>/y;
const rowTag = /<row((?:\s+[\w:]+="[^"<>]*")*)\s*(\/?)>\s*/y;
const rowEnd = /<\/row>\s*/y;
const rowNumber = /\sr="([1-9]\d{0,6})"/;
const whiteSpace = /\s*/y;
const number = /^-?\d{1,15}(?:\.\d{1,17})?(?:[eE][+-]?\d{1,3})?$/;

/**
 * Takes out of a sheet's XML the cells that need no reader: numbers, texts of one format, and formats, which are nearly
 * all cells of a long table. Formulas, errors, truth values and whatever is written in an unusual way stay.
 *
 * @param texts The file's shared texts, null for those that are not plain.
 * @returns null where rows or cells are not written as Excel writes them: then all of the sheet is the reader's.
 */
export function splitSheet(xml: string, texts: readonly (string | null)[]): SplitSheet | null {
  const start = /<sheetData(?:\s[^<>]*)?>\s*/.exec(xml);
  const end = xml.lastIndexOf("</sheetData>");
  // A comment or CDATA may hold anything.
  if (!start || end < start.index || start[0].includes("/>") || xml.includes("<!")) return null;

  const cells: PlainCell[] = [];
  const rest = [xml.slice(0, start.index + start[0].length)];
  let [lastRow, columns] = [-1, 0];
  let position = start.index + start[0].length;
  while (position < end) {
    const tag = matchAt(rowTag, xml, position);
    const [, attributes = "", empty] = tag ?? [];
    const row = Number(rowNumber.exec(attributes)?.[1] ?? 0) - 1;
    if (!tag || row <= lastRow) return null;
    lastRow = row;
    position = rowTag.lastIndex;

    const others: string[] = [];
    if (empty === "") {
      const read = splitRow(xml, position, row, texts, cells, others);
      if (read === null || !matchAt(rowEnd, xml, read.end)) return null;
      columns = Math.max(columns, read.columns);
      position = rowEnd.lastIndex;
    }
    // A row without a size of its own says nothing.
    if (others.length > 0 || /\s(?:ht|hidden)=/.test(attributes)) rest.push(`<row${attributes}>`, ...others, "</row>");
  }
  rest.push(xml.slice(end));
  return { cells, rest: rest.join(""), rows: lastRow + 1, columns };
}

function splitRow(
  xml: string,
  start: number,
  row: number,
  texts: readonly (string | null)[],
  cells: PlainCell[],
  others: string[],
): { end: number; columns: number } | null {
  let position = start;
  let lastColumn = -1;
  for (;;) {
    const plain = matchAt(plainCell, xml, position);
    const value = plain ? plainValue(plain, texts) : undefined;
    if (plain && value !== undefined) {
      const column = columnIndex(plain[1] as string);
      if (column <= lastColumn || Number(plain[2]) !== row + 1) return null;
      lastColumn = column;
      const format = plain[3] ?? plain[5];
      if (format !== undefined || value !== null) {
        cells.push({ row, column, format: format === undefined ? -1 : Number(format), value });
      }
      position = plainCell.lastIndex;
      continue;
    }
    const other = matchAt(anyCell, xml, position);
    if (!other) return { end: position, columns: lastColumn + 1 };
    const column = columnIndex(other[1] as string);
    const close = other[3] === "" ? endOfCell(xml, anyCell.lastIndex) : anyCell.lastIndex;
    if (column <= lastColumn || Number(other[2]) !== row + 1 || close === null) return null;
    lastColumn = column;
    const whole = xml.slice(position, close);
    if (readsPlainText(whole, texts)) return null;
    others.push(whole);
    matchAt(whiteSpace, xml, close);
    position = whiteSpace.lastIndex;
  }
}

/** The reader is not given the plain texts. */
function readsPlainText(cell: string, texts: readonly (string | null)[]): boolean {
  const stored = /\st\s*=\s*["']s["']/.test(cell) ? /<v[^<>]*>\s*(\d+)/.exec(cell)?.[1] : undefined;
  return stored !== undefined && typeof texts[Number(stored)] === "string";
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/** @returns undefined for a cell that is the reader's. */
function plainValue(cell: RegExpExecArray, texts: readonly (string | null)[]): string | number | null | undefined {
  const [, , , , type = "n", , stored, inline] = cell;
  if (stored === undefined && inline === undefined) return type === "inlineStr" ? undefined : null;
  if (type === "inlineStr") return inline === undefined ? undefined : decodeCellText(inline);
  if (stored === undefined) return undefined;
  if (stored === "") return null;
  if (type === "s") return /^\d{1,9}$/.test(stored) ? (texts[Number(stored)] ?? undefined) : undefined;
  return number.test(stored) ? Number(stored) : undefined;
}

function endOfCell(xml: string, from: number): number | null {
  const close = xml.indexOf("</c>", from);
  const next = xml.indexOf("<c ", from);
  return close === -1 || (next !== -1 && next < close) ? null : close + 4;
}

function columnIndex(name: string): number {
  let index = 0;
  for (let at = 0; at < name.length; at++) index = index * 26 + name.charCodeAt(at) - 64;
  return index - 1;
}
