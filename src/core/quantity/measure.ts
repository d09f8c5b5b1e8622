import type { Text } from "./text";
import {
  beginsNumber,
  charSet,
  digitAt,
  isAt,
  isHan,
  isIn,
  skipGap,
  startsWith,
  isArabic,
  opensMeasure,
} from "./character";
import { powerOfTen, timesRatio } from "./decimal";
import { numeralOf, readNumeral, readPlainNumeral, type Numeral } from "./numeral";
import { STOP, unitAt, unitOf, type Unit, type UnitMatch } from "./unit";
import { endingSet, wordSet } from "./word-list";

/** A number with its unit, before anything around it was looked at. */
export interface Measure {
  readonly numeral: Numeral;
  readonly start: number;
  /** Where reading goes on in any case. */
  readonly end: number;
  /** null without a unit, {@link STOP} before a word that makes it a rank, a date or a name. */
  readonly unit: Unit | null;
  readonly row: UnitMatch["row"];
  readonly value: number;
  readonly valueMax: number | null;
}

export function measured(
  numeral: Numeral,
  end: number,
  unit: Unit | null,
  row: UnitMatch["row"] = null,
  value = numeral.value,
  valueMax = numeral.max,
): Measure {
  return { numeral, start: numeral.start, end, unit, row, value, valueMax };
}

const PERCENT = unitOf("%")!;
const PERMILLE = unitOf("‰")!;

const FRACTION_MARKS = charSet("/:分又");

/** Reads number, unit and range from a character that can begin a number. */
export function readMeasure(text: Text, at: number): Measure | null {
  return (isArabic(text, at) ? readPlainMeasure(text, at) : null) ?? readAnyMeasure(text, at);
}

/** 3个, 1.5亿元, 100%: a plain number and a unit with nothing behind it that could say more; null for others. */
function readPlainMeasure(text: Text, at: number): Measure | null {
  const numeral = readPlainNumeral(text, at);
  const found = numeral === null ? null : unitAt(text, numeral.end);
  if (numeral === null || found === null || found.unit === STOP || isTenth(found.unit)) return null;
  const { end, unit, row } = found;
  return opensMeasure(text, end) || isIn(text, end, MEASURE_GOES_ON) ? null : measured(numeral, end, unit, row);
}

function isTenth(unit: Unit): boolean {
  return unit.dimension === "ratio" && unit.name === "成";
}

/** Reads number, unit and range from a character that can begin a number. */
function readAnyMeasure(text: Text, at: number): Measure | null {
  if (isAt(text, at, "半")) return readHalf(text, at);
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  if (isIn(text, numeral.end, FRACTION_MARKS)) {
    const fraction = readFraction(text, numeral) ?? readMixedFraction(text, numeral);
    if (fraction !== null) return fraction;
  }
  const first = withUnit(text, numeral);
  return readRange(text, first) ?? first;
}

function withUnit(text: Text, numeral: Numeral): Measure {
  const half = startsWith(text, numeral.end, "个半") ? unitAt(text, skipGap(text, numeral.end + 2, 2)) : null;
  const found = half ?? unitAt(text, skipGap(text, numeral.end));
  if (found === null) return measured(numeral, numeral.end, null);
  const { unit, row, end } = found;
  if (unit === STOP) return measured(numeral, end, STOP);
  if (isTenth(unit)) return tenths(text, numeral, found);
  if (unit.dimension === "ratio" && unit.name === "折" && numeral.positional && end - numeral.start === 3) {
    numeral.positional = false;
    return measured(numeral, end, unit, row, timesRatio(numeral.value, 1, 10), null);
  }
  if (unit.dimension === "ratio" && numeral.max !== null) return measured(numeral, end, STOP);
  if (half !== null) return measured(numeral, end, unit, row, numeral.value + 0.5);
  if (halfFollows(text, end, unit)) return measured(numeral, end + 1, unit, row, numeral.value + 0.5);
  return (
    (unit.dimension === "money" && unit.name === "元" ? withCents(text, numeral, end, found) : null) ??
    (unit.dimension === "thing" && unit.name === "块" ? spokenMoney(text, numeral, end) : null) ??
    measured(numeral, end, unit, row)
  );
}

/** 三成, 一成半, 九成五: tenths and what stands behind them, as percent. */
function tenths(text: Text, numeral: Numeral, { row, end }: UnitMatch): Measure {
  const tens = timesRatio(numeral.value, 10, 1);
  if (isAt(text, end, "半")) return measured(numeral, end + 1, PERCENT, row, tens + 5, null);
  const ones = numeral.max === null ? digitAt(text, end) : -1;
  const single = ones > 0 && !beginsNumber(text, end + 1) && unitAt(text, end + 1) === null;
  return single
    ? measured(numeral, end + 1, PERCENT, row, tens + ones, null)
    : measured(numeral, end, PERCENT, row, tens, null);
}

/** 三斤半, 一年半: only where no word begins with 半. */
function halfFollows(text: Text, at: number, { dimension }: Unit): boolean {
  if (!isAt(text, at, "半")) return false;
  if (dimension !== "time") return MEASURED.has(dimension) || dimension === "multiple";
  return !isHan(text, at + 1) || isAt(text, at + 1, "以左内的时完建");
}

/** 五元三毛, 3元5角2分. */
function withCents(
  text: Text,
  numeral: Numeral,
  yuanEnd: number,
  { unit, row }: Omit<UnitMatch, "end">,
): Measure | null {
  let { value } = numeral;
  let end = yuanEnd;
  const dimes = readNumber(text, end);
  if (dimes !== null && dimes.value <= 9 && isAt(text, dimes.end, "角毛")) {
    value += dimes.value * 0.1;
    end = dimes.end + 1;
  }
  const cents = readNumber(text, end);
  if (cents !== null && cents.value <= 9 && isAt(text, cents.end, "分")) {
    value += cents.value * 0.01;
    end = cents.end + 1;
  }
  return end === yuanEnd ? null : measured(numeral, end, unit, row, Number(value.toFixed(2)), null);
}

const YUAN_UNIT = unitOf("元")!;

/** 三块五, 两块五毛: 块 is money only with something behind it, alone it counts bricks and plots. */
function spokenMoney(text: Text, numeral: Numeral, end: number): Measure | null {
  const dimes = digitAt(text, end);
  if (dimes > 0 && !isAt(text, end + 1, "角毛分") && !isHan(text, end + 1) && !beginsNumber(text, end + 1))
    return measured(numeral, end + 1, YUAN_UNIT, null, Number((numeral.value + dimes / 10).toFixed(2)), null);
  return withCents(text, numeral, end, { unit: YUAN_UNIT, row: null });
}

const MEASURED: ReadonlySet<string> = new Set<Unit["dimension"]>(["mass", "length", "area", "volume"]);

/** 半年, 半个月, 半天, and 半成 of a whole. */
function readHalf(text: Text, at: number): Measure | null {
  const found = unitAt(text, isAt(text, at + 1, "个") ? at + 2 : at + 1);
  const unit = found?.unit;
  if (found === null || unit === undefined) return null;
  const numeral = numeralOf(at, at + 1, 0.5, false);
  numeral.single = true;
  if (isTenth(unit)) return measured(numeral, found.end, PERCENT, null, 5);
  return unit.dimension === "time" || MEASURED.has(unit.dimension) ? measured(numeral, found.end, unit) : null;
}

function readNumber(text: Text, at: number): Numeral | null {
  return beginsNumber(text, at) ? readNumeral(text, at) : null;
}

/** 三分之二, 百分之三, 千分之五, and 1/2 between small numbers. */
function readFraction(text: Text, numeral: Numeral): Measure | null {
  if (isAt(text, numeral.end, "/")) return readSlash(text, numeral);
  if (isAt(text, numeral.end, ":")) return readProportion(text, numeral);
  if (numeral.bare && numeral.value === 100 && isAt(text, numeral.end, "分")) {
    const end = numeral.end + (startsWith(text, numeral.end, "分之百") ? 3 : 2);
    if (isAt(text, end - 1, "百")) return measured(withoutShape(numeral), end, PERCENT, null, 100);
  }
  if (!startsWith(text, numeral.end, "分之")) return null;
  const over = readNumber(text, numeral.end + 2);
  if (over === null || numeral.value === 0 || numeral.max !== null) return null;
  const { bare, value } = numeral;
  withoutShape(numeral);
  if (!bare) return ofFraction(text, numeral, over.end, over.value / value);
  const [unit, whole] = value === 1000 ? [PERMILLE, 1000] : [PERCENT, 100];
  if (over.max !== null)
    return measured(numeral, over.end, unit, null, (over.value * whole) / value, (over.max * whole) / value);
  const upper = readPercentTail(text, value, over);
  return measured(
    numeral,
    upper?.end ?? over.end,
    unit,
    null,
    timesRatio(over.value, whole, value),
    upper === null ? null : (upper.value * whole) / value,
  );
}

/** 三分之二, 四分之一英里. */
function ofFraction(text: Text, numeral: Numeral, end: number, value: number): Measure {
  const found = unitAt(text, end);
  const hasMeasure = found?.unit && (MEASURED.has(found.unit.dimension) || found.unit.dimension === "money");
  return hasMeasure
    ? measured(numeral, found.end, found.unit, found.row, value)
    : measured(numeral, end, null, null, value);
}

/** A numeral that is part of a larger number and so no idiom. */
function withoutShape(numeral: Numeral): Numeral {
  numeral.single = false;
  numeral.bare = false;
  return numeral;
}

/** 三又二分之一. */
function readMixedFraction(text: Text, numeral: Numeral): Measure | null {
  if (!isAt(text, numeral.end, "又")) return null;
  const under = readNumber(text, numeral.end + 1);
  const fraction = under === null ? null : readFraction(text, under);
  if (under === null || fraction === null || under.bare) return null;
  numeral.single = false;
  return measured(numeral, fraction.end, null, null, numeral.value + fraction.value);
}

function readSlash(text: Text, numeral: Numeral): Measure | null {
  const over = readNumber(text, numeral.end + 1);
  if (
    over === null ||
    !numeral.arabic ||
    !over.arabic ||
    numeral.value >= over.value ||
    (over.value > 100 && over.ending === 0)
  )
    return null;
  if (isAt(text, over.end, "/") || isAt(text, numeral.start - 1, "/")) return null;
  return measured(numeral, over.end, null, null, numeral.value / over.value);
}

/** 按1:1比例配套, 配比1:2; 9:30 is a time. */
function readProportion(text: Text, numeral: Numeral): Measure | null {
  const over = readNumber(text, numeral.end + 1);
  if (over === null || over.value === 0 || isAt(text, over.end, ":")) return null;
  const isNamed =
    PROPORTION_BEHIND.at(text, over.end) !== null || PROPORTION_BEFORE.at(text, numeral.start - 1) !== null;
  return isNamed ? measured(numeral, over.end, null, null, numeral.value / over.value) : null;
}

const PROPORTION_BEHIND = wordSet("比例 的比例 配套 的配比 配比");
const PROPORTION_BEFORE = endingSet("比例 比例为 比例达 比例达到 配比 配比为 比例不低于 比例不超过");

/** 百分之三至五, 百分之三至百分之五. */
function readPercentTail(text: Text, denominator: number, lower: Numeral): Numeral | null {
  const numeral = readNumber(text, connectorEnd(text, lower.end));
  if (numeral === null) return null;
  if (numeral.bare && numeral.value === denominator && startsWith(text, numeral.end, "分之"))
    return readNumber(text, numeral.end + 2);
  return numeral.value > lower.value && unitAt(text, numeral.end) === null ? numeral : null;
}

const CONNECTORS = charSet("-~至到");
/** 3—5个, 3个和5个, 1.5个多亿. */
const MEASURE_GOES_ON = charSet("-~至到和与 \n\r*余多");
const RANGE_STARTS = charSet("-~至到和与 \n\r*");

/** Where the second number of a range begins, -1 when no range mark stands at `at`. */
function connectorEnd(text: Text, at: number): number {
  const first = skipGap(text, at, 2);
  if (!isIn(text, first, CONNECTORS)) return -1;
  const end = skipGap(text, startsWith(text, first, "--") ? first + 2 : first + 1, 2);
  return beginsNumber(text, end) ? end : -1;
}

function readRange(text: Text, first: Measure): Measure | null {
  if (!isIn(text, first.end, RANGE_STARTS) || first.unit === STOP || first.valueMax !== null) return null;
  let start = connectorEnd(text, first.end);
  if (start < 0) start = betweenEnd(text, first.end);
  const numeral = start < 0 ? null : readNumeral(text, start);
  if (numeral === null || numeral.max !== null) return null;
  const second = withUnit(text, numeral);
  if (second.unit === null && (first.unit !== null || numeral.ending === 0) && !startsWith(text, numeral.end, "之间"))
    return null;
  if (first.unit !== null && second.unit !== STOP && second.unit?.name !== first.unit.name) return null;
  const power = powerOfTen(numeral.ending);
  const shared = first.unit === null && first.numeral.ending === 0 && first.value < numeral.value / power;
  const value = shared ? first.value * power : first.value;
  if (value >= second.value) return null;
  const whole = first.numeral;
  whole.single = false;
  whole.bare = false;
  whole.end = numeral.end;
  whole.positional ||= numeral.positional;
  return measured(whole, second.end, second.unit, second.row, value, second.value);
}

/** 在20和30万元之间. */
function betweenEnd(text: Text, at: number): number {
  if (!isAt(text, at, "和与")) return -1;
  const window = text.slice(at + 1, at + 16);
  const close = window.indexOf("之间");
  if (close < 0 || !/^\s*[\d０-９.,\s]+[^，。；、\d]{0,4}$/u.test(window.slice(0, close))) return -1;
  return skipGap(text, at + 1, 2);
}

/** The sign or currency mark right before a number belongs to its span: ￥300万元, -2.3%, 负40%. */
export interface Sign {
  readonly length: 0 | 1 | 2;
  readonly factor: 1 | -1;
  readonly currency: "元" | "美元" | null;
}

const UNSIGNED: Sign = { length: 0, factor: 1, currency: null };
const NEGATIVE: Sign = { length: 1, factor: -1, currency: null };
const BELOW_ZERO: Sign = { length: 2, factor: -1, currency: null };
const YUAN: Sign = { length: 1, factor: 1, currency: "元" };
const DOLLAR: Sign = { length: 1, factor: 1, currency: "美元" };

const SIGNS = charSet("¥$负-下");

export function signBefore(text: Text, found: Measure): Sign {
  const at = found.start - 1;
  if (!isIn(text, at, SIGNS)) return UNSIGNED;
  if (isAt(text, at, "¥")) return YUAN;
  if (isAt(text, at, "$")) return DOLLAR;
  if (isAt(text, at, "负")) return NEGATIVE;
  if (isAt(text, at, "下")) return isBelowZero(text, found) ? BELOW_ZERO : UNSIGNED;
  return minusStands(text, found) ? NEGATIVE : UNSIGNED;
}

/** 零下5摄氏度. */
function isBelowZero(text: Text, { start, unit }: Measure): boolean {
  return unit !== null && unit !== STOP && unit.dimension === "temperature" && startsWith(text, start - 2, "零下");
}

/** A dash is a minus only before a ratio or a temperature and behind no other number or dash. */
function minusStands(text: Text, { start, unit }: Measure): boolean {
  if (unit === null || unit === STOP) return false;
  if (unit.dimension !== "ratio" && unit.dimension !== "temperature") return false;
  return digitAt(text, start - 2) < 0 && !isAt(text, start - 2, "-%℃");
}
