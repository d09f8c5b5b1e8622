import { defineCheck } from "./define-check";
import { settledBy } from "./indicator-rows";

/** A figure that must not be less than last year's, and last year's is nowhere: it can be neither met nor missed. */
export const missingBaseline = defineCheck({
  id: "missing-baseline",
  scope: "row",
  severity: "warning",
  finds: ["missing-baseline"],
  citation: "浙山海办〔2021〕1号（七）",

  *run(row) {
    for (const bound of row.bound) {
      const { judgement, indicator } = bound;
      if (judgement.verdict !== "no-baseline" || settledBy(["meets", "below"], row, bound)) continue;
      yield {
        code: "missing-baseline",
        cell: row.row.goal.cell,
        indicator: indicator.id,
        citation: indicator.citation,
        values: { name: indicator.name, quoted: judgement.quantity?.text ?? "" },
      };
    }
  },
});
