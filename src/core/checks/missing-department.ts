import { isPlaceholder } from "../evidence";
import { isCellError } from "../table/cell-error";
import { defineCheck } from "./define-check";

/** A row that names nobody in any of its 责任单位 columns, or has an error in one of them. */
export const missingDepartment = defineCheck({
  id: "missing-department",
  scope: "row",
  severity: "error",
  finds: ["missing-department"],

  run({ row, table }, report) {
    if (table.table.missingColumns.includes("departments")) return;
    const failed = row.departments.find(({ text }) => isCellError(text));
    const named = row.departments.some(({ text }) => text.trim() !== "" && !isPlaceholder(text));
    const missing = failed ?? (named ? undefined : row.departments[0]);
    if (!missing || missing.heldBy.row < row.row) return;
    report({ code: "missing-department", cell: missing.cell, values: { error: failed ? failed.text.trim() : null } });
  },
});
