import type { CheckedTable } from "../check-workbook";
import type { PlannedRow } from "./plan-rows";

/**
 * The rows that a table still lacks: one for every requirement that binds its office and that no row carries; of a requirement with
 * fields one for each field that no row speaks for. 鼓励 and tables to look up ask for no row.
 */
export function missingRows({ coverage, role }: Pick<CheckedTable, "coverage" | "role">): readonly PlannedRow[] {
  if (role === null) return [];
  return coverage.flatMap(({ requirement, binding, status, missingFields }): PlannedRow[] => {
    const asksForRow = requirement.kind !== "encouraged" && requirement.kind !== "structural";
    if (status !== "uncovered" || binding === "none" || !asksForRow) return [];
    const all = requirement.fields.map(({ name }) => name);
    const fields = missingFields.length > 0 ? missingFields : all.length > 0 ? all : [null];
    return fields.map((field) => ({ requirement, role, binding, field, minimum: requirement.minimum }));
  });
}
