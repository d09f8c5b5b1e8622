import { boundAfter, type Bound } from "./bound";
import { codeAt, isArabic, isAt, isOneOf, kindAt, KIND, startsWith } from "./character";
import { markerAt } from "./marker";
import { readMeasure, signBefore, type Measure, type Sign } from "./measure";
import { roundsAYear } from "./per";
import type { Comparator, Quantity, QuantityRole } from "./quantity";
import { isNoQuantity } from "./rejection";
import { relationOf } from "./relation";
import { isScope, isStartingPoint, isThreshold } from "./role";
import { Reading } from "./reading";
import { unitOf, unknownUnitAt, type Unit } from "./unit";

/**
 * Every number that counts something in a target's text, in reading order. Dates, ranks, document numbers, slogans, quoted
 * labels and list markers are none.
 *
 * @example readQuantities("年内完成投资1.2亿元以上，其中工业3000万元")
 * //=> [{ text: "1.2亿元", value: 120000000, unit: "元", comparator: "ge", role: "target", … }, { …, role: "part" }]
 */
export function readQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  const reading = new Reading();
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === KIND.plain) at++;
    else if (kind <= KIND.half) at = readNumberAt(text, at, reading, quantities);
    else if (kind === KIND.word) at = readWord(text, at, reading, quantities);
    else at = readMark(text, at, kind, reading, quantities);
  }
  return quantities;
}

function readWord(text: string, at: number, reading: Reading, quantities: Quantity[]): number {
  const word = markerAt(text, at);
  if (word === null) return at + 1;
  const end = at + word.surface.length;
  if (word.meaning.is === "double") {
    quantities.push(readDoubling(text, at, end, reading));
    return end;
  }
  return reading.take(text, word.meaning, end);
}

function readMark(text: string, at: number, kind: number, reading: Reading, quantities: readonly Quantity[]): number {
  switch (kind) {
    case KIND.listMark:
      reading.listMark();
      break;
    case KIND.clauseMark:
      reading.clauseEnd();
      break;
    case KIND.openBracket:
      reading.openBracket(at, quantities.at(-1));
      break;
    case KIND.closeBracket:
      reading.closeBracket();
      break;
    case KIND.lineBreak:
      if (LIST_ITEM.test(text.slice(at + 1, at + 8))) reading.sentenceEnd();
      break;
    case KIND.openQuote:
      return labelEnd(text, at);
    case KIND.openTitle:
      return closingEnd(text, at, "》〕】", 60);
    default:
      reading.sentenceEnd();
  }
  return at + 1;
}

const LIST_ITEM = /^\s*(?:\d{1,2}[.．、](?!\d)|[（(]?[一二三四五六七八九十\d]{1,3}[）)、]|[①-⑳])/u;

/** A short quotation is a label (“百亿级”, “5个100”工程): none of its numbers counts. */
function labelEnd(text: string, at: number): number {
  const end = closingEnd(text, at, "”’」』", 20);
  return /以上|不少于|不低于/u.test(text.slice(at, end)) ? at + 1 : end;
}

function closingEnd(text: string, at: number, closers: string, limit: number): number {
  for (let end = at + 1; end < text.length && end <= at + limit; end++) {
    if (isOneOf(closers, text.charCodeAt(end))) return end + 1;
  }
  return at + 1;
}

function readNumberAt(text: string, at: number, reading: Reading, quantities: Quantity[]): number {
  const marker = listMarkerEnd(text, at);
  if (marker > at) return marker;
  const found = readMeasure(text, at);
  if (found === null) return at + 1;
  const previous = quantities.at(-1);
  if (previous !== undefined) reading.linkTo(text, previous.end, found.start);
  const sign = signBefore(text, found);
  const before = reading.boundBefore(text, found.start - sign.length);
  const measure = withUnknownUnit(text, found, before);
  const unit = measure.unit === "stop" ? null : sign.currency !== null ? unitOf(sign.currency) : measure.unit;
  const after = boundAfter(text, measure.end, unit?.dimension === "time" || unit?.dimension === "length");
  const bounded = after !== null || before !== null;
  if (sign.currency === null && isNoQuantity(text, measure, bounded)) return Math.max(measure.numeral.end, at + 1);
  quantities.push(compose(text, measure, unit, sign, before, after?.bound ?? null, after?.end ?? measure.end, reading));
  spreadBackwards(text, quantities, after?.bound ?? null, reading);
  return after?.end ?? measure.end;
}

/** 1.3个示范点 at the head of a line is item 1, 3个示范点: things come in whole numbers. */
function listMarkerEnd(text: string, at: number): number {
  if (!isAt(text, at + 1, ".") || !isArabic(codeAt(text, at)) || !isArabic(codeAt(text, at + 2))) return at;
  if (at > 0 && !isOneOf("\n;。", codeAt(text, at - 1))) return at;
  const found = readMeasure(text, at);
  if (found === null || found.unit === null || found.unit === "stop" || found.numeral.ending > 0) return at;
  return ["thing", "place", "person", "event", "document"].includes(found.unit.dimension) ? at + 2 : at;
}

function withUnknownUnit(text: string, found: Measure, before: Bound | null): Measure {
  if (found.unit !== null || !found.numeral.arabic || found.end !== found.numeral.end) return found;
  const unknown = unknownUnitAt(text, found.end, before !== null);
  return unknown === null ? found : { ...found, unit: unknown.unit, end: unknown.end };
}

type Draft = { -readonly [Field in keyof Quantity]: Quantity[Field] };

function compose(
  text: string,
  found: Measure,
  unit: Unit | null,
  sign: Sign,
  before: Bound | null,
  after: Bound | null,
  boundEnd: number,
  reading: Reading,
): Quantity {
  const start = found.start - sign.length;
  const value = sign.factor * found.value;
  const comparator = comparatorOf(found, before, after);
  const role = roleOf(text, found, unit, comparator, boundEnd, reading);
  if (role === "scope" && unit?.name === "县" && startsWith(text, found.end, "每")) reading.addRate(unit.name);
  const quantity: Draft = {
    text: text.slice(start, found.end),
    start,
    end: found.end,
    value,
    unit: unit === null ? null : unit.name,
    comparator,
    approximate: before?.approximate === true || after?.approximate === true || found.numeral.vague !== null,
    role,
  };
  if (found.valueMax !== null) quantity.valueMax = found.valueMax;
  if (reading.modality !== undefined) quantity.modality = reading.modality;
  if (role === "scope" || role === "threshold") return quantity;
  addRates(quantity, unit, reading.rates);
  const relative = relationOf(text, quantity, reading.direction);
  if (relative !== undefined) quantity.relative = relative;
  reading.used(quantity);
  return quantity;
}

function comparatorOf({ valueMax, numeral }: Measure, before: Bound | null, after: Bound | null): Comparator {
  if (valueMax !== null) return "range";
  return after?.comparator ?? before?.comparator ?? (numeral.vague === "more" ? "gt" : "eq");
}

function addRates(quantity: Draft, unit: Unit | null, rates: readonly string[]): void {
  if (rates.length === 0) return;
  quantity.per = [...rates];
  const rounds = unit?.dimension === "ratio" || unit?.dimension === "multiple" ? null : roundsAYear(rates);
  if (rounds !== null) quantity.yearly = quantity.value * rounds;
}

function roleOf(
  text: string,
  found: Measure,
  unit: Unit | null,
  comparator: Comparator,
  boundEnd: number,
  reading: Reading,
): QuantityRole {
  if (isThreshold(text, found.value, unit, comparator, boundEnd)) return "threshold";
  if (reading.baseline || isStartingPoint(text, found.start, boundEnd) || isYearInBracket(text, reading))
    return "baseline";
  if (isScope(text, found, unit, comparator)) return "scope";
  if (reading.isPart(unit?.name ?? null) || isPartInBracket(found, unit, reading)) return "part";
  return "target";
}

/** 660万元（2021年600万元）: what an earlier year came to. */
function isYearInBracket(text: string, { bracket }: Reading): boolean {
  return bracket >= 0 && /^20\d\d年(?![底末]|\s*\d{1,2}月)/u.test(text.slice(bracket + 1, bracket + 9));
}

/** 500万元（线上200万元，线下300万元）: less of the same unit inside the bracket behind it. */
function isPartInBracket(found: Measure, unit: Unit | null, { bracket, bracketHead: head }: Reading): boolean {
  if (head === undefined || head.unit !== (unit?.name ?? null)) return false;
  return found.value < head.value && bracket - head.end <= 12;
}

/** 分别达到3个、5个以上: the bound behind the last member holds for all of them. */
function spreadBackwards(text: string, quantities: Quantity[], bound: Bound | null, reading: Reading): void {
  if (!reading.respectively || bound?.comparator == null) return;
  for (let index = quantities.length - 2; index >= 0; index--) {
    const member = quantities[index] as Quantity;
    const next = quantities[index + 1] as Quantity;
    if (member.comparator !== "eq" || !/^[、和及与\s]+$/u.test(text.slice(member.end, next.start))) return;
    quantities[index] = { ...member, comparator: bound.comparator };
  }
}

/** 翻番, 翻一番, 翻了两番: each doubling is twice the one before. */
function readDoubling(text: string, start: number, end: number, reading: Reading): Quantity {
  const times = /[两二]/u.test(text.slice(start, end)) ? 2 : text.slice(start, end).includes("三") ? 3 : 1;
  const value = 2 ** times;
  const after = boundAfter(text, end, false)?.bound;
  const comparator = after?.comparator ?? "eq";
  const quantity: Quantity = {
    text: text.slice(start, end),
    start,
    end,
    value,
    unit: "倍",
    comparator,
    approximate: after?.approximate ?? false,
    role: reading.part ? "part" : "target",
    ...(reading.modality === undefined ? {} : { modality: reading.modality }),
    ...(reading.rates.length === 0 ? {} : { per: [...reading.rates] }),
    relative: { to: "lastYear", comparator, factor: value },
  };
  reading.used(quantity);
  return quantity;
}
