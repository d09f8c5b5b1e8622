import type { MatchOverride } from "../settings/workbook-settings";
import { rowWords } from "../table/row-words";
import type { TaskRow } from "../table/task-table";
import type { Match } from "./match-requirements";
import { requirementNamed } from "./policies";
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
      return [[rowWords(content, goal), matches]];
    }),
  );
  return (content, goal) => known.get(rowWords(content, goal)) ?? null;
}

/** A row of which staff have decided by another guideline than the one that it is judged by. */
export interface ForeignOverride {
  readonly row: TaskRow;
  /** What they have chosen that this guideline does not hold, by name. */
  readonly names: readonly string[];
}

/** The rows whose override does not count because `policy` does not hold its indicators: an earlier year's, or another province's. */
export function foreignOverrides(
  policy: Policy,
  overrides: readonly MatchOverride[],
  rows: readonly TaskRow[],
): readonly ForeignOverride[] {
  const held = new Set(policy.requirements.map(({ id }) => id));
  const foreign = new Map(
    overrides.flatMap(({ content, goal, indicators }): readonly [string, readonly string[]][] => {
      const ids = indicators.filter((id) => !held.has(id));
      return ids.length > 0 ? [[rowWords(content, goal), ids.map((id) => requirementNamed(id)?.name ?? id)]] : [];
    }),
  );
  if (foreign.size === 0) return [];
  return rows.flatMap((row) => {
    const names = foreign.get(rowWords(row.content.text, row.goal.text));
    return names ? [{ row, names }] : [];
  });
}
