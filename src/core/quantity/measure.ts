import {
  beginsNumber,
  charAt,
  codeAt,
  digitOf,
  isAt,
  isHan,
  isOneOf,
  kindOf,
  KIND,
  skipGap,
  startsWith,
} from "./character";
import { powerOfTen, timesRatio } from "./decimal";
import { readNumeral, type Numeral } from "./numeral";
import { unitAt, type Unit, type UnitMatch } from "./unit";

/** A number with its unit, before anything around it was looked at. `end` is where reading goes on in any case. */
export interface Measure {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  /** null without a unit, "stop" before a word that makes it a rank, a date or a name. */
  readonly unit: Unit | null | "stop";
  readonly row: UnitMatch["row"];
}

/** Reads number, unit and range from a character that can begin a number. */
export function readMeasure(text: string, at: number): Measure | null {
  const code = codeAt(text, at);
  const kind = kindOf(code);
  if (kind === KIND.half) return readHalf(text, at);
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const fraction = readFraction(text, numeral);
  if (fraction !== null) return fraction;
  const first = withUnit(text, numeral);
  return readRange(text, first) ?? first;
}

function measure(
  numeral: Numeral,
  end: number,
  unit: Measure["unit"],
  value = numeral.value,
  valueMax = numeral.max,
  row: Measure["row"] = null,
): Measure {
  return { numeral, start: numeral.start, end, value, valueMax, unit, row };
}

function withUnit(text: string, numeral: Numeral): Measure {
  let found: UnitMatch | null = null;
  let half = 0;
  if (startsWith(text, numeral.end, "个半")) {
    found = unitAt(text, skipGap(text, numeral.end + 2, 2));
    half = found === null ? 0 : 0.5;
  }
  found ??= unitAt(text, skipGap(text, numeral.end)) ?? null;
  if (found === null) return measure(numeral, numeral.end, null);
  if (found.unit === null) return measure(numeral, found.end, "stop");
  if (found.unit.name === "成")
    return measure(numeral, found.end, percentUnit(), timesRatio(numeral.value, 10, 1), null, found.row);
  if (found.unit.dimension === "ratio" && numeral.max !== null) return measure(numeral, found.end, "stop");
  let { end } = found;
  if (half === 0 && halfFollows(text, end, found.unit)) {
    half = 0.5;
    end++;
  }
  const cents = found.unit.name === "元" && half === 0 && beginsNumber(text, end) ? readCents(text, end) : null;
  if (cents !== null)
    return measure(numeral, cents.end, found.unit, Number((numeral.value + cents.value).toFixed(2)), null, found.row);
  return measure(numeral, end, found.unit, numeral.value + half, numeral.max, found.row);
}

/** 三斤半, 一年半: only where no word begins with 半. */
function halfFollows(text: string, at: number, { dimension }: Unit): boolean {
  if (!isAt(text, at, "半")) return false;
  if (dimension !== "time") return dimension === "mass" || dimension === "length" || dimension === "area";
  return !isHan(codeAt(text, at + 1)) || isOneOf("以左内的时完建", codeAt(text, at + 1));
}

/** 五元三毛, 3元5角2分. */
function readCents(text: string, at: number): { value: number; end: number } | null {
  let value = 0;
  let end = at;
  for (const [names, worth] of [
    ["角毛", 0.1],
    ["分", 0.01],
  ] as const) {
    const numeral = readSigned(text, end);
    if (numeral === null || numeral.value > 9 || !names.includes(charAt(text, numeral.end))) continue;
    if (charAt(text, numeral.end) === "") continue;
    value += numeral.value * worth;
    end = numeral.end + 1;
  }
  return end === at ? null : { value, end };
}

/** 半年, 半个月, 半天. */
function readHalf(text: string, at: number): Measure | null {
  const measured = startsWith(text, at + 1, "个") ? at + 2 : at + 1;
  const ratio = startsWith(text, at + 1, "成") ? unitAt(text, at + 1) : null;
  const found = ratio ?? unitAt(text, measured);
  if (found?.unit == null || !(found.unit.dimension === "time" || ratio !== null)) return null;
  const numeral: Numeral = {
    start: at,
    end: at + 1,
    value: 0.5,
    arabic: false,
    bare: false,
    single: true,
    ending: 0,
    positional: false,
    vague: null,
    fractional: true,
    max: null,
  };
  const value = ratio === null ? 0.5 : 5;
  return measure(numeral, found.end, ratio === null ? found.unit : percentUnit(), value);
}

function percentUnit(name: "%" | "‰" = "%"): Unit {
  return { name, dimension: "ratio", numerator: 1, denominator: 1 };
}

function readSigned(text: string, at: number): Numeral | null {
  return beginsNumber(text, at) ? readNumeral(text, at) : null;
}

/** 三分之二, 百分之三, 千分之五, and 1/2 between small numbers. */
function readFraction(text: string, numeral: Numeral): Measure | null {
  const over = numeral.end;
  if (isAt(text, over, "/")) return readSlash(text, numeral);
  if (!startsWith(text, over, "分之")) return null;
  const other = readSigned(text, over + 2);
  if (other === null) return null;
  const whole = { ...numeral, single: false, bare: false };
  if (!numeral.bare) return measure(whole, other.end, null, other.value / numeral.value);
  // 百分之二三十 is an estimate that states no share.
  if (other.max !== null) return measure(whole, other.end, "stop");
  const permille = numeral.value === 1000;
  const worth = permille ? 1 : 100 / numeral.value;
  const second = readPercentTail(text, numeral, other);
  return measure(
    whole,
    second?.end ?? other.end,
    percentUnit(permille ? "‰" : "%"),
    timesRatio(other.value, permille ? 1 : 100, permille ? 1 : numeral.value),
    second === null ? null : second.value * worth,
  );
}

function readSlash(text: string, numeral: Numeral): Measure | null {
  const other = readSigned(text, numeral.end + 1);
  if (other === null || !numeral.arabic || !other.arabic || numeral.value >= other.value || other.value > 100)
    return null;
  if (charAt(text, other.end) === "/" || charAt(text, numeral.start - 1) === "/") return null;
  return measure({ ...numeral, single: false }, other.end, null, numeral.value / other.value);
}

/** 百分之三至五, 百分之三至百分之五. */
function readPercentTail(text: string, denominator: Numeral, first: Numeral): Numeral | null {
  const start = connectorEnd(text, first.end);
  if (start === 0) return null;
  const numeral = readSigned(text, start);
  if (numeral === null) return null;
  if (numeral.bare && numeral.value === denominator.value && startsWith(text, numeral.end, "分之")) {
    return readSigned(text, numeral.end + 2);
  }
  return numeral.value > first.value && unitAt(text, numeral.end) === null ? numeral : null;
}

/** Where the second number of a range begins, 0 when no range mark stands at `at`. */
function connectorEnd(text: string, at: number): number {
  const first = skipGap(text, at, 2);
  if (!isOneOf("-~至到", codeAt(text, first))) return 0;
  let end = first + 1;
  if (isAt(text, first, "-") && isAt(text, end, "-")) end++;
  end = skipGap(text, end, 2);
  return beginsNumber(text, end) ? end : 0;
}

function readRange(text: string, first: Measure): Measure | null {
  if (first.unit === "stop" || first.valueMax !== null) return null;
  const start = connectorEnd(text, first.end) || betweenEnd(text, first.end);
  if (start === 0) return null;
  const numeral = readNumeral(text, start);
  if (numeral === null || numeral.max !== null) return null;
  const second = withUnit(text, numeral);
  if (first.unit === null ? second.unit === null && numeral.ending === 0 : second.unit === null) return null;
  if (first.unit !== null && second.unit !== "stop" && second.unit?.name !== first.unit.name) return null;
  const shared =
    first.unit === null &&
    first.numeral.ending === 0 &&
    numeral.ending > 0 &&
    first.value < numeral.value / powerOfTen(numeral.ending);
  const value = shared ? first.value * powerOfTen(numeral.ending) : first.value;
  if (second.unit !== "stop" && value >= second.value) return null;
  return {
    ...first,
    end: second.end,
    value,
    valueMax: second.value,
    unit: second.unit,
    row: second.row,
    numeral: joined(first.numeral, numeral),
  };
}

function joined(first: Numeral, second: Numeral): Numeral {
  return { ...first, single: false, bare: false, end: second.end, positional: first.positional || second.positional };
}

/** 在20和30万元之间. */
function betweenEnd(text: string, at: number): number {
  if (!isOneOf("和与", codeAt(text, at))) return 0;
  const window = text.slice(at + 1, at + 16);
  const close = window.indexOf("之间");
  if (close < 0 || !/^\s*[\d０-９.,\s]+[^，。；、\d]{0,4}$/u.test(window.slice(0, close))) return 0;
  return skipGap(text, at + 1, 2);
}

/** The sign or currency mark right before a number belongs to its span: ￥300万元, -2.3%, 负40%. */
export interface Sign {
  readonly length: 0 | 1;
  readonly factor: 1 | -1;
  readonly currency: "元" | "美元" | null;
}

const UNSIGNED: Sign = { length: 0, factor: 1, currency: null };
const NEGATIVE: Sign = { length: 1, factor: -1, currency: null };
const YUAN: Sign = { length: 1, factor: 1, currency: "元" };
const DOLLAR: Sign = { length: 1, factor: 1, currency: "美元" };

export function signBefore(text: string, found: Measure): Sign {
  const at = found.start - 1;
  if (isAt(text, at, "¥")) return YUAN;
  if (isAt(text, at, "$")) return DOLLAR;
  if (isAt(text, at, "负")) return NEGATIVE;
  return isOneOf("-−", codeAt(text, at)) && minusStands(text, found) ? NEGATIVE : UNSIGNED;
}

/** A dash is a minus only before a ratio or a temperature and behind no other number or dash. */
function minusStands(text: string, { start, unit }: Measure): boolean {
  if (unit === null || unit === "stop" || (unit.dimension !== "ratio" && unit.dimension !== "temperature"))
    return false;
  const code = codeAt(text, start - 2);
  return digitOf(code) < 0 && !isOneOf("-%℃", code);
}
