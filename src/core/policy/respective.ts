import type { Quantity } from "../quantity/quantity";
import { clauseBefore } from "../text/clause";

/** A stretch of a goal. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the numbers behind one 分别 are of: as many names as numbers, in their order. */
export interface RespectiveList {
  /** The place of its first number among the goal's. */
  readonly first: number;
  readonly names: readonly Span[];
  /** What all of them share, between 分别 or the last name and the first number. */
  readonly shared: Span;
}

/**
 * Reads 到位资金、消费帮扶金额分别达到2.9亿元、650万元 and 分别选派处级、科级挂职干部1名和3名: where each number is of a name of its own.
 *
 * @param goal simplified.
 */
export function respectiveLists(goal: string, quantities: readonly Quantity[]): readonly RespectiveList[] {
  const lists: RespectiveList[] = [];
  for (let at = goal.indexOf(respectively); at >= 0; at = goal.indexOf(respectively, at + 1)) {
    const first = quantities.findIndex(({ start }) => start > at);
    if (first < 0) break;
    const count = listed(goal, quantities, first);
    if (count < 2) continue;
    const verb = { start: at + respectively.length, end: quantities[first]!.start };
    const before = namesIn(goal, { start: at - clauseBefore(goal, at).length, end: at });
    const names = before.length === count ? before : namesIn(goal, verb);
    if (names.length === count) lists.push({ first, names, shared: verb });
  }
  return lists;
}

const respectively = "分别";

/** How many numbers stand in a list from this one on: nothing but 、 or 和 between them, and what bounds them. */
function listed(goal: string, quantities: readonly Quantity[], first: number): number {
  let last = first;
  while (last + 1 < quantities.length && between.test(goal.slice(quantities[last]!.end, quantities[last + 1]!.start)))
    last++;
  return last - first + 1;
}

const between =
  /^(?:及?以上|左右)?\s*(?:、|和|及|与|以及|[，,](?!.*[\u4e00-\u9fff]))\s*(?:不少于|不低于|至少|达到|各?)?$/;

/** The names of a list: 处级、科级挂职干部. One name is no list. */
function namesIn(goal: string, { start, end }: Span): readonly Span[] {
  const names: Span[] = [];
  let from = start;
  for (const match of goal.slice(start, end).matchAll(separator)) {
    names.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  names.push({ start: from, end });
  return names.some((name) => name.start >= name.end) ? [] : names;
}

const separator = /、|和|及|与|以及/g;
