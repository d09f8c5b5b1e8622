import type { CellEdit } from "../../../src/core/fixes/cell-edit";
import type { CellValue, Grid } from "../../../src/core/table/grid";

/** A workbook after edits, as Excel would hold it: a cell that no longer holds what was expected fails the test. */
export function applied(grids: readonly Grid[], edits: readonly CellEdit[]): readonly Grid[] {
  return grids.map((grid) => {
    const own = edits.filter(({ sheet }) => sheet === grid.sheet);
    const width = Math.max(grid.cells[0]?.length ?? 0, ...own.map(({ cell }) => cell.column - grid.origin.column + 1));
    const cells = grid.cells.map((row) => Array.from({ length: width }, (_, column): CellValue => row[column] ?? null));
    for (const { cell, value, expected } of own) {
      const row = cells[cell.row - grid.origin.row]!;
      const column = cell.column - grid.origin.column;
      expect(row[column]).toBe(expected);
      row[column] = value;
    }
    return { ...grid, cells };
  });
}
