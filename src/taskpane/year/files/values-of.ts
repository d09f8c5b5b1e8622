import type { Grid } from "../../../core/table/grid";
import { SheetCells } from "../../../core/table/sheet-cells";
import type { ValueAt } from "../../../core/year/merge-returned";

/** What the cells of some sheets hold, by sheet and place. */
export function valuesOf(grids: readonly Grid[]): ValueAt {
  const cells = new Map(grids.map((grid) => [grid.sheet, new SheetCells(grid)]));
  return (sheet, { row, column }) => cells.get(sheet)?.value(row, column) ?? null;
}
