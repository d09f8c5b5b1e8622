import type { Quantity } from "../quantity";
import { compact } from "../text/simplify";

const clauseEnd = /[，,；;。！!]/u;

/** The words between two stops around a quantity; a line that breaks inside a sentence is none. */
export function clauseAround(text: string, { start, end }: Quantity): string {
  let from = start;
  while (from > 0 && !clauseEnd.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !clauseEnd.test(text[to]!)) to++;
  return text
    .slice(from, to)
    .replace(/\s*\n\s*/gu, "")
    .trim();
}

/**
 * How much two clauses speak of the same thing: the pairs of neighbouring characters that they share, numbers left aside.
 *
 * @returns 0 (nothing) to 1 (the same words)
 */
export function likeness(a: string, b: string): number {
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  if (pairs.size + others.size === 0) return 0;
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size);
}

function pairsOf(clause: string): ReadonlySet<string> {
  const words = compact(clause).replace(/[^\p{Script=Han}a-zA-Z]+/gu, "");
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));
}
