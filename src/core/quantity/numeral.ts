import type { Text } from "./text";
import {
  arabicAt,
  beginsNumber,
  charSet,
  codeAt,
  digitAt,
  isArabic,
  isAt,
  isHan,
  isIn,
  kindAt,
  myriadAt,
  powerAt,
  skipBlanksBefore,
  skipGap,
  startsWith,
} from "./character";
import { ARABIC, DIGIT, MYRIAD, TEN } from "./glyph";
import { powerOfTen, withDecimals } from "./decimal";
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
const AFTER_KILO = charSet("瓦米克卡伏帕赫焦字方岛");

function opensUnit(text: Text, at: number): boolean {
  return isAt(text, at, "千兆") && isIn(text, at + 1, AFTER_KILO);
}

class Accumulator {
  /** Everything is an integer in units of 10^-decimals. */
  decimals = 0;
  private total = 0;
  private section = 0;
  private pending = -1;
  private spread = 0;
  private lastPower = 0;
  private afterZero = false;
  ending = 0;

  get empty(): boolean {
    return this.pending < 0 && this.lastPower === 0;
  }

  get hasPending(): boolean {
    return this.pending >= 0;
  }

  get power(): number {
    return this.lastPower;
  }

  zero(): void {
    this.afterZero = true;
  }

  atom(integer: number, decimals: number, spread = 0): void {
    this.rescale(decimals);
    this.pending = integer * powerOfTen(this.decimals - decimals);
    this.spread = spread;
    this.ending = 0;
  }

  ten(power: number): void {
    const one = powerOfTen(this.decimals);
    this.section += (this.pending < 0 ? one : this.pending) * powerOfTen(power);
    if (this.pending >= 0) this.spread *= powerOfTen(power);
    this.close(power);
  }

  myriad(power: number): void {
    const factor = powerOfTen(power);
    const current = this.section + Math.max(this.pending, 0);
    if (current === 0 && this.pending < 0) {
      this.total = (this.total === 0 ? powerOfTen(this.decimals) : this.total) * factor;
    } else if (this.total > 0 && this.ending === 0 && this.bigPower < power) {
      this.total = (this.total + current) * factor;
    } else {
      this.total += current * factor;
    }
    this.spread *= factor;
    this.section = 0;
    this.close(power);
    this.bigPower = power;
    this.ending = power;
  }
  private bigPower = 0;

  finish(elided: boolean): number {
    let rest = Math.max(this.pending, 0);
    if (elided && this.pending > 0 && this.lastPower >= 2 && !this.afterZero) rest *= powerOfTen(this.lastPower - 1);
    const sum = this.total + this.section + rest;
    return withDecimals(sum, this.decimals);
  }

  /** The upper end of 三五, null without one or where it drowns in a number beyond all precision. */
  finishMax(value: number): number | null {
    const max = value + withDecimals(this.spread, this.decimals);
    return max > value ? max : null;
  }

  private close(power: number): void {
    this.pending = -1;
    this.lastPower = power;
    this.afterZero = false;
  }

  private rescale(decimals: number): void {
    if (decimals <= this.decimals) return;
    const factor = powerOfTen(decimals - this.decimals);
    this.total *= factor;
    this.section *= factor;
    this.decimals = decimals;
  }
}

/**
 * Reads the number that begins at `start`, which holds a digit or 十 百 千 万 亿: Arabic, Han and financial digits mixed as
 * staff mix them. Blanks and line breaks may stand before 万 and 亿.
 */
export function readNumeral(text: Text, start: number): Numeral | null {
  const arabic = isArabic(text, start);
  const plain = arabic ? readPlainNumeral(text, start) : null;
  return plain === null || spokenEnd(text, plain.end) > plain.end ? readMixed(text, start, arabic) : plain;
}

/** 2个亿元以上项目 are two projects. */
const SIZE_CLASS =
  /^[亿億](?:[级級]|元(?:级|及?以上)?的?[\u4e00-\u9fff]{0,8}?(?:项目|項目|企业|企業|产业|產業|集群|[村镇乡园]))/u;

/** 3个亿, 1.5个多亿: how 亿 is spoken. */
function spokenEnd(text: Text, at: number): number {
  if (!isAt(text, at, "个")) return at;
  const end = isAt(text, at + 1, "余多") ? at + 2 : at + 1;
  return isAt(text, end, "亿") && !SIZE_CLASS.test(text.slice(end, end + 16)) ? at + 1 : at;
}

/**
 * Most numbers are Arabic digits, perhaps with decimals, 万 or 亿, and nothing beside them that could belong to them; null for others.
 */
export function readPlainNumeral(text: Text, start: number): Numeral | null {
  let at = start;
  let integer = 0;
  for (let digit; (digit = arabicAt(text, at)) >= 0; at++) integer = integer * 10 + digit;
  let decimals = 0;
  if (isAt(text, at, ".")) {
    at++;
    for (let digit; (digit = arabicAt(text, at)) >= 0; at++, decimals++) integer = integer * 10 + digit;
    if (decimals === 0) return null;
  }
  if (at - start > LONGEST_PLAIN) return null;
  const ending = opensUnit(text, at) ? 0 : myriadAt(text, at);
  if (ending > 0) at++;
  if (isIn(text, at, NUMBER_GOES_ON) || (beginsNumber(text, at) && !opensUnit(text, at))) return null;
  return numeralOf(start, at, withDecimals(integer * powerOfTen(ending), decimals), true, ending);
}

/** So many digits are exact whatever stands behind them. */
const LONGEST_PLAIN = 14;
const NUMBER_GOES_ON = charSet(" \n\r*,.余多几来点");

function readMixed(text: Text, start: number, arabic: boolean): Numeral | null {
  const numeral = numeralOf(start, start, 0, arabic);
  const sum = new Accumulator();
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

function readDigits(text: Text, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + digitAt(text, at);
  return value;
}

/** 三点五: the decimals behind a Han numeral. */
function readHanDecimals(text: Text, at: number, sum: Accumulator, integer: number): number {
  if (!isAt(text, at, "点") || kindAt(text, at + 1) !== DIGIT) return at;
  const end = digitRunEnd(text, at + 1);
  const decimals = end - at - 1;
  if (decimals > 12) return at;
  sum.atom(integer * powerOfTen(decimals) + readDigits(text, at + 1, end), decimals);
  return end;
}

/** Whether 十 百 千 万 亿 at `at` multiplies what stands before it. */
function joins(text: Text, at: number, power: number, sum: Accumulator, arabic: boolean): boolean {
  if (opensUnit(text, at) && (arabic || !sum.empty)) return false;
  if (power === 2 && startsWith(text, at + 1, "分点")) return false;
  if (power >= 4) return true;
  if (arabic && power === 1 && !sum.hasPending) return false;
  if (sum.hasPending) return sum.power === 0 || sum.power > power || sum.power >= 4;
  return sum.empty || sum.power > power;
}

/** Whether the number goes on behind blanks: 8 亿, 7 万 5 千. */
function continues(text: Text, at: number, sum: Accumulator): boolean {
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

function vagueness(text: Text, at: number, sum: Accumulator): Numeral["vague"] {
  if (sum.empty) return null;
  if (isAt(text, at, "余多")) {
    const last = skipBlanksBefore(text, at) - 1;
    const afterHanDigit = sum.hasPending && sum.power === 0 && powerAt(text, last) === 0 && !isArabic(text, last);
    return afterHanDigit ? null : "more";
  }
  if (sum.hasPending) return null;
  if (isAt(text, at, "几")) return "more";
  return isAt(text, at, "来") && sum.power > 0 ? "about" : null;
}

interface Arabic {
  readonly integer: number;
  readonly decimals: number;
  readonly end: number;
}

const SEPARATORS = charSet(", ");

/** Digits with thousands separators (5,000 5 000 １，２００) and a decimal part. */
function readArabic(text: Text, start: number): Arabic {
  let end = digitsEnd(text, start);
  let integer = readDigits(text, start, end);
  if (brokenByLine(text, start, end)) {
    const rest = skipGap(text, end, 2);
    end = digitsEnd(text, rest);
    integer = integer * powerOfTen(end - rest) + readDigits(text, rest, end);
  }
  while (isIn(text, end, SEPARATORS) && (end - start <= 3 || isIn(text, end - 4, SEPARATORS))) {
    if (digitsEnd(text, end + 1) !== end + 4) break;
    if (isAt(text, end, " ") && !groupsByBlank(text, start, end + 4)) break;
    integer = integer * 1000 + readDigits(text, end + 1, end + 4);
    end += 4;
  }
  const decimalsEnd = isAt(text, end, ".") ? digitsEnd(text, end + 1) : end;
  const decimals = decimalsEnd - end - 1;
  if (decimals < 1 || decimals > 12) return { integer, decimals: 0, end };
  return {
    integer: integer * powerOfTen(decimals) + readDigits(text, end + 1, decimalsEnd),
    decimals,
    end: decimalsEnd,
  };
}

function digitsEnd(text: Text, at: number): number {
  let end = at;
  while (isArabic(text, end)) end++;
  return end;
}

/** 5 000套: a blank groups digits only where a unit or a multiplier follows at once. */
function groupsByBlank(text: Text, start: number, end: number): boolean {
  if (isAt(text, start - 1, ".")) return false;
  const next = codeAt(text, skipGap(text, end, 1));
  return next > 0x7f || next === 0x20;
}

/** 收入17⏎772元: a number broken by the wrapping of its line, never one that opens or is alone on its line. */
function brokenByLine(text: Text, start: number, end: number): boolean {
  if (!isAt(text, end, "\n\r")) return false;
  const rest = skipGap(text, end, 2);
  const restEnd = digitsEnd(text, rest);
  return restEnd > rest && restEnd - rest <= 6 && codeAt(text, restEnd) > 0x7f && isHan(text, start - 1);
}
