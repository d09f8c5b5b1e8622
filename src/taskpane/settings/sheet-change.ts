import type { SheetContent } from "../../core/report/sheet-content";
import { type OwnRowKind, ownSheetEdits } from "../../core/settings/own-sheet-edits";
import { settingGrid } from "../../core/settings/settings-in";
import type { OwnSheet } from "../../core/settings/own-sheets";
import type { Grid } from "../../core/table/grid";
import type { SheetChange } from "../checks";

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
