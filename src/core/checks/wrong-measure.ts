import { boundCitation } from "./bound-citation";
import { defineCheck } from "./define-check";
import { fieldOf, settledBy } from "./indicator-rows";

/** Another measure stands for the one asked: 协议引资 for 到位资金, 共建平台 for 合作项目（协议）. */
export const wrongMeasure = defineCheck({
  id: "wrong-measure",
  scope: "row",
  weighs: "amounts",
  severity: "warning",
  finds: ["wrong-measure"],

  run(row, report) {
    for (const bound of row.bound) {
      const { judgement, indicator, binding } = bound;
      if (binding !== "full" || judgement.reason !== "wrong-measure" || settledBy(["meets", "below"], row, bound))
        continue;
      report({
        code: "wrong-measure",
        cell: row.row.goal.cell,
        indicator: indicator.id,
        citation: boundCitation(indicator),
        values: {
          name: indicator.name,
          minimum: indicator.minimum,
          quoted: judgement.quantity?.text ?? "",
          words: judgement.words ?? "",
          field: fieldOf(row, bound),
        },
      });
    }
  },
});
