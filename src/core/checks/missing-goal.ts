import { isPlaceholder } from "../evidence";
import { cellErrorIn } from "../table/cell-error";
import { defineCheck } from "./define-check";

/** A row without 工作目标, or with a sign for nothing in its place. A blank merged cell is reported once, at its first row. */
export const missingGoal = defineCheck({
  id: "missing-goal",
  scope: "row",
  severity: "error",
  finds: ["missing-goal"],

  run({ row, table }, report) {
    const error = cellErrorIn(row.goal.text);
    if (table.table.missingColumns.includes("goal") || (error === null && !isPlaceholder(row.goal.text))) return;
    if (row.goal.heldBy.row < row.row) return;
    report({ code: "missing-goal", cell: row.goal.cell, values: { error } });
  },
});
