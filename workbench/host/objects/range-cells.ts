import type { ICellData } from "@univerjs/core";
import { columnCount, intersection, rowCount } from "../../grid/address";
import { cellFromInput, noContent, type CellInput } from "../../grid/cell-input";
import {
  cellStyle,
  makeRoom,
  readCells,
  readFormulas,
  readTexts,
  readValues,
  usedArea,
  type CellValue,
} from "../../grid/cells";
import { invalidArgument } from "../host-error";
import type { RangeState } from "./range";

/** Beyond this Excel answers null instead of values. */
const readableCells = 5_000_000;

const isReadable = ({ area }: RangeState): boolean => rowCount(area) * columnCount(area) <= readableCells;

export function readValueGrid(range: RangeState): CellValue[][] | null {
  return isReadable(range) ? readValues(range.sheet, range.area) : null;
}

export function readFormulaGrid(range: RangeState): CellValue[][] | null {
  const values = readValueGrid(range);
  if (!values) return null;
  const formulas = readFormulas(range.sheet, range.area);
  return values.map((row, r) => row.map((value, c) => formulas[r]?.[c] || value));
}

export function readTextGrid(range: RangeState): string[][] | null {
  return isReadable(range) ? readTexts(range.sheet, range.area) : null;
}

export function readValueTypes(range: RangeState): string[][] | null {
  return readValueGrid(range)?.map((row) => row.map(valueType)) ?? null;
}

/** @example valueType("#N/A") //=> "Error" */
export function valueType(value: CellValue): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|[A-Z_/0]+[!?]|GETTING_DATA)$/.test(value) ? "Error" : "String";
}

export function readNumberFormats(range: RangeState): string[][] | null {
  return isReadable(range) ? readCells(range.sheet, range.area, (cell) => numberFormat(range, cell)) : null;
}

export function writeNumberFormats(range: RangeState, value: unknown): void {
  const location = "Range.numberFormat";
  range.book.demandWritable(range.sheet, location);
  const formats = asGrid(range, value, location);
  writeEach(range, "looks", location, (row, column) => {
    const format = formats[row]?.[column] ?? null;
    return format === null ? null : { s: { n: format === "General" ? null : { pattern: String(format) } } };
  });
}

/** Values and formulas are written alike, as in Excel: text that begins with "=" is a formula in both. */
export function writeValues(range: RangeState, value: unknown, location: string): void {
  range.book.demandWritable(range.sheet, location);
  const inputs = asGrid(range, value, location);
  const formats = readNumberFormats(range) ?? [];
  writeEach(range, "content", location, (row, column) => {
    const input = inputs[row]?.[column] ?? null;
    return input === null ? null : cellFromInput(input, formats[row]?.[column] ?? "General");
  });
}

/** What each way of clearing leaves of a cell. */
const cleared: Readonly<Record<string, { readonly cell: ICellData; readonly what: "content" | "looks" }>> = {
  Contents: { cell: noContent, what: "content" },
  Formats: { cell: { s: null }, what: "looks" },
  All: { cell: { ...noContent, s: null }, what: "content" },
};

/** In one step: refused, as a part of an array formula is, it leaves every cell as it was. */
export function clearRange(range: RangeState, what: string): void {
  const location = "Range.clear";
  range.book.demandWritable(range.sheet, location);
  const clearing = cleared[what];
  if (!clearing) throw invalidArgument(location);
  const used = usedArea(range.sheet, false);
  const area = used && intersection(used, range.area);
  if (area) writeEach({ ...range, area }, clearing.what, location, () => clearing.cell);
}

function numberFormat({ sheet }: RangeState, cell: Parameters<typeof cellStyle>[1]): string {
  return cellStyle(sheet, cell)?.n?.pattern ?? "General";
}

/** One step to undo, one pass of recalculation. */
function writeEach(
  { area, sheet, book }: RangeState,
  what: "content" | "looks",
  location: string,
  cellAt: (row: number, column: number) => ICellData | null,
): void {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rowCount(area); row++) {
    const ofRow: Record<number, ICellData> = {};
    for (let column = 0; column < columnCount(area); column++) {
      const cell = cellAt(row, column);
      if (cell) ofRow[area.left + column] = cell;
    }
    cells[area.top + row] = ofRow;
  }
  makeRoom(sheet, area);
  book.write({ sheet, areas: [area], cells, looksOnly: what === "looks" }, location);
}

/** A single value stands for every cell of the range. */
function asGrid(range: RangeState, value: unknown, location: string): CellInput[][] {
  const rows = rowCount(range.area);
  const columns = columnCount(range.area);
  if (!isReadable(range)) throw invalidArgument(location);
  if (!Array.isArray(value)) {
    if (!isInput(value)) throw invalidArgument(location);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const fits =
    value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns && row.every(isInput));
  if (!fits) {
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return value as CellInput[][];
}

const isInput = (value: unknown): value is CellInput =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
