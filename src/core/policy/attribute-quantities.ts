import type { Quantity } from "../quantity/quantity";
import { unitOf } from "../quantity";
import { clauseAfter, clauseBefore, sentenceBefore } from "../text/clause";
import { rememberByObject, rememberByText } from "../text/remember";
import { compact, simplify } from "../text/simplify";
import { campaignReaderOf } from "./campaigns";
import type { Indicator, Measure } from "./requirement";
import { type RespectiveList, respectiveLists, type Span } from "./respective";
import { WordFinder } from "./word-finder";

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
 * Words count within the number's own clause, up to the neighbouring numbers; where it has none, the clauses before it
 * in the sentence speak, and last the row's 工作内容. Numbers of other campaigns are nobody's.
 */
export function attributeQuantities(
  indicator: Indicator,
  content: string,
  goal: string,
  quantities: readonly Quantity[],
): readonly Attribution[] {
  const attributions: Attribution[] = [];
  let text: string | null = null;
  let ofOthers: readonly Span[] = [];
  let marks: readonly Mark[] = [];
  let inLists: ReadonlyMap<number, Found | null | "another's"> = none;
  let topic: { readonly nearest: Found | null } | null = null;
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index]!;
    if (!isAttributed(quantity.role)) continue;
    const fits = unitFits(indicator.measure, unitFor(indicator, quantity));
    if (!fits && !isForeign(indicator.measure, quantity.unit)) continue;
    if (text === null) {
      text = simplify(goal);
      ofOthers = stretchesOfOthers(indicator, content, text);
      marks = marksIn(indicator.measure, text);
      if (marks.length > 0) inLists = wordsInLists(marks, respectiveLists(text, quantities));
    }
    if (isWithin(ofOthers, quantity)) continue;
    const inList = inLists.get(index);
    const found =
      inList === undefined ? wordsAround(marks, text, quantity, quantities[index - 1], quantities[index + 1]) : inList;
    if (found === "another's") continue;
    if (!fits) {
      if (found?.kind === "own") attributions.push({ quantity, kind: "foreign", words: found.words });
    } else if (found) {
      attributions.push({ quantity, kind: found.kind, words: found.words });
    } else {
      topic ??= { nearest: topicWords(indicator.measure, compact(content)) };
      if (topic.nearest?.kind === "own") attributions.push({ quantity, kind: "own", words: topic.nearest.words });
      // Money without a word is the money asked for; three of something unnamed are anything.
      else if (!indicator.measure.units) attributions.push({ quantity, kind: "own", words: "" });
    }
  }
  return ofOthers.length > 0 ? withoutSharedWholes(attributions, quantities, ofOthers) : attributions;
}

/**
 * 消费帮扶900万元（东西部协作540万元、山海协作360万元）: what several campaigns come to together is another measure, where the row says how much
 * of it is this one's.
 */
function withoutSharedWholes(
  attributions: readonly Attribution[],
  quantities: readonly Quantity[],
  ofOthers: readonly Span[],
): readonly Attribution[] {
  const isOwnPart = (part: Quantity) => attributions.some(({ quantity, kind }) => quantity === part && kind === "own");
  return attributions.map((attribution) => {
    const { quantity, kind } = attribution;
    if (kind !== "own" || quantity.role !== "target") return attribution;
    const behind = quantities.slice(quantities.indexOf(quantity) + 1);
    const end = behind.findIndex(({ role }) => role !== "part");
    const parts = end < 0 ? behind : behind.slice(0, end);
    const isShared = parts.some((part) => isWithin(ofOthers, part)) && parts.some(isOwnPart);
    return isShared ? { ...attribution, kind: "wrong" as const } : attribution;
  });
}

function isWithin(spans: readonly Span[], { start }: Quantity): boolean {
  return spans.some((span) => start >= span.start && start < span.end);
}

function stretchesOfOthers({ campaigns }: Indicator, content: string, goal: string): readonly Span[] {
  const reader = campaignReaderOf(campaigns);
  return reader.stretchesOfOthers(goal, reader.readTopic(compact(content)));
}

function isAttributed(role: Quantity["role"]): boolean {
  return role === "target" || role === "part" || role === "baseline";
}

/** The unit of a quantity, 元 understood where money is asked and 万 or 亿 written: 到位资金1.2亿. */
export function unitFor({ measure }: Indicator, { unit, text }: Quantity): string | null {
  return unit === null && measure.dimension === "money" && /[万亿萬億]/.test(text) ? "元" : unit;
}

function unitFits(measure: Measure, unit: string | null): boolean {
  if (unit === null) return false;
  if (measure.units) return measure.units.includes(unit);
  return dimensionOf(unit) === measure.dimension;
}

/**
 * Weights, pieces and other countries' money where money is asked, money where a count is asked: never durations, shares or headcounts beside it.
 */
function isForeign(measure: Measure, unit: string | null): boolean {
  const dimension = unit === null ? null : dimensionOf(unit);
  if (measure.dimension === "money")
    return dimension === "mass" || unit === "件" || unit === "单" || dimension?.startsWith("currency") === true;
  if (measure.dimension === "area") return dimension === "length";
  return false;
}

const dimensionOf = rememberByText((unit) => unitOf(unit)?.dimension ?? null);

interface Found {
  readonly kind: "own" | "wrong";
  readonly words: string;
}

/** A word of a measure where it stands in the goal. */
interface Mark extends Found {
  readonly start: number;
  readonly end: number;
  readonly order: number;
}

function wordsAround(
  marks: readonly Mark[],
  text: string,
  quantity: Quantity,
  before?: Quantity,
  after?: Quantity,
): Found | null {
  if (marks.length === 0) return null;
  const { start, end } = quantity;
  const clauseStart = start - clauseBefore(text, start).length;
  const leftStart = Math.max(clauseStart, endOf(before, quantity));
  const item = /^[^、(]*/.exec(clauseAfter(text, end))![0];
  const rightEnd = Math.max(end, Math.min(end + item.length, after?.start ?? Infinity));

  const atLeft = quantity.per?.includes("each") ? ofList(marks, leftStart, start) : lastIn(marks, leftStart, start);
  const atRight = atLeft?.distance === 0 && goesSomewhere.test(item) ? null : firstIn(marks, end, rightEnd);
  if (atLeft || atRight) return closer(atLeft, atRight);

  return lastIn(marks, start - sentenceBefore(text, start).length, leftStart);
}

/** 科级干部2名赴淳安县挂职: where the number's own noun goes, and no other noun. */
const goesSomewhere = /^(?:赴|前往|到(?![位账岗期])|往|去)/;

/**
 * 到位资金、消费帮扶金额分别达到2.9亿元、650万元: a number's own name speaks, and what all share where none of the names does.
 *
 * @returns what is said of the numbers in lists, by their places.
 */
function wordsInLists(
  marks: readonly Mark[],
  lists: readonly RespectiveList[],
): ReadonlyMap<number, Found | null | "another's"> {
  if (lists.length === 0) return none;
  const words = new Map<number, Found | null | "another's">();
  const of = ({ start, end }: Span): Found | null => lastIn(marks, start, end);
  for (const { first, count, sides, shared } of lists) {
    const named = sides.map((names) => names.map(of));
    const names = named.find((side) => side.some((found) => found?.kind === "own")) ?? named[0]!;
    const rest = names.some((found) => found?.kind === "own") ? "another's" : of(shared);
    for (let at = 0; at < count; at++) words.set(first + at, names[at] ?? rest);
  }
  return words;
}

const none: ReadonlyMap<number, Found | null | "another's"> = new Map();

/** Where the number before ends; it may lie around this one. */
function endOf(before: Quantity | undefined, { start }: Quantity): number {
  return before && before.end <= start ? before.end : 0;
}

/** 高层互访和联席会议各1次: the number belongs to everything in the list, wherever it stands. */
function ofList(marks: readonly Mark[], from: number, to: number): Near | null {
  const own = marks.filter(({ kind, start, end }) => kind === "own" && start >= from && end <= to);
  if (own.length === 0) return lastIn(marks, from, to);
  return { ...own.reduce((a, b) => (b.order < a.order ? b : a)), distance: 0 };
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

function lastIn(marks: readonly Mark[], from: number, to: number): Near | null {
  return nearest(marks, from, to, ({ end }) => to - end);
}

function firstIn(marks: readonly Mark[], from: number, to: number): Near | null {
  return nearest(marks, from, to, ({ start }) => start - from);
}

function nearest(marks: readonly Mark[], from: number, to: number, distanceOf: (mark: Mark) => number): Near | null {
  let best: Near | null = null;
  for (const mark of marks) {
    if (mark.start < from || mark.end > to) continue;
    const distance = distanceOf(mark);
    const longer = best !== null && distance === best.distance && mark.words.length > best.words.length;
    if (!best || distance < best.distance || longer) best = { kind: mark.kind, words: mark.words, distance };
  }
  return best;
}

/** Where the words of a measure stand in a text, own ones first. */
function marksIn(measure: Measure, text: string): readonly Mark[] {
  const found = finderOf(measure).find(text);
  const marks: Mark[] = [];
  for (const { start, end, order } of found.get(0))
    marks.push({ kind: "own", words: measure.words[order]!, start, end, order });
  for (const { start, end, order } of found.get(1))
    marks.push({ kind: "wrong", words: measure.wrong[order]!, start, end, order });
  return marks;
}

function topicWords(measure: Measure, topic: string): Found | null {
  return lastIn(marksIn(measure, topic), 0, topic.length);
}

const finderOf = rememberByObject(({ words, wrong }: Measure) => new WordFinder([words, wrong]));
