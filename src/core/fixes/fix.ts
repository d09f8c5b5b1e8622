import type { Finding } from "../checks/finding";
import type { ColumnRole } from "../table/task-table";
import type { CellEdit } from "./cell-edit";

/** What each fix needs so that a sentence can be made of it. */
export interface FixValues {
  /** Blank evidence that goes on from a row above (zero-based) is written out. */
  readonly "fill-evidence": { readonly row: number; readonly from: number };
  /** Departments parted by blanks, commas or lines are parted by 、. */
  readonly "separate-departments": { readonly row: number; readonly before: string; readonly after: string };
  /** Headers of columns that the table lacks are written behind its last column. */
  readonly "add-columns": { readonly columns: readonly ColumnRole[] };
  /** Words of the notice that the table has lost are put back: 8亿元 → 8亿元以上. */
  readonly "restore-words": { readonly row: number; readonly from: string; readonly to: string };
}

export type FixKind = keyof FixValues;

export interface FixOf<Kind extends FixKind> {
  readonly kind: Kind;
  /** The finding that is gone once the edits are made; null where nothing was wrong. */
  readonly mends: Pick<Finding, "check" | "sheet" | "cell"> | null;
  readonly values: FixValues[Kind];
  /** Each says what the cell must still hold, so that nobody's later work is overwritten. */
  readonly edits: readonly CellEdit[];
}

/** A change that is certain: what it writes follows from the sheet or the notice alone. */
export type Fix = { [Kind in FixKind]: FixOf<Kind> }[FixKind];

/** The edits that take edits back, the last one first. Looks that a cell has taken over stay. */
export function undoOf(edits: readonly CellEdit[]): readonly CellEdit[] {
  return edits.map(({ sheet, cell, value, expected }) => ({ sheet, cell, value: expected, expected: value })).reverse();
}
