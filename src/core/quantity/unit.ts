import { charAt, codeAt, isArabic, isHan, isLetter, isOneOf, startsWith } from "./character";
import { timesRatio } from "./decimal";
import { STOP_WORDS, UNIT_ROWS, type Dimension, type UnitRow } from "./unit-table";
import { WordList, type Word } from "./word-list";

/** A unit of measurement: its canonical spelling, what it measures, and how many base units it is. */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension | "rate" | "other";
  readonly numerator: number;
  readonly denominator: number;
}

interface Entry {
  readonly unit: Unit;
  readonly row: UnitRow;
}

const UNITS = new WordList<Entry | null>([
  ...UNIT_ROWS.flatMap((row) => {
    const [numerator, denominator] = row.factor;
    const unit: Unit = { name: row.name, dimension: row.dimension, numerator, denominator };
    return [row.name, ...row.spellings].map((surface) => [surface, { unit, row }] as const);
  }),
  ...STOP_WORDS.map((surface) => [surface, null] as const),
]);

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
  const word = spelling.trim();
  const whole = UNITS.at(word, 0, ({ surface }) => surface.length === word.length)?.meaning;
  if (whole) return whole.unit;
  for (const [multiple, factor] of MULTIPLES) {
    if (!startsWith(word, 0, multiple) || word.length <= multiple.length) continue;
    const base = unitOf(word.slice(multiple.length));
    if (base === null || base.dimension === "ratio") return null;
    return { ...base, name: multiple + base.name, numerator: base.numerator * factor };
  }
  return null;
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
  if (!CONVERTIBLE.has(source.dimension) || source.dimension !== target.dimension) return null;
  return timesRatio(value, source.numerator * target.denominator, source.denominator * target.numerator);
}

const CONVERTIBLE: ReadonlySet<Unit["dimension"]> = new Set<Unit["dimension"]>([
  "money",
  "dollar",
  "euro",
  "hkdollar",
  "yen",
  "pound",
  "area",
  "length",
  "mass",
  "volume",
  "energy",
]);

/** A unit found in a text. `unit` is null for a stop word: the number before it is no quantity. */
export interface UnitMatch {
  readonly unit: Unit | null;
  readonly end: number;
  readonly row: UnitRow | null;
}

/** The longest unit or stop word at `at`. */
export function unitAt(text: string, at: number): UnitMatch | null {
  const word = UNITS.at(text, at, stands);
  if (word === null) return null;
  const end = at + word.surface.length;
  if (word.meaning === null) return { unit: null, end, row: null };
  return compound(text, { unit: word.meaning.unit, end, row: word.meaning.row });
}

function stands({ surface, meaning }: Word<Entry | null>, text: string, at: number): boolean {
  const next = codeAt(text, at + surface.length);
  if (isLetter(codeAt(surface, surface.length - 1)) && (isLetter(next) || isArabic(next))) return false;
  return meaning === null || !isOneOf(meaning.row.notBefore ?? "", next);
}

/** 元/亩, 微克/立方米, 元/人·年, 元/人次. */
function compound(text: string, match: UnitMatch): UnitMatch {
  if (!isOneOf("/·•", codeAt(text, match.end))) return match;
  let { end } = match;
  let name = match.unit?.name ?? "";
  for (;;) {
    const joint = charAt(text, end);
    if (joint !== "/" && joint !== "·" && joint !== "•") break;
    const under = UNITS.at(text, end + 1, stands);
    if (joint !== "/" && under === null) break;
    const underEnd = under === null ? hanRunEnd(text, end + 1, 3) : end + 1 + under.surface.length;
    if (underEnd === end + 1) break;
    name += `${joint === "/" ? "/" : "·"}${under?.meaning?.unit.name ?? text.slice(end + 1, underEnd)}`;
    end = underEnd;
  }
  if (end === match.end) return match;
  return { unit: { name, dimension: "rate", numerator: 1, denominator: 1 }, end, row: match.row };
}

function hanRunEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < at + limit && isHan(codeAt(text, end))) end++;
  return end;
}

const NO_MEASURE_WORD =
  "的是为和与及或至到在前后中内外上下左右以有已由于起止日月时等多余来亿万千百十分点多第之个又再其并";

/** An unknown measure word: one Han character behind an Arabic number, with nothing but a boundary or a bound behind it. */
export function unknownUnitAt(text: string, at: number, bounded: boolean): UnitMatch | null {
  const code = codeAt(text, at);
  if (!isHan(code) || isOneOf(NO_MEASURE_WORD, code)) return null;
  const next = codeAt(text, at + 1);
  const closed = bounded || !isHan(next) || BOUNDS.some((bound) => startsWith(text, at + 1, bound));
  if (!closed || isLetter(next)) return null;
  const unit: Unit = { name: text.charAt(at), dimension: "other", numerator: 1, denominator: 1 };
  return { unit, end: at + 1, row: null };
}

const BOUNDS = ["以上", "以下", "以内", "左右", "及以上", "或以上"];
