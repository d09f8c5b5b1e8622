import { isPlaceholder } from "../evidence";
import { defineCheck } from "./define-check";

/** A row that names nobody in any of its 责任单位 columns. */
export const missingDepartment = defineCheck({
  id: "missing-department",
  scope: "row",
  severity: "error",
  finds: ["missing-department"],

  *run({ row, table }) {
    if (table.table.missingColumns.includes("departments")) return;
    const named = row.departments.some(({ text }) => text.trim() !== "" && !isPlaceholder(text));
    const [first] = row.departments;
    if (named || !first || first.heldBy.row < row.row) return;
    yield { code: "missing-department", cell: first.cell, values: {} };
  },
});
