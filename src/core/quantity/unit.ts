import { Text } from "./text";
import { charSet, isArabic, isAt, isHan, isIn, isLetter, powerAt, startsWith } from "./character";
import { timesRatio } from "./decimal";
import { STOP_WORDS, Unit, UNIT_ROWS, type UnitRow } from "./unit-table";
import { WordList, wordSet } from "./word-list";

export type { Unit };

const UNITS = new WordList<UnitRow | null>([...UNIT_ROWS.map((row) => [row.words, row] as const), [STOP_WORDS, null]]);

/** What stands in for the unit before a word that makes the number a rank, a date or a name. */
export const STOP = new Unit("", "other");

/** What a unit or a stop word can begin with. */
export const UNIT_STARTS = String.fromCharCode(...UNITS.firstCharacters);

const MULTIPLES: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];

/**
 * The unit of a spelling, 万 and 亿 included; null for an unknown one.
 *
 * @example unitOf("亿元") //=> { name: "亿元", dimension: "money", numerator: 100000000, denominator: 1 }
 */
export function unitOf(spelling: string): Unit | null {
  let unit = known.get(spelling);
  if (unit === undefined) {
    unit = readUnit(spelling.trim());
    if (known.size >= mostKnown) known.clear();
    known.set(spelling, unit);
  }
  return unit;
}

/** Converting asks for the same few units again and again. */
const known = new Map<string, Unit | null>();
const mostKnown = 500;

function readUnit(word: string): Unit | null {
  const text = new Text(word);
  const unit = wholeUnit(text) ?? multiplied(text);
  text.release();
  return unit;
}

function wholeUnit(text: Text): Unit | null {
  const whole = UNITS.at(text, 0);
  if (whole !== null && whole.meaning !== null && whole.surface.length === text.length) {
    return whole.meaning.unit;
  }
  return null;
}

function multiplied(text: Text): Unit | null {
  for (const [multiple, factor] of MULTIPLES) {
    if (!startsWith(text, 0, multiple)) continue;
    const base = unitOf(text.source.slice(multiple.length));
    if (base === null || base.dimension === "ratio") return null;
    return new Unit(multiple + base.name, base.dimension, base.numerator * factor, base.denominator);
  }
  return null;
}

/** 万元 → 10000 of 元; null for an unknown word. */
export function multipleOf(spelling: string): { readonly unit: Unit; readonly factor: number } | null {
  for (const [multiple, factor] of MULTIPLES) {
    const unit = spelling.startsWith(multiple) ? unitOf(spelling.slice(multiple.length)) : null;
    if (unit !== null) return { unit, factor };
  }
  const unit = unitOf(spelling);
  return unit === null ? null : { unit, factor: 1 };
}

/**
 * A value in another unit of the same dimension, exact to the decimal; null where the two do not convert.
 *
 * @example convert(29999, "万元", "亿元") //=> 2.9999
 * @example convert(4500, "亩", "平方公里") //=> 3
 */
export function convert(value: number, from: string, to: string): number | null {
  const source = unitOf(from);
  const target = unitOf(to);
  if (source === null || target === null) return null;
  if (source.name === target.name) return value;
  if (
    !(CONVERTIBLE.has(source.dimension) || source.dimension.startsWith("currency")) ||
    source.dimension !== target.dimension
  )
    return null;
  return timesRatio(value, source.numerator * target.denominator, source.denominator * target.numerator);
}

const CONVERTIBLE: ReadonlySet<string> = new Set<Unit["dimension"]>([
  "money",
  "area",
  "length",
  "mass",
  "volume",
  "energy",
  "data",
]);

/** A unit found in a text, or {@link STOP}. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
  /** The unit's row of the table, for 元/亩 that of 元. */
  readonly row: UnitRow | null;
}

/** What can be counted by its turns: 艘次, 台次, 户次. */
export function isCount({ dimension }: Unit): boolean {
  return COUNTED.has(dimension);
}

const COUNTED: ReadonlySet<string> = new Set<Unit["dimension"]>(["thing", "place", "person", "event", "document"]);

/** What is said of another amount: 10%, 2倍. */
export function isRelative({ dimension }: Unit): boolean {
  return dimension === "ratio" || dimension === "multiple";
}

const NO_MEASURE_WORD = charSet(
  "负的是为和与及或至到在前后中内外上下左右以有已由于起止日月时等多余来亿万千百十分点第之个又再其并表",
);
const RATE_MARKS = charSet("/·•");
const MORE_OF_A_UNIT = charSet("/·•次");

/** The longest unit or stop word at `at`. */
export function unitAt(text: Text, at: number): UnitMatch | null {
  const word = UNITS.at(text, at);
  if (word === null) return null;
  const row = word.meaning;
  const end = at + word.surface.length;
  if (row === null) return { unit: STOP, end, row };
  if (!isIn(text, end, MORE_OF_A_UNIT)) return { unit: row.unit, end, row };
  if (isAt(text, end, "次") && isCount(row.unit) && !isAt(text, end + 1, "要性序级第"))
    return { unit: new Unit(row.unit.name + "次", "event"), end: end + 1, row };
  return rate(text, row, end) ?? { unit: row.unit, end, row };
}

/** 元/亩, 微克/立方米, 元/人·年, 元/人次. */
function rate(text: Text, row: UnitRow, start: number): UnitMatch | null {
  let end = start;
  let { name } = row.unit;
  while (isIn(text, end, RATE_MARKS)) {
    const under = UNITS.at(text, end + 1);
    const isSlash = isAt(text, end, "/");
    // 销售额50万元/单场最高6万元: two figures.
    if ((!isSlash && under === null) || (isAt(text, end + 1, "单") && isAt(text, end + 2, "场次日月个"))) break;
    const underEnd = under === null ? underRunEnd(text, end + 1) : end + 1 + under.surface.length;
    if (underEnd === end + 1) break;
    name += (isSlash ? "/" : "·") + (under?.meaning?.unit.name ?? text.slice(end + 1, underEnd));
    end = underEnd;
  }
  return end === start ? null : { unit: new Unit(name, "rate"), end, row };
}

/** 吨标准煤/万元, 元/只鸡: what no list holds. 2亿元/外资500万美元 are two amounts. */
function underRunEnd(text: Text, at: number): number {
  const many = powerAt(text, at) > 1 ? UNITS.at(text, at + 1) : null;
  if (many !== null) return at + 1 + many.surface.length;
  let end = at;
  while (end < at + 3 && isHan(text, end) && !isIn(text, end, NO_MEASURE_WORD)) end++;
  return isArabic(text, end) ? at : end;
}

const BOUNDS = wordSet("以上 以下 以内 左右 及以上 或以上");

/** An unknown measure word: one Han character behind an Arabic number, with nothing but a boundary or a bound behind it. */
export function unknownUnitAt(text: Text, at: number, bounded: boolean): UnitMatch | null {
  if (!isHan(text, at) || isIn(text, at, NO_MEASURE_WORD) || isLetter(text, at + 1)) return null;
  if (!bounded && isHan(text, at + 1) && !isAt(text, at + 1, "次") && BOUNDS.at(text, at + 1) === null) return null;
  const end = isAt(text, at + 1, "次") ? at + 2 : at + 1;
  return { unit: new Unit(text.slice(at, end), "other"), end, row: null };
}
