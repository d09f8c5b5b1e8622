import type { CellEdit } from "../../core/fixes/cell-edit";
import type { RowMove } from "../../core/report/row-move";
import type { SheetContent } from "../../core/report/sheet-content";
import { type OwnRowKind, ownSheetEdits } from "../../core/settings/own-sheet-edits";
import type { Damage } from "../../core/settings/damage";
import { settingGrid } from "../../core/settings/settings-in";
import type { OwnSheet } from "../../core/settings/own-sheets";
import type { Grid } from "../../core/table/grid";

/** What a decision of staff changes on our sheets. */
export interface SheetChange {
  /** Sheets of ours that the workbook has not had so far. */
  readonly sheets: readonly SheetContent[];
  /** Rows of a sheet of ours that come or go before any cell is written. */
  readonly moved?: { readonly sheet: string; readonly moves: readonly RowMove[] };
  /** Single cells of those that it has: whatever else stands there stays. */
  readonly edits: readonly CellEdit[];
  /** Sheets of ours on which nothing is left, neither of ours nor of the user's. */
  readonly emptied: readonly string[];
  /** Why nothing may be written; null where it may. */
  readonly refusal: Damage | null;
}

/** A sheet of ours written anew where the workbook has none, or the cells of it that have to change. */
export function sheetChange<Column extends string>(
  grids: readonly Grid[],
  which: OwnSheet,
  kind: OwnRowKind<Column>,
  before: SheetContent,
  after: SheetContent,
): SheetChange {
  const none: SheetChange = { sheets: [], edits: [], emptied: [], refusal: null };
  const hasRows = after.rows.length > after.titleRows;
  const grid = settingGrid(grids, which);
  if (!grid || grid.cells.length === 0) return hasRows ? { ...none, sheets: [after] } : none;

  const change = ownSheetEdits(grid, kind, before, after);
  if ("damage" in change) return { ...none, refusal: change.damage };
  return change.isEmptied ? { ...none, emptied: [grid.sheet] } : { ...none, edits: change.edits };
}
