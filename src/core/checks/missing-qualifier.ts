import { compact } from "../text/simplify";
import { defineCheck } from "./define-check";
import { boundJudgements } from "./indicator-rows";

/** The number is met, but a condition of the guideline is not written: 科级, 处级, 主要领导, 综合部门副职. */
export const missingQualifier = defineCheck({
  id: "missing-qualifier",
  scope: "row",
  severity: "warning",
  finds: ["missing-qualifier"],

  *run(row) {
    const text = compact(row.row.content.text + row.row.goal.text);
    for (const { judgement, indicator, binding } of boundJudgements(row)) {
      if (binding !== "full" || judgement.verdict !== "meets") continue;
      const missing = indicator.qualifiers.filter(({ words }) => !words.some((word) => text.includes(word)));
      if (missing.length === 0) continue;
      yield {
        code: "missing-qualifier",
        cell: row.row.goal.cell,
        indicator: indicator.id,
        citation: indicator.citation,
        values: {
          name: indicator.name,
          quoted: judgement.quantity?.text ?? "",
          qualifiers: missing.map(({ name }) => name),
        },
      };
    }
  },
});
