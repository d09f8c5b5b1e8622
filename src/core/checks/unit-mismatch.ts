import { boundCitation } from "./bound-citation";
import { defineCheck } from "./define-check";
import { settledBy } from "./indicator-rows";

/** The right thing in a unit that cannot be compared: 消费帮扶50吨 where 元 is asked. */
export const unitMismatch = defineCheck({
  id: "unit-mismatch",
  scope: "row",
  weighs: "amounts",
  severity: "warning",
  finds: ["unit-mismatch"],

  run(row, report) {
    for (const bound of row.bound) {
      const { judgement, indicator, binding } = bound;
      if (binding !== "full" || judgement.reason !== "unit-mismatch" || settledBy(["meets", "below"], row, bound))
        continue;
      report({
        code: "unit-mismatch",
        cell: row.row.goal.cell,
        indicator: indicator.id,
        citation: boundCitation(indicator),
        values: { name: indicator.name, minimum: indicator.minimum, quoted: judgement.quantity?.text ?? "" },
      });
    }
  },
});
