import { Text } from "./text";
import { boundAfter, type Bound, type BoundAfter } from "./bound";
import {
  beginsNumber,
  character,
  charSet,
  codeAt,
  digitAt,
  is,
  isArabic,
  isAt,
  isIn,
  skipGap,
  startsWith,
} from "./character";
import {
  CLAUSE_MARK,
  CLOSE_BRACKET,
  HALF,
  LINE_BREAK,
  LIST_MARK,
  OPEN_BRACKET,
  OPEN_QUOTE,
  OPEN_TITLE,
  kindOf,
  stopAt,
  PLAIN,
  WORD,
} from "./glyph";
import { withBracketedUnit } from "./bracketed-unit";
import { passDateOrWord } from "./pass";
import { MARKERS } from "./marker";
import { measured, type Measure } from "./measure";
import type { Numeral } from "./numeral";
import { roundsAYear } from "./per";
import type { Comparator, Quantity, QuantityRole } from "./quantity";
import { readMeasure } from "./read-measure";
import { Reading, type Draft } from "./reading";
import { markLastYears } from "./last-year";
import { isNoQuantity } from "./rejection";
import { relationOf, stepOf } from "./relation";
import { signBefore, type Sign } from "./sign";
import { isClass, isCompared, isPlan, isScope, isStartingPoint, isThreshold } from "./role";
import { isCount, isRelative, STOP, unitOf, unknownUnitAt, type Unit } from "./unit";

stopAt(MARKERS.firstCharacters);

/**
 * Every number that counts something in a target's text, in reading order. Dates, ranks, document numbers, slogans, quoted
 * labels and list markers are none.
 *
 * @example readQuantities("年内完成投资1.2亿元以上，其中工业3000万元")
 * //=> [{ text: "1.2亿元", value: 120000000, unit: "元", comparator: "ge", role: "target", … }, { …, role: "part" }]
 */
export function readQuantities(source: string): Quantity[] {
  const text = new Text(source);
  const quantities = read(text);
  text.release();
  return quantities;
}

function read(text: Text): Quantity[] {
  const quantities: Draft[] = [];
  const reading = new Reading();
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.glyphAt(at));
    if (kind === PLAIN) at++;
    else if (kind <= HALF) at = readNumberAt(text, at, reading, quantities);
    else if (kind === WORD) at = readWord(text, at, reading, quantities);
    else at = readMark(text, at, kind, reading);
  }
  reading.sentenceEnd();
  markLastYears(text, quantities);
  return quantities;
}

function readWord(text: Text, at: number, reading: Reading, quantities: Draft[]): number {
  const word = MARKERS.at(text, at);
  if (word === null) return at + 1;
  const end = at + word.surface.length;
  const marker = word.meaning;
  if (typeof marker === "string") {
    if (marker === "firm") reading.promisedBehind(at);
    if (marker === "double") quantities.push(readDoubling(text, at, end, reading));
  }
  return reading.take(text, marker, end);
}

function readMark(text: Text, at: number, kind: number, reading: Reading): number {
  switch (kind) {
    case LIST_MARK:
      reading.listMark();
      break;
    case CLAUSE_MARK:
      reading.clauseEnd();
      break;
    case OPEN_BRACKET:
      reading.openBracket(text, at);
      break;
    case CLOSE_BRACKET:
      reading.closeBracket(at);
      break;
    case LINE_BREAK:
      if (isListItem(text, at + 1)) reading.sentenceEnd();
      break;
    case OPEN_QUOTE:
      return labelEnd(text, at);
    case OPEN_TITLE:
      return closingEnd(text, at, "》〕】", 60);
    default:
      reading.sentenceEnd();
  }
  return at + 1;
}

/** 1. 1、 （一） 一、 ①, but not 1.5. */
function isListItem(text: Text, at: number): boolean {
  const start = skipGap(text, at);
  if (isCircled(text, start)) return true;
  const opened = isAt(text, start, "(") ? start + 1 : start;
  let end = opened;
  while (end < opened + 3 && beginsNumber(text, end)) end++;
  if (end === opened) return false;
  if (isAt(text, end, ")、")) return true;
  return opened === start && isArabic(text, start) && isAt(text, end, ".") && !isArabic(text, end + 1);
}

function isCircled(text: Text, at: number): boolean {
  const code = codeAt(text, at);
  return code >= 0x2460 && code <= 0x2473;
}

/** A short quotation is a label (“百亿级”, “5个100”工程): none of its numbers counts. */
function labelEnd(text: Text, at: number): number {
  const end = closingEnd(text, at, "”’」』", 20);
  return /以上|不少于|不低于/u.test(text.slice(at, end)) ? at + 1 : end;
}

function closingEnd(text: Text, at: number, closers: string, limit: number): number {
  for (let end = at + 1; end < text.length && end <= at + limit; end++) if (isAt(text, end, closers)) return end + 1;
  return at + 1;
}

function readNumberAt(text: Text, at: number, reading: Reading, quantities: Draft[]): number {
  const passed = passDateOrWord(text, at);
  if (passed > at) return passed;
  const found = readMeasure(text, at);
  if (found === null) return at + 1;
  if (isListMarker(text, found)) return at + 2;
  reading.linkTo(text, found.start);
  const sign = signBefore(text, found);
  const start = found.start - sign.length;
  const before = reading.boundBefore(text, start);
  const measure = withUnknownUnit(text, withBracketedUnit(text, found), before);
  const unit = measure.unit === STOP ? null : sign.currency !== null ? unitOf(sign.currency) : measure.unit;
  const isStretch = unit !== null && (unit.dimension === "time" || unit.dimension === "length");
  const after = boundAfter(text, measure.end, isStretch);
  if (sign.currency === null && isNoQuantity(text, measure, after !== null || before !== null))
    return Math.max(measure.numeral.end, at + 1);
  const end = readRatesBehind(text, after?.end ?? measure.end, unit, reading);
  const quantity = compose(text, measure, unit, sign, before, after, reading);
  quantities.push(quantity);
  if (reading.respectively && after !== null) spreadBackwards(text, quantities, after.bound);
  return end;
}

const POINT = character(".");

/** 1.3个示范点 at the head of a line is item 1, 3个示范点: things come in whole numbers. */
function isListMarker(text: Text, { numeral, unit, start }: Measure): boolean {
  if (!numeral.arabic || !is(text, start + 1, POINT) || !(start === 0 || isAt(text, start - 1, "\n;。"))) return false;
  return numeral.ending === 0 && unit !== null && unit !== STOP && isCount(unit);
}

function withUnknownUnit(text: Text, found: Measure, before: Bound | null): Measure {
  if (found.unit !== null || !found.numeral.arabic || found.end !== found.numeral.end) return found;
  const unknown = unknownUnitAt(text, found.end, before !== null);
  return unknown === null
    ? found
    : measured(found.numeral, unknown.end, unknown.unit, null, found.value, found.valueMax);
}

const EVERY = character("每");

/** 3000元每人, 10%每年: what makes a rate may stand behind the number too. */
function readRatesBehind(text: Text, boundEnd: number, unit: Unit | null, reading: Reading): number {
  let end = boundEnd;
  while (is(text, end, EVERY) && unit !== null && PRICED.has(unit.dimension)) {
    const next = reading.take(text, "every", end + 1);
    if (next === end + 1) return end;
    end = next;
  }
  return end;
}

const PRICED: ReadonlySet<string> = new Set<Unit["dimension"]>(["money", "ratio", "mass", "energy"]);

function compose(
  text: Text,
  found: Measure,
  unit: Unit | null,
  sign: Sign,
  before: Bound | null,
  behind: BoundAfter | null,
  reading: Reading,
): Draft {
  const start = found.start - sign.length;
  const { end, numeral, valueMax } = found;
  const after = behind === null ? null : behind.bound;
  const boundEnd = behind === null ? end : behind.end;
  const comparator = valueMax !== null ? "range" : comparatorOf(numeral, before, after);
  const value = sign.factor * found.value;
  const role = roleOf(text, found, unit, comparator, boundEnd, reading);
  const isCounted = role !== "scope" && role !== "threshold";
  if (role === "scope" && unit !== null && unit.name === "县" && isAt(text, end, "每")) reading.addRate("县");
  const isRate = isCounted && reading.reaches(unit);
  const rounds = isRate && (unit === null || !isRelative(unit)) ? roundsAYear(reading.rates) : null;
  const quantity: Draft = {
    text: text.slice(start, end),
    start,
    end,
    value,
    unit: unit === null ? null : unit.name,
    comparator,
    approximate:
      numeral.vague !== null || (before !== null && before.approximate) || (after !== null && after.approximate),
    role,
    valueMax: valueMax ?? undefined,
    modality: isCounted ? reading.modality : undefined,
    per: isRate ? reading.rates : undefined,
    yearly: rounds === null ? undefined : value * rounds,
    relative: isCounted ? relationOf(text, start, value, unit, comparator, reading.direction) : undefined,
    step: isCounted && (reading.direction !== null || mayStep(text, start)) ? stepOf(text, start, unit) : undefined,
  };
  reading.previous = quantity;
  if (isCounted) reading.used(quantity);
  if (isRate && startsWith(text, boundEnd, "的标准")) reading.standardEnd();
  return quantity;
}

function comparatorOf(numeral: Numeral, before: Bound | null, after: Bound | null): Comparator {
  if (after !== null && after.comparator !== null) return after.comparator;
  if (before !== null && before.comparator !== null) return before.comparator;
  return numeral.vague === "more" ? "gt" : "eq";
}

/** 比去年多选派2名: a change said without a verb of growth. */
function mayStep(text: Text, start: number): boolean {
  for (let at = start - 1; at > start - 5; at--) if (isIn(text, at, MORE_OR_LESS)) return true;
  return false;
}

const MORE_OR_LESS = charSet("多少增减");

function roleOf(
  text: Text,
  found: Measure,
  unit: Unit | null,
  comparator: Comparator,
  boundEnd: number,
  reading: Reading,
): QuantityRole {
  if (isThreshold(text, found.value, unit, comparator, boundEnd)) return "threshold";
  if (
    reading.baseline ||
    isStartingPoint(text, found.start, boundEnd) ||
    isYearInBracket(text, reading) ||
    isCompared(text, found.start, boundEnd) ||
    (reading.previous !== null && isPlan(text, found.start, boundEnd))
  )
    return "baseline";
  if (isScope(text, found, unit, comparator)) return "scope";
  if (unit !== null && isClass(text, unit, found.start, found.end, boundEnd)) return "scope";
  const name = unit === null ? null : unit.name;
  if (isShareOfPart(text, found.start, reading.previous)) return "part";
  if (reading.part && WHOLE_AGAIN.test(text.before(found.start, 60))) reading.wholeAgain();
  return reading.isPart(name) || (isPartInBracket(found, name, reading) && !isAt(text, found.start - 1, "扣加减"))
    ? "part"
    : "target";
}

/** 其中甲方出资4000万元、占股40%. */
function isShareOfPart(text: Text, start: number, previous: Draft | null): boolean {
  if (previous === null || previous.role !== "part" || start - previous.end > 4) return false;
  return /^[、，,]?[占持]股$/u.test(text.slice(previous.end, start));
}

/** 引进人才150名，其中硕士12名，引进专家5名: the clause begins with the verb that the whole began with. */
const WHOLE_AGAIN =
  /(?:^|[，,；;。\s])([引新培举开组选完建招签实打创争][\u4e00-\u9fff])[^；;。]*?其中[^；;。]*[，,]\1[^，,；;。、\d]*$/u;

/** 660万元（2021年600万元）: what an earlier year came to. */
function isYearInBracket(text: Text, { bracket }: Reading): boolean {
  return bracket >= 0 && /^20\d\d年(?![底末]|\s*\d{1,2}月)/u.test(text.after(bracket + 1, 8));
}

/** 500万元（线上200万元，线下300万元）: less of the same unit inside the bracket behind it; not so 得2分（缺1次扣1分）. */
function isPartInBracket(found: Measure, unit: string | null, { bracketHead: head }: Reading): boolean {
  return head !== null && head.unit === unit && found.value < head.value;
}

/** 分别达到3个、5个以上: the bound behind the last member holds for all of them. */
function spreadBackwards(text: Text, quantities: Quantity[], { comparator }: Bound): void {
  if (comparator === null) return;
  for (let index = quantities.length - 2; index >= 0; index--) {
    const member = quantities[index] as Quantity;
    const next = quantities[index + 1] as Quantity;
    if (member.comparator !== "eq" || !/^[、和及与\s]+$/u.test(text.slice(member.end, next.start))) return;
    const relative = member.relative && { ...member.relative, comparator: next.relative?.comparator ?? comparator };
    quantities[index] = { ...member, comparator, ...(relative && { relative }) };
  }
}

/** 翻番, 翻一番, 翻了两番: each doubling is twice the one before. */
function readDoubling(text: Text, start: number, end: number, reading: Reading): Draft {
  const value = 2 ** Math.max(1, digitAt(text, end - 2));
  const after = boundAfter(text, end, false)?.bound;
  const comparator = after?.comparator ?? "eq";
  const quantity: Draft = {
    text: text.slice(start, end),
    start,
    end,
    value,
    unit: "倍",
    comparator,
    approximate: after?.approximate ?? false,
    role: reading.part ? "part" : "target",
    valueMax: undefined,
    modality: reading.modality,
    per: reading.rates.length > 0 ? reading.rates : undefined,
    yearly: undefined,
    relative: { to: "lastYear", comparator, factor: value },
    step: undefined,
  };
  reading.previous = quantity;
  reading.used(quantity);
  return quantity;
}
