import { isPlaceholder } from "../evidence";
import { cellErrorIn } from "../table/cell-error";
import { defineCheck } from "./define-check";

/** A row with no 工作内容 of its own and none above to continue. */
export const missingContent = defineCheck({
  id: "missing-content",
  scope: "row",
  severity: "error",
  finds: ["missing-content"],

  run({ row, table }, report) {
    const error = cellErrorIn(row.content.text);
    if (table.table.missingColumns.includes("content") || (error === null && !isPlaceholder(row.content.text))) return;
    if (row.content.heldBy.row < row.row) return;
    report({ code: "missing-content", cell: row.content.cell, values: { error } });
  },
});
