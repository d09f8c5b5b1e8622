import { cellErrorIn } from "../table/cell-error";
import { defineCheck } from "./define-check";

/**
 * A row without 佐证依据. Where 工作内容 continues the row above, the group's first row is the one to mend, and the only one
 * reported.
 */
export const missingEvidence = defineCheck({
  id: "missing-evidence",
  scope: "row",
  severity: "error",
  finds: ["missing-evidence"],

  run({ row, table }, report) {
    const error = cellErrorIn(row.evidence.text);
    if (table.table.missingColumns.includes("evidence") || (error === null && row.evidence.text.trim() !== "")) return;
    if (row.evidence.heldBy.row < row.row || (error === null && row.content.via !== "own")) return;
    report({ code: "missing-evidence", cell: row.evidence.cell, values: { error } });
  },
});
