import { judge } from "../core/policy/judge";
import type { Judgement } from "../core/policy/judgement";
import { matchRequirements } from "../core/policy/match-requirements";
import { policyFor } from "../core/policy/policies";
import { bindingOf, isIndicator, type Role } from "../core/policy/requirement";
import { readHedges, readQuantities, readRelativeTargets } from "../core/quantity";
import { verdictNames } from "../strings/names";
import { verdictSentence } from "../strings/verdict-sentence";
import type { ExcelValue } from "./cell-value";
import { baselineFrom } from "./shortfall";

/** One phrase for a row: the gravest of its verdicts for the role, with the words that soften it. */
export function verdictPhrase(content: string, goal: string, role: Role, baseline: ExcelValue): string {
  if (content.trim() === "" && goal.trim() === "") return "";
  const matches = matchRequirements(policyFor(null), content, goal);
  const row = {
    content,
    goal,
    quantities: readQuantities(goal),
    relativeTargets: readRelativeTargets(goal),
    targetValue: null,
    baseline: baselineFrom(baseline),
  };
  const bound = matches.filter(
    ({ requirement }) => isIndicator(requirement) && bindingOf(requirement, role, false) !== "none",
  );
  if (bound.length === 0 && matches.some(({ requirement }) => isIndicator(requirement)))
    return verdictNames["not-bound"];
  const hedges = [...new Set(readHedges(goal).map(({ text }) => text))];
  return verdictSentence({
    serves: matches.length === 0 ? "nothing" : bound.length === 0 ? "qualitative" : "indicators",
    gravest: gravest(bound.map((match) => judge(match, row))),
    hedges,
  });
}

function gravest(judgements: readonly Judgement[]): Judgement | null {
  const order = ["below", "no-baseline", "no-quantity", "meets"] as const;
  return order.flatMap((verdict) => judgements.filter((judgement) => judgement.verdict === verdict))[0] ?? null;
}
