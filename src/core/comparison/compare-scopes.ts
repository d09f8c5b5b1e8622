import { readQuantities } from "../quantity";
import { compact } from "../text/simplify";
import type { Difference } from "./difference";
import { coverage, pairsOf, saidIn } from "./said";

/** What a number counts: （含续建项目到位资金）, （不含街道）, 不含税. */
const scope = /[（(]([^（()）]*(?:含|包括|包含|其中|口径|剔除|扣除|不计)[^（()）]*)[)）]/gu;

/**
 * What is counted in or left out, said on one side alone. The numbers of （其中线上1个） are compared as numbers; its words may stand on
 * the other side without brackets.
 */
export function compareScopes(body: string, goals: readonly string[]): readonly Difference[] {
  const table = goals.join("\n");
  return [
    ...scopesIn(body)
      .filter((words) => !isSaid(words, table))
      .map((words) => difference(words, null)),
    ...scopesIn(table)
      .filter((words) => !isSaid(words, body))
      .map((words) => difference(null, words)),
  ];
}

function scopesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(scope)].map(([, words]) => words!.trim()).filter(({ length }) => length >= 3))];
}

function isSaid(words: string, other: string): boolean {
  if (compact(other).includes(compact(words))) return true;
  const hasNumber = readQuantities(words).length > 0;
  if (!hasNumber && /[不未]|剔除|扣除/u.test(words)) return false;
  return hasNumber && coverage(saidIn(words), pairsOf(other)).missing.length === 0;
}

function difference(body: string | null, table: string | null): Difference {
  return { kind: "scope", subject: null, body, table };
}
