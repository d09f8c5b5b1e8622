import { compact } from "../text/simplify";

/** Whether half of the letter pairs of one text stand in the other: the same sentence, mended. */
export function shareWords(one: string, other: string): boolean {
  const [a, b] = [pairsIn(one), pairsIn(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared * 2 >= Math.max(1, Math.min(a.size, b.size));
}

function pairsIn(text: string): ReadonlySet<string> {
  const bare = compact(text);
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)));
}
