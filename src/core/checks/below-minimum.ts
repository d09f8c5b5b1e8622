import { boundCitation } from "./bound-citation";
import { defineCheck } from "./define-check";
import { amount, jointJudgement, settledBy } from "./indicator-rows";

/**
 * A goal promises less than the guideline's minimum.
 *
 * Compared before any rounding: 29,999万元 is below 3亿元 by 0.0001. A row is silent where another row of the same promise meets it.
 *
 * @example "到位资金2.9亿元" against P03-3 (3亿元以上) → shortfall 0.1亿元
 */
export const belowMinimum = defineCheck({
  id: "below-minimum",
  scope: "row",
  weighs: "amounts",
  severity: "error",
  finds: ["below-minimum"],
  citation: "民法典第一千二百五十九条（“以上”“以下”“以内”包括本数，“超过”“不满”不包括本数）",

  run(row, report) {
    for (const bound of row.bound) {
      const { indicator, binding } = bound;
      if (bound.judgement.verdict !== "below" || indicator.minimum.relativeTo || settledBy(["meets"], row, bound))
        continue;
      const judgement = jointJudgement(row, bound);
      if (judgement === null) continue;
      const { value, required, shortfall, quantity } = judgement;

      report({
        code: "below-minimum",
        cell: row.row.goal.cell,
        indicator: indicator.id,
        severity: binding === "full" ? "error" : "warning",
        citation: boundCitation(indicator),
        values: {
          name: indicator.name,
          minimum: indicator.minimum,
          quoted: quantity?.text ?? judgement.words ?? "",
          promised: amount(value ?? 0, judgement),
          required: amount(required ?? 0, judgement),
          shortfall: amount(shortfall ?? 0, judgement),
        },
      });
    }
  },
});
