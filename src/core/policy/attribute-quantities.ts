import type { Quantity } from "../quantity/quantity";
import { unitOf } from "../quantity";
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
  return quantities.flatMap((quantity, index): readonly Attribution[] => {
    if (quantity.role !== "target" && quantity.role !== "part" && quantity.role !== "baseline") return [];
    const fits = unitFits(indicator.measure, unitFor(indicator, quantity));
    const found = wordsAround(indicator.measure, text, quantity, quantities[index - 1], quantities[index + 1]);
    if (fits) {
      if (found) return [{ quantity, ...found }];
      const topic = nearest(indicator.measure, compact(content), compact(content).length, "left");
      if (topic?.kind === "own") return [{ quantity, kind: "own" as const, words: topic.words }];
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
  const clauseStart = lastDelimiter(text, quantity.start, clauseEnds);
  const leftEdge = Math.max(clauseStart, before && before.end <= quantity.start ? before.end : 0);
  const left = text.slice(leftEdge, quantity.start);
  const rightEdge = Math.min(
    nextDelimiter(text, quantity.end),
    after ? Math.max(after.start, quantity.end) : text.length,
  );
  const right = text.slice(quantity.end, rightEdge);

  const atLeft = quantity.per?.includes("each") ? ofList(measure, left) : nearest(measure, left, left.length, "left");
  const atRight = nearest(measure, right, 0, "right");
  if (atLeft || atRight) return closer(atLeft, atRight);

  const sentenceStart = lastDelimiter(text, quantity.start, sentenceEnds);
  const earlier = text.slice(sentenceStart, leftEdge);
  return nearest(measure, earlier, earlier.length, "left");
}

/** 高层互访和联席会议各1次: the number belongs to everything in the list, wherever it stands. */
function ofList(measure: Measure, left: string): Near | null {
  const words = measure.words.find((word) => left.includes(word));
  return words === undefined ? nearest(measure, left, left.length, "left") : { kind: "own", words, distance: 0 };
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

function nearest(measure: Measure, text: string, from: number, side: "left" | "right"): Near | null {
  if (text === "") return null;
  let best: Near | null = null;
  for (const candidate of candidatesOf(measure)) {
    const at = side === "left" ? text.lastIndexOf(candidate.words) : text.indexOf(candidate.words);
    if (at < 0) continue;
    const distance = side === "left" ? from - (at + candidate.words.length) : at - from;
    const longer = best !== null && distance === best.distance && candidate.words.length > best.words.length;
    if (!best || distance < best.distance || longer) best = { ...candidate, distance };
  }
  return best;
}

const candidates = new WeakMap<Measure, readonly Found[]>();

/** The words of a measure, own and wrong, laid out once: they are looked for beside every number. */
function candidatesOf(measure: Measure): readonly Found[] {
  const known = candidates.get(measure);
  if (known) return known;
  const own = measure.words.map((words) => ({ kind: "own" as const, words }));
  const wrong = measure.wrong.map((words) => ({ kind: "wrong" as const, words }));
  const all = [...own, ...wrong];
  candidates.set(measure, all);
  return all;
}

const clauseEnds = /[,;。!\n，；！]/;
const sentenceEnds = /[;。!\n；！]/;

function lastDelimiter(text: string, before: number, delimiters: RegExp): number {
  for (let index = before - 1; index >= 0; index--) if (delimiters.test(text[index]!)) return index + 1;
  return 0;
}

function nextDelimiter(text: string, from: number): number {
  for (let index = from; index < text.length; index++)
    if (clauseEnds.test(text[index]!) || text[index] === "、" || text[index] === "(") return index;
  return text.length;
}
