import { isIndicator } from "../policy/requirement";
import { boundCitation } from "./bound-citation";
import { defineCheck } from "./define-check";
import { titleCell } from "./title-cell";

/** Some of the fields that each need their own project (科技、医疗、教育、文化) are in no row. */
export const uncoveredField = defineCheck({
  id: "uncovered-field",
  scope: "table",
  severity: "warning",
  finds: ["uncovered-field"],
  citation: "浙山海办〔2021〕1号（五）",

  run({ table, coverage, isFirstOfJoint }, report) {
    if (!isFirstOfJoint) return;
    for (const { requirement, binding, missingFields } of coverage) {
      if (!isIndicator(requirement) || binding !== "full" || missingFields.length === 0) continue;
      report({
        code: "uncovered-field",
        cell: titleCell(table),
        indicator: requirement.id,
        citation: boundCitation(requirement),
        values: { name: requirement.name, minimum: requirement.minimum, fields: missingFields },
      });
    }
  },
});
