import type { Text } from "./text";
import {
  beginsNumber,
  character,
  charSet,
  digitAt,
  is,
  isArabic,
  isAt,
  isIn,
  kindAt,
  myriadAt,
  powerAt,
  skipBlanksBefore,
  skipGap,
  startsWith,
} from "./character";
import { digitsEnd, readArabic, readDigits } from "./arabic";
import { ARABIC, DIGIT, MYRIAD, TEN } from "./glyph";
import { powerOfTen, withDecimals } from "./decimal";
import { NumeralSum } from "./numeral-sum";
import { STOP, unitAt } from "./unit";

/** A number as it is written, before its unit. */
export interface Numeral {
  readonly start: number;
  end: number;
  value: number;
  /** Begins with an Arabic digit. */
  readonly arabic: boolean;
  /** Upper end of 三五, 两三, 十五六. */
  max: number | null;
  /** A power without a digit before it: 亿元以上, 近千人. */
  bare: boolean;
  /** One Han digit alone, the shape that slogans and idioms have too. */
  single: boolean;
  /** The power of the 万 亿 兆 it ends with, 0 without: the 5 of 5—8万 takes it over. */
  ending: number;
  /** Digits in a row as in 二〇二二. */
  positional: boolean;
  /** 余 多 几: more than the number says. 来: about as much. */
  vague: "more" | "about" | null;
}

export function numeralOf(start: number, end: number, value: number, arabic: boolean, ending = 0): Numeral {
  return { start, end, value, arabic, max: null, bare: false, single: false, ending, positional: false, vague: null };
}

/** 千 and 兆 open a unit of their own in 千瓦, 千米, 千克, 兆瓦. */
const KILO = character("千");
const MEGA = character("兆");
const AFTER_KILO = charSet("瓦米克卡伏帕赫焦字方岛");

function opensUnit(text: Text, at: number): boolean {
  return (is(text, at, KILO) || is(text, at, MEGA)) && isIn(text, at + 1, AFTER_KILO);
}

/**
 * Reads the number that begins at `start`, which holds a digit or 十 百 千 万 亿: Arabic, Han and financial digits mixed as
 * staff mix them. Blanks and line breaks may stand before 万 and 亿.
 */
export function readNumeral(text: Text, start: number): Numeral | null {
  const arabic = isArabic(text, start);
  const plain = arabic ? readPlainNumeral(text, start) : readHanDigit(text, start);
  return plain === null || spokenEnd(text, plain.end) > plain.end ? readMixed(text, start, arabic) : plain;
}

/** As {@link readNumeral}, at any character. */
export function readNumber(text: Text, at: number): Numeral | null {
  return beginsNumber(text, at) ? readNumeral(text, at) : null;
}

/** 2个亿元以上项目 are two projects. */
const SIZE_CLASS =
  /^[亿億](?:[级級]|元(?:级|及?以上)?的?[\u4e00-\u9fff]{0,8}?(?:项目|項目|企业|企業|产业|產業|集群|[村镇乡园]))/u;

const PIECE = character("个");

/** 3个亿, 1.5个多亿: how 亿 is spoken. */
function spokenEnd(text: Text, at: number): number {
  if (!is(text, at, PIECE)) return at;
  const end = isAt(text, at + 1, "余多") ? at + 2 : at + 1;
  return isAt(text, end, "亿") && !SIZE_CLASS.test(text.after(end, 16)) ? at + 1 : at;
}

/**
 * Most numbers are Arabic digits, perhaps with decimals, 万 or 亿, and nothing beside them that could belong to them; null for others.
 */
function readPlainNumeral(text: Text, start: number): Numeral | null {
  let at = start;
  let integer = 0;
  for (; isArabic(text, at); at++) integer = integer * 10 + digitAt(text, at);
  let decimals = 0;
  if (is(text, at, POINT)) {
    at++;
    for (; isArabic(text, at); at++, decimals++) integer = integer * 10 + digitAt(text, at);
    if (decimals === 0) return null;
  }
  if (at - start > LONGEST_PLAIN) return null;
  const ending = opensUnit(text, at) ? 0 : myriadAt(text, at);
  if (ending > 0) at++;
  if (isIn(text, at, NUMBER_GOES_ON) || (beginsNumber(text, at) && !opensUnit(text, at))) return null;
  return numeralOf(start, at, withDecimals(integer * powerOfTen(ending), decimals), true, ending);
}

/** 三个, 一场: one Han digit with nothing beside it that could belong to it; null for others. */
function readHanDigit(text: Text, at: number): Numeral | null {
  if (kindAt(text, at) !== DIGIT || isIn(text, at + 1, NUMBER_GOES_ON) || beginsNumber(text, at + 1)) return null;
  const numeral = numeralOf(at, at + 1, digitAt(text, at), false);
  numeral.single = true;
  return numeral;
}

const POINT = character(".");
/** So many digits are exact whatever stands behind them. */
const LONGEST_PLAIN = 14;
const NUMBER_GOES_ON = charSet(" \n\r*,.余多几来点");

function readMixed(text: Text, start: number, arabic: boolean): Numeral | null {
  const numeral = numeralOf(start, start, 0, arabic);
  const sum = new NumeralSum();
  let at = start;
  /** A Han digit stands last: the 五 of 三千五 is 500. */
  let hanTail = false;

  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === ARABIC) {
      if (sum.hasPending) break;
      numeral.bare = false;
      const atom = readArabic(text, at);
      sum.atom(atom.integer, atom.decimals);
      at = atom.end;
      hanTail = false;
    } else if (kind === DIGIT) {
      if (sum.hasPending || numeral.vague !== null) break;
      numeral.bare = false;
      const digit = digitAt(text, at);
      const run = digitRunEnd(text, at);
      const length = run - at;
      if (digit === 0 && length <= 2 && !sum.empty) {
        sum.zero();
        at++;
        continue;
      }
      const next = digitAt(text, at + 1);
      numeral.single = at === start && length === 1;
      if (length === 2 && digit > 0 && (next === digit + 1 || (digit === 3 && next === 5))) {
        sum.atom(digit, 0, next - digit);
      } else {
        if (length > 1 && !sum.empty) break;
        if (length > 1) numeral.positional = true;
        sum.atom(readDigits(text, at, run), 0);
      }
      at = readHanDecimals(text, run, sum, digit);
      hanTail = at === run;
      if (!hanTail) numeral.single = false;
    } else if (kind === TEN || kind === MYRIAD) {
      const power = powerAt(text, at);
      if (!joins(text, at, power, sum, arabic)) break;
      if (at === start) numeral.bare = power > 1;
      numeral.single = false;
      if (kind === TEN) sum.ten(power);
      else sum.myriad(power);
      at++;
      hanTail = false;
      if (sum.power === 1 || sum.ending > 0) at = readHanDecimals(text, at, sum, 0);
    } else {
      const vague = vagueness(text, at, sum);
      if (vague === null || numeral.vague !== null) break;
      numeral.vague = vague;
      at++;
    }
    const next = skipGap(text, at, 4);
    if (next > at && continues(text, next, sum)) at = next;
    if (sum.hasPending || numeral.vague === "more") at = spokenEnd(text, at);
  }
  if (at === start) return null;
  numeral.end = at;
  numeral.ending = sum.ending;
  numeral.value = sum.finish(hanTail && !numeral.positional);
  numeral.max = sum.finishMax(numeral.value);
  return numeral;
}

function digitRunEnd(text: Text, at: number): number {
  let end = at;
  while (kindAt(text, end) === DIGIT) end++;
  return end;
}

/** 三点五: the decimals behind a Han numeral. */
function readHanDecimals(text: Text, at: number, sum: NumeralSum, integer: number): number {
  if (!isAt(text, at, "点") || kindAt(text, at + 1) !== DIGIT) return at;
  const end = digitRunEnd(text, at + 1);
  const decimals = end - at - 1;
  if (decimals > 12) return at;
  sum.atom(integer * powerOfTen(decimals) + readDigits(text, at + 1, end), decimals);
  return end;
}

/** Whether 十 百 千 万 亿 at `at` multiplies what stands before it. */
function joins(text: Text, at: number, power: number, sum: NumeralSum, arabic: boolean): boolean {
  if (opensUnit(text, at) && (arabic || !sum.empty)) return false;
  if (power === 2 && startsWith(text, at + 1, "分点")) return false;
  if (power >= 4) return true;
  if (arabic && power === 1 && !sum.hasPending) return false;
  if (sum.hasPending) return sum.power === 0 || sum.power > power || sum.power >= 4;
  return sum.empty || sum.power > power;
}

/** Whether the number goes on behind blanks: 8 亿, 7 万 5 千. */
function continues(text: Text, at: number, sum: NumeralSum): boolean {
  const kind = kindAt(text, at);
  if (kind === MYRIAD) return sum.hasPending || sum.power > 0;
  if (kind === TEN) return sum.hasPending && !isAt(text, at, "十");
  if (kind === ARABIC && sum.power > 0 && !sum.hasPending) {
    const power = powerAt(text, skipGap(text, digitsEnd(text, at), 2));
    return power > 0 && power < sum.power;
  }
  if (!isAt(text, at, "余多几")) return false;
  return powerAt(text, skipGap(text, at + 1, 2)) >= 4 || (!isAt(text, at, "几") && isUnit(text, at + 1));
}

/** 200 余亩. */
function isUnit(text: Text, at: number): boolean {
  const found = unitAt(text, at);
  return found !== null && found.unit !== STOP;
}

/** 10来个, 20几家. */
function isRound(text: Text, at: number): boolean {
  return (
    isAt(text, at - 1, "0") &&
    isArabic(text, at - 1) &&
    !isAt(text, at - 2, ".") &&
    (isUnit(text, at + 1) || powerAt(text, at + 1) >= 4)
  );
}

function vagueness(text: Text, at: number, sum: NumeralSum): Numeral["vague"] {
  if (sum.empty) return null;
  if (isAt(text, at, "余多")) {
    const last = skipBlanksBefore(text, at) - 1;
    const afterHanDigit = sum.hasPending && sum.power === 0 && powerAt(text, last) === 0 && !isArabic(text, last);
    return afterHanDigit ? null : "more";
  }
  if (sum.hasPending)
    return isAt(text, at, "来几") && isRound(text, at) ? (isAt(text, at, "来") ? "about" : "more") : null;
  if (isAt(text, at, "几")) return "more";
  return isAt(text, at, "来") && sum.power > 0 ? "about" : null;
}
