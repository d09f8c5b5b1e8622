import type { Quantity } from "../quantity/quantity";
import { unitOf } from "../quantity";
import { clauseAfter, clauseBefore, sentenceBefore } from "../text/clause";
import { rememberByObject } from "../text/remember";
import { compact, simplify } from "../text/simplify";
import type { Indicator, Measure } from "./requirement";

/**
 * What a number of the goal is to an indicator: its `own` measure, `wrong` another measure in its place (协议引资 for
 * 到位资金), or the right thing in a `foreign` unit that cannot be compared (吨 for 元).
 */
export interface Attribution {
  readonly quantity: Quantity;
  readonly kind: "own" | "wrong" | "foreign";
  /** The words beside the number that decided it. */
  readonly words: string;
}

/**
 * Sorts out which numbers of a goal are about an indicator, by unit and by the nearest measure word.
 *
 * Words count within the number's own clause, up to the neighbouring numbers; where it has none, the clauses before it in
 * the sentence speak, and last the row's 工作内容.
 */
export function attributeQuantities(
  indicator: Indicator,
  content: string,
  goal: string,
  quantities: readonly Quantity[],
): readonly Attribution[] {
  const text = simplify(goal);
  let topic: { readonly nearest: Found | null } | null = null;
  return quantities.flatMap((quantity, index): readonly Attribution[] => {
    if (quantity.role !== "target" && quantity.role !== "part" && quantity.role !== "baseline") return [];
    const fits = unitFits(indicator.measure, unitFor(indicator, quantity));
    const found = wordsAround(indicator.measure, text, quantity, quantities[index - 1], quantities[index + 1]);
    if (fits) {
      if (found) return [{ quantity, ...found }];
      topic ??= { nearest: lastIn(indicator.measure, compact(content)) };
      if (topic.nearest?.kind === "own") return [{ quantity, kind: "own" as const, words: topic.nearest.words }];
      // Money without a word is the money asked for; three of something unnamed are anything.
      return indicator.measure.units ? [] : [{ quantity, kind: "own" as const, words: "" }];
    }
    const mayReplace = found?.kind === "own" && isForeign(indicator.measure, quantity.unit);
    return mayReplace ? [{ quantity, kind: "foreign" as const, words: found.words }] : [];
  });
}

/** The unit of a quantity, 元 understood where money is asked and 万 or 亿 written: 到位资金1.2亿. */
export function unitFor({ measure }: Indicator, { unit, text }: Quantity): string | null {
  return unit === null && measure.dimension === "money" && /[万亿萬億]/.test(text) ? "元" : unit;
}

function unitFits(measure: Measure, unit: string | null): boolean {
  if (unit === null) return false;
  if (measure.units) return measure.units.includes(unit);
  return unitOf(unit)?.dimension === measure.dimension;
}

/** Weights and pieces where money is asked, money where a count is asked: never durations, shares or headcounts beside it. */
function isForeign(measure: Measure, unit: string | null): boolean {
  const dimension = unit === null ? null : unitOf(unit)?.dimension;
  if (measure.dimension === "money") return dimension === "mass" || unit === "件" || unit === "单";
  if (measure.dimension === "area") return dimension === "length";
  return false;
}

interface Found {
  readonly kind: "own" | "wrong";
  readonly words: string;
}

function wordsAround(
  measure: Measure,
  text: string,
  quantity: Quantity,
  before?: Quantity,
  after?: Quantity,
): Found | null {
  const clauseStart = quantity.start - clauseBefore(text, quantity.start).length;
  const left = text.slice(Math.max(clauseStart, endOf(before, quantity)), quantity.start);
  const item = /^[^、(]*/.exec(clauseAfter(text, quantity.end))![0];
  const right = after ? item.slice(0, Math.max(0, after.start - quantity.end)) : item;

  const atLeft = quantity.per?.includes("each") ? ofList(measure, left) : lastIn(measure, left);
  const atRight = firstIn(measure, right);
  if (atLeft || atRight) return closer(atLeft, atRight);

  const sentence = sentenceBefore(text, quantity.start);
  const earlier = sentence.slice(0, sentence.length - left.length);
  return lastIn(measure, earlier);
}

/** Where the number before ends; it may lie around this one. */
function endOf(before: Quantity | undefined, { start }: Quantity): number {
  return before && before.end <= start ? before.end : 0;
}

/** 高层互访和联席会议各1次: the number belongs to everything in the list, wherever it stands. */
function ofList(measure: Measure, left: string): Near | null {
  const words = measure.words.find((word) => left.includes(word));
  return words === undefined ? lastIn(measure, left) : { kind: "own", words, distance: 0 };
}

interface Near extends Found {
  readonly distance: number;
}

/** A noun right behind the number (1个共建平台) says more than one before it; of two that touch it, the longer does. */
function closer(left: Near | null, right: Near | null): Near {
  if (!left || !right) return (left ?? right)!;
  if (left.distance === 0 && right.distance === 0 && left.words.length > right.words.length) return left;
  return right.distance <= left.distance + 4 ? right : left;
}

function lastIn(measure: Measure, text: string): Near | null {
  return nearest(measure, text, (words) => {
    const at = text.lastIndexOf(words);
    return at < 0 ? null : text.length - at - words.length;
  });
}

function firstIn(measure: Measure, text: string): Near | null {
  return nearest(measure, text, (words) => {
    const at = text.indexOf(words);
    return at < 0 ? null : at;
  });
}

function nearest(measure: Measure, text: string, distanceOf: (words: string) => number | null): Near | null {
  if (text === "") return null;
  let best: Near | null = null;
  for (const candidate of candidatesOf(measure)) {
    const distance = distanceOf(candidate.words);
    if (distance === null) continue;
    const longer = best !== null && distance === best.distance && candidate.words.length > best.words.length;
    if (!best || distance < best.distance || longer) best = { ...candidate, distance };
  }
  return best;
}

/** The words of a measure, own and wrong, laid out once: they are looked for beside every number. */
const candidatesOf = rememberByObject(({ words: own, wrong }: Measure): readonly Found[] => [
  ...own.map((words) => ({ kind: "own" as const, words })),
  ...wrong.map((words) => ({ kind: "wrong" as const, words })),
]);
