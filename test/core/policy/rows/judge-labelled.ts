import { judge } from "../../../../src/core/policy/judge";
import { matchRequirements } from "../../../../src/core/policy/match-requirements";
import { policyFor } from "../../../../src/core/policy/policies";
import { readQuantities, readRelativeTargets } from "../../../../src/core/quantity";
import { columnNumber } from "../../../../src/core/reading/column-number";
import type { LabelledRow } from "./labelled-row";

/** What the product says of a labelled row, in the label's own shape. */
export function judgeLabelled({ content, goal, columns }: LabelledRow): Record<string, string> {
  const policy = policyFor(2022);
  const unit = columns["单位"] ?? null;
  const baseline = columnNumber(columns["上年值"] ?? "", unit);
  const row = {
    content,
    goal,
    quantities: readQuantities(goal),
    relativeTargets: readRelativeTargets(goal),
    targetValue: columnNumber(columns["目标值"] ?? "", unit),
    baseline: baseline && { value: baseline.value, unit: baseline.unit },
  };
  return Object.fromEntries(
    matchRequirements(policy, content, goal).map((match) => [match.requirement.id, judge(match, row).verdict]),
  );
}
