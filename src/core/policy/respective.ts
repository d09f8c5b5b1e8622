import type { Quantity } from "../quantity/quantity";
import { clauseBefore, sentenceBefore } from "../text/clause";

/** A stretch of a goal. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The numbers behind one 分别, each of a name of its own in their order. */
export interface RespectiveList {
  /** The place of its first number among the goal's, and how many there are. */
  readonly first: number;
  readonly count: number;
  /** Where as many names stand: before 分别, behind it, or both. */
  readonly sides: readonly (readonly Span[])[];
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
  if (!goal.includes(respectively)) return lists;
  for (let first = 0, count = 1; first < quantities.length; first += count) {
    count = listed(goal, quantities, first);
    const list = count < 2 ? null : listAt(goal, quantities, first, count);
    if (list) lists.push(list);
  }
  return lists;
}

const respectively = "分别";

function listAt(goal: string, quantities: readonly Quantity[], first: number, count: number): RespectiveList | null {
  const { start } = quantities[first]!;
  const least = Math.max(start - sentenceBefore(goal, start).length, quantities[first - 1]?.end ?? 0);
  const at = goal.slice(least, start).lastIndexOf(respectively);
  if (at < 0) return null;

  const before = namingClause(goal, least + at);
  const behind = { start: least + at + respectively.length, end: start };
  const sides = [before, behind].map((side) => namesIn(goal, side)).filter((names) => names.length === count);
  return sides.length === 0 ? null : { first, count, sides, shared: behind };
}

/** The clause before 分别, or the one before that where it only says of when the numbers are: 去年到位资金6亿元、帮扶900万元，今年分别… */
function namingClause(goal: string, end: number): Span {
  const clause = clauseBefore(goal, end);
  const start = end - clause.length;
  if (!/[，,]/.test(goal.charAt(start - 1)) || !ofWhen.test(clause)) return { start, end };
  return { start: start - 1 - clauseBefore(goal, start - 1).length, end: start - 1 };
}

const ofWhen = /^(?:今年|本年度?|当年|20\d\d年|年内|全年)(?:力争|计划|预计|目标|要|将)?$/;

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

/** Not inside a word: 云和县, 平和县, 仁和街道, 和平镇, 和美乡村, 涉及, 参与. */
const separator =
  /、|(?<!云|[平仁太泰永中](?=和(?:县(?!级)|镇|乡|街道)))和(?![美谐]|[平田睦](?:[县镇乡区]|街道))|(?<![涉普])及(?!时)|(?<!参)与(?!会)|以及/g;
