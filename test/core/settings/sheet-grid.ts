import type { SheetContent } from "../../../src/core/report/sheet-content";
import type { CellValue, Grid } from "../../../src/core/table/grid";

/** A sheet of ours as it is read back after it was written: rows of equal length, empty text as blank. */
export function gridOfSheet({ name, rows }: Pick<SheetContent, "name" | "rows">): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column): CellValue => (row[column] === "" ? null : (row[column] ?? null))),
  );
  return { sheet: name, origin: { row: 0, column: 0 }, cells, merges: [] };
}
