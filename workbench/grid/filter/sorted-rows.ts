import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { cellValue } from "../cells";
import { byText } from "./sheet-filter";

/** Excel's order of kinds: numbers, texts, truth values, errors; blank cells come last either way. */
const ranks = { number: 0, text: 1, truth: 2, error: 3, blank: 4 } as const;

interface Key {
  readonly rank: number;
  readonly value: string | number | boolean;
}

/**
 * The rows in the order of one column's cells; equal ones keep theirs.
 *
 * @example sortedRows([4, 5, 6], (row) => cells[row], true) //=> [6, 4, 5]: row 6 goes to the place of row 4
 */
export function sortedRows(
  rows: readonly number[],
  cellAt: (row: number) => Nullable<ICellData>,
  descending: boolean,
): number[] {
  const keys = new Map(rows.map((row) => [row, keyOf(cellAt(row))] as const));
  const sign = descending ? -1 : 1;
  return [...rows].sort((one, other) => compared(keys.get(one)!, keys.get(other)!, sign));
}

function compared(one: Key, other: Key, sign: 1 | -1): number {
  if (one.rank === ranks.blank || other.rank === ranks.blank) return one.rank - other.rank;
  if (one.rank !== other.rank) return sign * (one.rank - other.rank);
  if (typeof one.value === "string") return sign * byText(one.value, String(other.value));
  return sign * (Number(one.value) - Number(other.value));
}

function keyOf(cell: Nullable<ICellData>): Key {
  const value = cellValue(cell);
  if (value === "") return { rank: ranks.blank, value };
  if (typeof value === "boolean") return { rank: ranks.truth, value };
  if (typeof value === "number") return { rank: ranks.number, value };
  // The grid keeps some numbers as text.
  if (cell?.t === CellValueType.NUMBER) return { rank: ranks.number, value: Number(value) };
  return { rank: /^#[A-Z/0]+[!?]?$/.test(value) ? ranks.error : ranks.text, value };
}
