import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";

/** What one responsible unit has to do: its rows, of every table, in their order. */
export interface DepartmentPart {
  /** As the table writes it. */
  readonly department: string;
  /** 各职能部门 and the like: no unit that a workbook can be sent to. */
  readonly catchAll: boolean;
  readonly rows: readonly RowContext[];
}

/**
 * The rows of each responsible unit, units in the order in which the tables name them. A row of several units stands with each
 * of them.
 */
export function splitByDepartment(tables: readonly CheckedTable[]): readonly DepartmentPart[] {
  const parts = new Map<string, { readonly catchAll: boolean; readonly rows: RowContext[] }>();
  for (const row of tables.flatMap((table) => table.rows)) {
    for (const { name, catchAll } of row.departments) {
      const part = parts.get(name) ?? { catchAll, rows: [] };
      parts.set(name, part);
      if (part.rows.at(-1) !== row) part.rows.push(row);
    }
  }
  return [...parts].map(([department, part]) => ({ department, ...part }));
}
