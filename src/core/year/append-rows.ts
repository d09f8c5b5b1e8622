import type { CellEdit } from "../fixes/cell-edit";
import type { CellValue } from "../table/grid";
import type { SheetCells } from "../table/sheet-cells";
import type { ColumnRole, TaskTable } from "../table/task-table";

/** What a new row says, by column. */
export type RowTexts = Readonly<Partial<Record<ColumnRole, string>>>;

/**
 * Writes rows right below a table, with the looks of its last row.
 *
 * @returns null where something stands there (notes, a sum, another table): nothing is pushed down, since merged cells and whatever
 * else is on the sheet would have to move along.
 */
export function appendRows(table: TaskTable, cells: SheetCells, rows: readonly RowTexts[]): readonly CellEdit[] | null {
  const first = table.area.bottom + 1;
  if (rows.length === 0 || !isFree(cells, first, first + rows.length) || endsInSum(table)) return null;
  const { sheet, columns } = table;
  const like = table.rows.at(-1)?.row ?? table.area.bottom;
  return rows.flatMap((texts, index) =>
    columns.flatMap(({ role, column }): CellEdit[] => {
      const value = role === "serial" ? nextSerial(table, cells, index) : texts[role];
      if (value === undefined || value === null || value === "") return [];
      const cell = { row: first + index, column };
      return [{ sheet, cell, value, expected: null, formatFrom: { row: like, column } }];
    }),
  );
}

/** The rows and one more, so that what stands below stays apart from the table. */
function isFree(cells: SheetCells, first: number, last: number): boolean {
  for (let row = first; row <= Math.min(last, cells.bottom); row++) {
    if (!cells.isBlankRow(row)) return false;
    for (let column = cells.left; column <= cells.right; column++) if (cells.mergeAt(row, column)) return false;
  }
  return true;
}

function endsInSum({ skipped, rows }: TaskTable): boolean {
  const last = rows.at(-1)?.row ?? -1;
  return skipped.some(({ kind, row }) => kind === "total" && row > last);
}

/** Serial numbers go on where they are plain. */
function nextSerial({ columns, rows }: TaskTable, cells: SheetCells, index: number): CellValue {
  const column = columns.find(({ role }) => role === "serial")?.column;
  const last = rows.at(-1);
  if (column === undefined || !last) return null;
  const text = cells.seen(last.row, column).trim();
  return /^\d{1,4}$/u.test(text) ? Number(text) + index + 1 : null;
}
