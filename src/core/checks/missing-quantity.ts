import { boundCitation } from "./bound-citation";
import { defineCheck } from "./define-check";
import { fieldOf, firstWithGoal, settledBy, speaksOtherwise } from "./indicator-rows";

/**
 * No row states the number of an indicator (for 社会事业合作项目: of a field).
 *
 * Reported at the first row that serves it; an indicator with fields at each row that speaks for one. Silent where a row states
 * another measure or unit instead: wrong-measure and unit-mismatch say more.
 */
export const missingQuantity = defineCheck({
  id: "missing-quantity",
  scope: "row",
  weighs: "amounts",
  severity: "warning",
  finds: ["missing-quantity"],

  run(row, report) {
    // A blank goal is one omission, and another check's matter.
    if (row.row.goal.text.trim() === "") return;
    for (const bound of row.bound) {
      const { judgement, indicator, binding } = bound;
      const { reason } = judgement;
      if (binding !== "full" || judgement.verdict !== "no-quantity") continue;
      if (
        reason !== "number-omitted" &&
        reason !== "not-comparable" &&
        reason !== "cap" &&
        reason !== "relative-without-baseline"
      )
        continue;
      if (settledBy(["meets", "below", "no-baseline"], row, bound)) continue;

      const first = firstWithGoal(bound.coverage);
      const isFirst = first?.row === row.row.row && first.sheet === row.table.table.sheet;
      if (indicator.fields.length === 0 && (speaksOtherwise(bound.coverage) || !isFirst)) continue;

      report({
        code: "missing-quantity",
        cell: row.row.goal.cell,
        indicator: indicator.id,
        citation: boundCitation(indicator),
        values: {
          name: indicator.name,
          minimum: indicator.minimum,
          cause: reason,
          words: judgement.words,
          field: fieldOf(row, bound),
        },
      });
    }
  },
});
