import type { CellPosition, CellValue, Grid } from "./grid";
import { SheetCells } from "./sheet-cells";

/** What a cell holds, as its sheet has it; null also where there is no such sheet. */
export type ValueAt = (sheet: string, cell: CellPosition) => CellValue;

/** What the cells of some sheets hold. */
export function valuesOf(grids: readonly Grid[]): ValueAt {
  const cells = new Map(grids.map((grid) => [grid.sheet, new SheetCells(grid)]));
  return (sheet, { row, column }) => cells.get(sheet)?.value(row, column) ?? null;
}
