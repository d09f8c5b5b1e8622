import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";
import { groupUnits } from "./group-units";

/** What one responsible unit has to do: its rows, of every table, in their order. */
export interface DepartmentPart {
  /** As the tables first write it. */
  readonly department: string;
  /** 各职能部门 and the like: no unit that a workbook can be sent to. */
  readonly catchAll: boolean;
  readonly rows: readonly RowContext[];
}

/**
 * The rows of each responsible unit, units in the order in which the tables name them. A row of several units stands with each
 * of them; a unit that is written in full and in short is one. Rows without a unit: see {@link rowsWithoutDepartment}.
 */
export function splitByDepartment(tables: readonly CheckedTable[]): readonly DepartmentPart[] {
  const all = tables.flatMap((table) => table.rows);
  const named = groupUnits(all.flatMap(({ departments }) => departments.map(({ name }) => name)));
  const parts = new Map<string, { readonly catchAll: boolean; readonly rows: RowContext[] }>();
  for (const row of all) {
    for (const { name, catchAll } of row.departments) {
      const unit = named.get(name)!;
      const part = parts.get(unit) ?? { catchAll, rows: [] };
      parts.set(unit, part);
      if (part.rows.at(-1) !== row) part.rows.push(row);
    }
  }
  return [...parts].map(([department, part]) => ({ department, ...part }));
}

/** The rows that no unit answers for: whoever splits a table must not lose them. */
export function rowsWithoutDepartment(tables: readonly CheckedTable[]): readonly RowContext[] {
  return tables.flatMap(({ rows }) => rows.filter(({ departments }) => departments.length === 0));
}
