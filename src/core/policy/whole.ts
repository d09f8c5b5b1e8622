import type { Quantity } from "../quantity";

/** Whether the numbers of a goal are the parts of one whole that is itself not stated: 线上200万元、线下300万元. */
export function complementary(goal: string, quantities: readonly Quantity[]): boolean {
  if (quantities.length < 2) return false;
  return partsOfAWhole(quantities.map(({ start }, index) => goal.slice(quantities[index - 1]?.end ?? 0, start)));
}

/** Whether texts, one before each number, name different shares of one whole: 新建, 续建. */
export function partsOfAWhole(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  if (texts.slice(1).some((text) => others.test(text))) return true;
  return wholes.some((shares) => {
    const named = texts.map((text) => shares.find((share) => text.includes(share)));
    return named.every((share) => share !== undefined) && new Set(named).size === texts.length;
  });
}

/** The shares that a text names, 新建 or 线上; null where it speaks of the others: 其余. */
export function sharesNamed(text: string): readonly string[] | null {
  return others.test(text) ? null : wholes.flat().filter((share) => text.includes(share));
}

/** Whether shares that texts name anywhere could be {@link partsOfAWhole}: two of one whole. */
export function namePartsOfAWhole(shares: ReadonlySet<string>): boolean {
  return wholes.some((whole) => whole.filter((share) => shares.has(share)).length > 1);
}

const others = /其他|其余/;

const wholes: readonly (readonly string[])[] = [
  ["线上", "线下"],
  ["上半年", "下半年"],
  ["新建", "续建"],
  ["新签", "续建"],
  ["一季度", "二季度", "三季度", "四季度"],
  ["省外", "省内"],
  ["境外", "境内"],
  ["外资", "内资"],
  ["一期", "二期", "三期"],
  ["第一批", "第二批", "第三批"],
];
