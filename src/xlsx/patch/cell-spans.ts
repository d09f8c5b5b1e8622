import type { XmlElement } from "../xml/xml-element";
import { type XmlTag, xmlTags } from "../xml/xml-tags";
import { attribute } from "../xml/xml-text";

/** A row of a sheet's XML by its offsets. */
export interface RowSpan {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly tag: XmlTag;
  readonly innerEnd: number;
  readonly end: number;
  readonly cells: readonly CellSpan[];
}

/** A cell of a sheet's XML by its offsets. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly tag: XmlTag;
  readonly end: number;
  /** The tag of its formula, if it has one. */
  readonly formula: XmlTag | null;
}

/** The rows of a sheet, one at a time. Rows and cells without an address (r) follow the one before. */
export function* rowSpans(xml: string, sheetData: XmlElement): Generator<RowSpan, void, undefined> {
  let row = -1;
  let column = -1;
  let rowTag: XmlTag | null = null;
  let cellTag: XmlTag | null = null;
  let formula: XmlTag | null = null;
  let cells: CellSpan[] = [];

  for (const tag of xmlTags(xml, sheetData.innerStart, sheetData.innerEnd)) {
    if (tag.local === "row" && tag.kind !== "close") {
      row = rowOf(xml, tag) ?? row + 1;
      column = -1;
      if (tag.kind === "empty") yield { row, tag, innerEnd: tag.end, end: tag.end, cells: [] };
      else rowTag = tag;
    } else if (tag.local === "row" && rowTag) {
      yield { row, tag: rowTag, innerEnd: tag.start, end: tag.end, cells };
      rowTag = null;
      cells = [];
    } else if (tag.local === "c" && tag.kind !== "close") {
      column = columnOf(xml, tag) ?? column + 1;
      if (tag.kind === "empty") cells.push({ row, column, tag, end: tag.end, formula: null });
      else cellTag = tag;
      formula = null;
    } else if (tag.local === "c" && cellTag) {
      cells.push({ row, column, tag: cellTag, end: tag.end, formula });
      cellTag = null;
    } else if (tag.local === "f" && tag.kind !== "close") {
      formula = tag;
    }
  }
}

function rowOf(xml: string, tag: XmlTag): number | null {
  const number = Number(attribute(xml, tag, "r"));
  return Number.isInteger(number) && number > 0 ? number - 1 : null;
}

/** Cells are many, so their address is read without taking the tag apart. */
const addressPattern = /\sr\s*=\s*["']([A-Za-z]{1,3})\d/y;

function columnOf(xml: string, tag: XmlTag): number | null {
  for (let at = tag.start + tag.name.length + 1; at < tag.end; at++) {
    addressPattern.lastIndex = at;
    const name = addressPattern.exec(xml)?.[1];
    if (name) return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    at = nextAttribute(xml, at + 1, tag.end) - 1;
  }
  return null;
}

/** Where the white space before the next attribute starts, quoted values stepped over. */
function nextAttribute(xml: string, from: number, end: number): number {
  let quote = 0;
  for (let position = from; position < end; position++) {
    const code = xml.charCodeAt(position);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code <= 0x20) return position;
  }
  return end;
}
