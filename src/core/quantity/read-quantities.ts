import { boundAfter, type Bound } from "./bound";
import { charAt, codeAt, isArabic, kindOf, KIND, setKind, startsWith } from "./character";
import { markerAt } from "./marker";
import { readMeasure, startWithSign, type Measure } from "./measure";
import { roundsAYear } from "./per";
import type { Comparator, Quantity, QuantityRole } from "./quantity";
import { isNoQuantity } from "./rejection";
import { relationOf } from "./relation";
import { isScope, isStartingPoint, isThreshold } from "./role";
import { Reading } from "./scanner";
import { unitOf, unknownUnitAt, type Unit } from "./unit";

setKind(",;。!?\n\t:、()“”《》〔【】「」『』‘", KIND.break);

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
    const kind = kindOf(codeAt(text, at));
    if (kind === KIND.plain) at++;
    else if (kind <= KIND.half) at = readNumberAt(text, at, reading, quantities);
    else if (kind === KIND.break) at = readMark(text, at, reading, quantities);
    else at = readWord(text, at, reading, quantities);
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

function readMark(text: string, at: number, reading: Reading, quantities: readonly Quantity[]): number {
  switch (charAt(text, at)) {
    case "、":
      reading.listMark();
      return at + 1;
    case ",":
    case ":":
      reading.clauseEnd();
      return at + 1;
    case "(":
      reading.openBracket(at);
      return at + 1;
    case ")":
      reading.closeBracket();
      return at + 1;
    case "\n":
      if (LIST_ITEM.test(text.slice(at + 1, at + 8))) reading.sentenceEnd();
      return at + 1;
    case "“":
    case "‘":
    case "「":
    case "『":
      return labelEnd(text, at);
    case "《":
    case "〔":
    case "【":
      return closingEnd(text, at, "》〕】", 60);
    case "”":
    case "』":
    case "」":
    case "》":
    case "】":
      return at + 1;
    default:
      reading.sentenceEnd();
      void quantities;
      return at + 1;
  }
}

const LIST_ITEM = /^\s*(?:\d{1,2}[.．、](?!\d)|[（(]?[一二三四五六七八九十\d]{1,3}[）)、]|[①-⑳])/u;

/** A short quotation is a label (“百亿级”, “5个100”工程): none of its numbers counts. */
function labelEnd(text: string, at: number): number {
  const end = closingEnd(text, at, "”’」』", 20);
  return /以上|不少于|不低于/u.test(text.slice(at, end)) ? at + 1 : end;
}

function closingEnd(text: string, at: number, closers: string, limit: number): number {
  for (let end = at + 1; end < text.length && end <= at + limit; end++) {
    if (closers.includes(text.charAt(end))) return end + 1;
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
  const sign = startWithSign(text, found);
  const before = reading.boundBefore(text, sign.start);
  const measure = withUnknownUnit(text, found, before);
  const unit = measure.unit === "stop" ? null : sign.currency !== null ? unitOf(sign.currency) : measure.unit;
  const after = boundAfter(text, measure.end, unit?.dimension === "time" || unit?.dimension === "length");
  const bounded = after !== null || before !== null;
  if (sign.currency === null && isNoQuantity(text, measure, bounded)) return Math.max(measure.numeral.end, at + 1);
  quantities.push(
    compose(text, measure, unit, sign, before, after?.bound ?? null, after?.end ?? measure.end, reading, quantities),
  );
  spreadBackwards(text, quantities, after?.bound ?? null, reading);
  return after?.end ?? measure.end;
}

/** 1.3个示范点 at the head of a line is item 1, 3个示范点: things come in whole numbers. */
function listMarkerEnd(text: string, at: number): number {
  if (!isArabic(codeAt(text, at)) || charAt(text, at + 1) !== "." || !isArabic(codeAt(text, at + 2))) return at;
  const before = charAt(text, at - 1);
  if (before !== "" && before !== "\n" && before !== ";" && before !== "。") return at;
  const found = readMeasure(text, at);
  if (found === null || found.unit === null || found.unit === "stop" || found.numeral.ending > 0) return at;
  return ["thing", "place", "person", "event", "document"].includes(found.unit.dimension) ? at + 2 : at;
}

function withUnknownUnit(text: string, found: Measure, before: Bound | null): Measure {
  if (found.unit !== null || !found.numeral.arabic || found.end !== found.numeral.end) return found;
  const unknown = unknownUnitAt(text, found.end, before !== null);
  return unknown === null ? found : { ...found, unit: unknown.unit, end: unknown.end };
}

type Sign = ReturnType<typeof startWithSign>;

function compose(
  text: string,
  found: Measure,
  unit: Unit | null,
  sign: Sign,
  before: Bound | null,
  after: Bound | null,
  boundEnd: number,
  reading: Reading,
  earlier: readonly Quantity[],
): Quantity {
  const range = found.valueMax !== undefined;
  const vague = found.numeral.vague;
  const stated = after?.comparator ?? before?.comparator ?? (vague === "more" ? "gt" : null);
  const comparator: Comparator = range ? "range" : (stated ?? "eq");
  const approximate = (before?.approximate ?? false) || (after?.approximate ?? false) || vague !== null;
  const role = roleOf(text, found, unit, comparator, boundEnd, reading, earlier);
  if (role === "scope" && startsWith(text, found.end, "每") && unit?.name === "县") reading.addRate(unit.name);
  const rates = reading.rates;
  const value = sign.sign * found.value;
  const rounds = unit?.dimension === "ratio" || unit?.dimension === "multiple" ? null : roundsAYear(rates);
  const relative = relationOf(text, { start: sign.start, value, unit, comparator }, reading.direction);
  const ownRates = role === "scope" || role === "threshold" ? [] : rates;
  const quantity: Quantity = {
    text: text.slice(sign.start, found.end),
    start: sign.start,
    end: found.end,
    value,
    ...(range ? { valueMax: found.valueMax as number } : {}),
    unit: unit?.name ?? null,
    comparator,
    approximate,
    role,
    ...(reading.modality === undefined ? {} : { modality: reading.modality }),
    ...(ownRates.length === 0 ? {} : { per: [...ownRates] }),
    ...(ownRates.length === 0 || rounds === null ? {} : { yearly: value * rounds }),
    ...(relative === undefined ? {} : { relative }),
  };
  if (role !== "scope" && role !== "threshold") reading.used(quantity);
  return quantity;
}

function roleOf(
  text: string,
  found: Measure,
  unit: Unit | null,
  comparator: Comparator,
  boundEnd: number,
  reading: Reading,
  earlier: readonly Quantity[],
): QuantityRole {
  if (isThreshold(text, unit, comparator, boundEnd)) return "threshold";
  if (reading.baseline || isStartingPoint(text, found.start, boundEnd)) return "baseline";
  if (isScope(text, found, unit, comparator)) return "scope";
  if (reading.isPart(unit?.name ?? null) || isPartInBracket(found, unit, reading, earlier)) return "part";
  return "target";
}

/** 500万元（线上200万元，线下300万元）: less of the same unit inside the bracket behind it. */
function isPartInBracket(found: Measure, unit: Unit | null, reading: Reading, earlier: readonly Quantity[]): boolean {
  if (reading.bracket < 0) return false;
  let head: Quantity | undefined;
  for (const quantity of earlier) if (quantity.end <= reading.bracket) head = quantity;
  return (
    head !== undefined &&
    head.unit === (unit?.name ?? null) &&
    found.value < head.value &&
    reading.bracket - head.end <= 12
  );
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
