import type { CellEdit } from "../fixes/cell-edit";
import type { CellPosition, CellValue } from "../table/grid";
import type { TaskRow, TaskTable } from "../table/task-table";
import type { ValueAt } from "../table/values-of";

/**
 * An edit of a task row that may be written long after it was made. A blank cell alone does not tell its row: once rows have been
 * sorted, put in or taken out, the cell at the old address is as blank, and another row's.
 */
export interface RowEdit extends CellEdit {
  /** The header above the cell and the words of its row, as they stood. */
  readonly beside: readonly { readonly cell: CellPosition; readonly value: CellValue }[];
}

export function besideOf(table: TaskTable, row: TaskRow, cell: CellPosition, valueAt: ValueAt): RowEdit["beside"] {
  const headers = table.headerRows.map((header) => ({ row: header, column: cell.column }));
  const words = [row.content, row.goal, ...row.departments].map(({ heldBy }) => heldBy);
  return [...headers, ...words].map((each) => ({ cell: each, value: valueAt(table.sheet, each) }));
}

/** Whether an edit is still of the row and the column that it was made for. */
export function isInPlace({ sheet, beside }: RowEdit, valueAt: ValueAt): boolean {
  return beside.every(({ cell, value }) => valueAt(sheet, cell) === value);
}
