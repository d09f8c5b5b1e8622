import type { MatchOverride } from "../settings/workbook-settings";
import { compact } from "../text/simplify";
import type { Match } from "./match-requirements";
import type { Policy } from "./requirement";

/**
 * What staff say of the rows that they know better: the indicators of a row, known by its words however these are spaced or written.
 *
 * @returns null for a row that nobody spoke of. One with an id that the policy does not hold does not count.
 */
export function overriddenMatches(
  policy: Policy,
  overrides: readonly MatchOverride[],
): (content: string, goal: string) => readonly Match[] | null {
  if (overrides.length === 0) return () => null;
  const known = new Map(
    overrides.flatMap(({ content, goal, indicators, reason }): readonly [string, readonly Match[]][] => {
      const chosen = policy.requirements.filter(({ id }) => indicators.includes(id));
      if (chosen.length < new Set(indicators).size) return [];
      const matches = chosen.map((requirement): Match => ({ requirement, words: reason, foundIn: "override" }));
      return [[keyOf(content, goal), matches]];
    }),
  );
  return (content, goal) => known.get(keyOf(content, goal)) ?? null;
}

function keyOf(content: string, goal: string): string {
  return `${compact(content)}\n${compact(goal)}`;
}
