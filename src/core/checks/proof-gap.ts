import { unprovenPromises } from "../evidence/promises";
import { defineCheck } from "./define-check";
import { repeatsGoal } from "./repeated-goal";

/** The goal promises a contract, an event, an appointment or a document, and no evidence, own or inherited, could show it. */
export const proofGap = defineCheck({
  id: "proof-gap",
  scope: "row",
  severity: "warning",
  finds: ["proof-gap"],

  run({ row, shape, evidence, evidenceIsPlaceholder }, report) {
    if (repeatsGoal(row) || evidence.length === 0 || evidenceIsPlaceholder) return;
    for (const { promise, proofs } of unprovenPromises(row.goal.text, evidence, shape && shape.goal)) {
      report({ code: "proof-gap", cell: row.evidence.cell, values: { promise, proofs } });
    }
  },
});
