import { defineCheck } from "./define-check";
import { amount } from "./indicator-rows";

/** A goal promises less than last year where the guideline asks for no less (援建资金). */
export const belowBaseline = defineCheck({
  id: "below-baseline",
  scope: "row",
  weighs: "amounts",
  severity: "error",
  finds: ["below-baseline"],
  citation: "浙山海办〔2021〕1号（七）",

  run(row, report) {
    for (const { judgement, indicator } of row.bound) {
      const { verdict, value, required, shortfall, quantity } = judgement;
      if (verdict !== "below" || !indicator.minimum.relativeTo) continue;

      report({
        code: "below-baseline",
        cell: row.row.goal.cell,
        indicator: indicator.id,
        citation: indicator.citation,
        values: {
          name: indicator.name,
          quoted: quantity?.text ?? judgement.words ?? "",
          promised: value === null ? null : amount(value, judgement),
          required: required === null ? null : amount(required, judgement),
          shortfall: shortfall === null ? null : amount(shortfall, judgement),
        },
      });
    }
  },
});
