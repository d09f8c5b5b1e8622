import type { CheckedTable } from "../check-workbook";
import { columnNames } from "../table/column-vocabulary";
import { firstDocumentColumn } from "../table/parse-task-tables";
import type { SheetCells } from "../table/sheet-cells";
import type { ColumnRole, TaskTable, WorkingColumn } from "../table/task-table";
import type { CellEdit } from "./cell-edit";
import type { FixOf } from "./fix";

/** The working columns that checks and progress read, in the order in which they are best appended. */
export const offeredColumns: readonly WorkingColumn[] = [
  "targetValue",
  "unit",
  "baseline",
  "deadline",
  "completed",
  "submitted",
];

/** The columns of the document that the header lacks, in one fix; then each working column that it could have. */
export function columnAdditions(checked: CheckedTable, cells: SheetCells): readonly FixOf<"add-columns">[] {
  const { table } = checked;
  const present = new Set(table.columns.map(({ role }) => role));
  const missing = table.missingColumns.length > 0 ? [addColumns(table, cells, table.missingColumns)] : [];
  const offered = offeredColumns.filter((role) => !present.has(role)).map((role) => addColumns(table, cells, [role]));
  return [...missing, ...offered].filter((fix) => fix !== null);
}

/**
 * Writes headers behind the last column of a table, with the looks of the header beside; where the header is repeated by page,
 * there too.
 *
 * @returns null where the sheet has no free columns there.
 */
export function addColumns(
  table: TaskTable,
  cells: SheetCells,
  roles: readonly ColumnRole[],
): FixOf<"add-columns"> | null {
  const { sheet, area } = table;
  const beside = Math.max(...table.columns.map(({ column }) => column));
  const first = lastUsedColumn(table, cells) + 1;
  if (first + roles.length > mostColumns) return null;
  const headers = [area.top, ...table.skipped.filter(({ kind }) => kind === "header").map(({ row }) => row)];
  const edits = headers.flatMap((row) =>
    roles.map((role, index): CellEdit => {
      const cell = { row, column: first + index };
      return { sheet, cell, value: columnNames[role], expected: null, formatFrom: cells.holder(row, beside) };
    }),
  );
  const isMissing = roles.some((role) => (table.missingColumns as readonly ColumnRole[]).includes(role));
  const header = { row: area.top, column: firstDocumentColumn(table.columns) };
  return {
    kind: "add-columns",
    mends: isMissing ? { check: "missing-column", sheet, cell: header } : null,
    values: { columns: roles },
    edits,
  };
}

/** What Excel has. */
const mostColumns = 16_384;

/** The last column with anything beside the rows of the table, ours to read or not. */
function lastUsedColumn({ area }: TaskTable, cells: SheetCells): number {
  let last = area.right;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = cells.right; column > area.right; column--) {
      const right = cells.mergeAt(row, column)?.right ?? (cells.own(row, column).trim() === "" ? -1 : column);
      last = Math.max(last, right);
    }
  }
  return last;
}
