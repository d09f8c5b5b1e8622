import { isCellError } from "../table/cell-error";
import { defineCheck } from "./define-check";

/** A row that shares the evidence of a row above: merged, continued or 同上. For the record, so that nobody takes it for missing. */
export const inheritedEvidence = defineCheck({
  id: "inherited-evidence",
  scope: "row",
  severity: "info",
  finds: ["inherited-evidence"],

  run({ row }, report) {
    const { text, cell, via, heldBy } = row.evidence;
    if (via === "own" || text.trim() === "" || isCellError(text)) return;
    report({ code: "inherited-evidence", cell, values: { from: heldBy.row, via } });
  },
});
