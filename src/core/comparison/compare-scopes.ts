import { compact } from "../text/simplify";
import type { Difference } from "./difference";

/** What a number counts: （含续建项目到位资金）, （不含街道）, 不含税. */
const scope = /[（(]([^（()）]*(?:含|包括|包含|其中|口径|剔除|扣除|不计)[^（()）]*)[)）]/gu;

/** What is counted in or left out, said on one side alone. */
export function compareScopes(body: string, goals: readonly string[]): readonly Difference[] {
  const own = scopesIn(body);
  const others = scopesIn(goals.join("\n"));
  const has = (some: readonly string[], one: string): boolean => some.some((other) => compact(other) === compact(one));
  return [
    ...own.filter((words) => !has(others, words)).map((words) => difference(words, null)),
    ...others.filter((words) => !has(own, words)).map((words) => difference(null, words)),
  ];
}

function scopesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(scope)].map(([, words]) => words!.trim()).filter(({ length }) => length >= 3))];
}

function difference(body: string | null, table: string | null): Difference {
  return { kind: "scope", subject: null, body, table };
}
