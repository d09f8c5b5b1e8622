import type { Coverage } from "../policy/coverage";
import type { Qualifier } from "../policy/requirement";
import { rememberByObject } from "../text/remember";
import { rememberByRowShape } from "../text/row-shape";
import { compact } from "../text/simplify";
import { defineCheck } from "./define-check";

/**
 * The number is met, but a condition of the guideline is not written: 科级, 处级, 主要领导, 综合部门副职. Silent where another row of the
 * same promise writes it all.
 */
export const missingQualifier = defineCheck({
  id: "missing-qualifier",
  scope: "row",
  weighs: "amounts",
  severity: "warning",
  finds: ["missing-qualifier"],

  run(row, report) {
    for (const { judgement, indicator, binding, coverage } of row.bound) {
      if (indicator.qualifiers.length === 0 || binding !== "full" || judgement.verdict !== "meets") continue;
      const missing = readerOf(indicator.qualifiers)(row.row.content.text, row.row.goal.text, row.shape);
      if (missing.length === 0 || isWrittenOut(coverage)) continue;
      report({
        code: "missing-qualifier",
        cell: row.row.goal.cell,
        indicator: indicator.id,
        citation: indicator.citation,
        values: {
          name: indicator.name,
          quoted: judgement.quantity?.text ?? "",
          qualifiers: missing.map(({ name }) => name),
        },
      });
    }
  },
});

/** The conditions that a row does not write. */
const readerOf = rememberByObject((qualifiers: readonly Qualifier[]) =>
  rememberByRowShape((content, goal): readonly Qualifier[] => {
    const haystack = compact(content + goal);
    return qualifiers.filter(({ words }) => !words.some((word) => haystack.includes(word)));
  }),
);

/** Whether one row of the promise meets the number and writes all of its conditions. */
const isWrittenOut = rememberByObject(({ requirement, judgements }: Coverage) =>
  judgements.some(
    ({ content, goal, judgement, shape }) =>
      judgement.verdict === "meets" && readerOf(requirement.qualifiers)(content, goal, shape).length === 0,
  ),
);
