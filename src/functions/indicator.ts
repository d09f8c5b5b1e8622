import { matchRequirements } from "../core/policy/match-requirements";
import { policyFor } from "../core/policy/policies";
import type { Requirement } from "../core/policy/requirement";

/** The ids of the requirements that a row serves, "—" for none. */
export function indicatorsOf(content: string, goal: string): string {
  const ids = matchRequirements(policyFor(null), content, goal).map(({ requirement }) => requirement.id);
  return ids.length === 0 ? "—" : ids.join("、");
}

/** @example citationOf(P03-3) //=> "浙山海办〔2021〕1号（三）产业合作：“实现到位资金 3 亿元以上”" */
export function citationOf({ citation }: Requirement): string {
  return `${citation.document}${citation.article}：“${citation.quote}”`;
}
