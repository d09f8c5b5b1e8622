import type { CellValue, Grid } from "../../src/core/table/grid";
import { cellToA1 } from "../../src/core/table/a1";

/** A cell that can be followed wherever a layout moves it. `at` is where it stands in the sample; new cells may have a name of their own. */
export interface LaidCell {
  value: CellValue;
  readonly at: string | null;
}

/** A sheet whose rows can be inserted, moved and dropped; merges hold on to their corner cells. */
export interface Layout {
  readonly sheet: string;
  readonly rows: readonly (readonly LaidCell[])[];
  readonly merges: readonly { readonly first: LaidCell; readonly last: LaidCell }[];
  readonly origin?: { readonly row: number; readonly column: number };
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export function cell(value: CellValue, at: string | null = null): LaidCell {
  return { value, at };
}

/** The first columns of a grid, each cell named by its address. */
export function layoutOf(grid: Grid, columns: number): Layout {
  const rows = grid.cells.map((row, index) =>
    row.slice(0, columns).map((value, column) => cell(value, cellToA1({ row: index, column }))),
  );
  const merges = grid.merges.map(({ top, left, bottom, right }) => ({
    first: rows[top]![left]!,
    last: rows[bottom]![right]!,
  }));
  return { sheet: grid.sheet, rows, merges };
}

/** The grid of a layout. A merge whose corners were dropped or torn apart is gone. */
export function gridOfLayout({ sheet, rows, merges, origin = { row: 0, column: 0 }, ...hidden }: Layout): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const places = new Map<LaidCell, { row: number; column: number }>();
  rows.forEach((row, r) =>
    row.forEach((each, c) => places.set(each, { row: origin.row + r, column: origin.column + c })),
  );
  return {
    sheet,
    origin,
    cells: rows.map((row) => Array.from({ length: width }, (_, column) => row[column]?.value ?? null)),
    merges: merges.flatMap(({ first, last }) => {
      const from = places.get(first);
      const to = places.get(last);
      if (!from || !to) return [];
      return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
    }),
    ...hidden,
  };
}

/** Where the sample's cells (and the named new ones) stand in a layout, as `sheet!A1`. */
export function placesIn({ sheet, rows, origin = { row: 0, column: 0 } }: Layout): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row, r) =>
      row.flatMap(({ at }, c) =>
        at === null ? [] : [[at, `${sheet}!${cellToA1({ row: origin.row + r, column: origin.column + c })}`] as const],
      ),
    ),
  );
}
