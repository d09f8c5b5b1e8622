import { codeAt, digitOf, isArabic, isHan, isOneOf, kindOf, KIND, powerOf, skipGap, startsWith } from "./character";
import { powerOfTen, scaled } from "./decimal";

/** A number as it is written, before its unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Upper end of 三五, 两三, 十五六. */
  readonly max: number | null;
  /** Begins with an Arabic digit. */
  readonly arabic: boolean;
  /** A power without a digit before it: 亿元以上, 近千人. */
  readonly bare: boolean;
  /** One Han digit alone, the shape that slogans and idioms have too. */
  readonly single: boolean;
  /** The power of the 万 亿 兆 it ends with, 0 without: the 5 of 5—8万 takes it over. */
  readonly ending: number;
  /** Digits in a row as in 二〇二二. */
  readonly positional: boolean;
  /** 余 多 几: more than the number says. 来: about as much. */
  readonly vague: "more" | "about" | null;
  /** Has a decimal part. */
  readonly fractional: boolean;
}

/** 千 opens a unit of its own in 千瓦, 千米, 千克. */
const AFTER_KILO = "瓦米克卡伏帕赫焦字方岛";

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
  fractional = false;

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
    if (decimals > 0) this.fractional = true;
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
    if (current === 0) {
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
    return scaled(sum, -this.decimals);
  }

  /** The upper end of 三五, null without one. */
  finishMax(value: number): number | null {
    return this.spread > 0 ? value + scaled(this.spread, -this.decimals) : null;
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
export function readNumeral(text: string, start: number): Numeral | null {
  const arabic = isArabic(codeAt(text, start));
  return (arabic ? readPlainArabic(text, start) : null) ?? readMixed(text, start, arabic);
}

/** Most numbers are Arabic digits and nothing else. */
function readPlainArabic(text: string, start: number): Numeral | null {
  const { integer, decimals, end } = readArabic(text, start);
  const next = codeAt(text, end);
  const kind = kindOf(next);
  if ((kind !== KIND.plain && kind <= KIND.half) || kind === KIND.lineBreak || isOneOf(" 余多几来", next)) return null;
  return numeral(start, end, scaled(integer, -decimals), true, decimals > 0);
}

function numeral(start: number, end: number, value: number, arabic: boolean, fractional: boolean): Numeral {
  return {
    start,
    end,
    value,
    max: null,
    arabic,
    bare: false,
    single: false,
    ending: 0,
    positional: false,
    vague: null,
    fractional,
  };
}

function readMixed(text: string, start: number, arabic: boolean): Numeral | null {
  const sum = new Accumulator();
  let at = start;
  let positional = false;
  let single = false;
  let bare = false;
  let vague: Numeral["vague"] = null;
  let hanTail = false;

  while (at < text.length) {
    const code = codeAt(text, at);
    const kind = kindOf(code);
    if (kind === KIND.arabic) {
      if (sum.hasPending) break;
      bare = false;
      const atom = readArabic(text, at);
      sum.atom(atom.integer, atom.decimals);
      at = atom.end;
      hanTail = false;
    } else if (kind === KIND.digit) {
      if (sum.hasPending || vague !== null) break;
      bare = false;
      const run = digitRunEnd(text, at);
      const length = run - at;
      const digit = digitOf(code);
      if (length === 1 && digit === 0 && !sum.empty) {
        sum.zero();
        at = run;
        continue;
      }
      if (digit === 0 && length === 2 && !sum.empty) {
        sum.zero();
        at++;
        continue;
      }
      single = at === start && length === 1;
      const next = digitOf(codeAt(text, at + 1));
      if (length === 2 && (next === digit + 1 || (digit === 3 && next === 5)) && digit > 0) {
        sum.atom(digit, 0, next - digit);
      } else if (length > 1) {
        if (!sum.empty) break;
        positional = true;
        sum.atom(readDigits(text, at, run), 0);
      } else {
        sum.atom(digit, 0);
      }
      at = run;
      hanTail = true;
      const point = readHanDecimals(text, at, sum, digit);
      if (point > at) {
        at = point;
        single = false;
        hanTail = false;
      }
    } else if (kind === KIND.ten || kind === KIND.myriad) {
      const power = powerOf(code);
      if (!joins(text, at, power, sum, arabic)) break;
      if (at === start) bare = power > 1;
      single = false;
      if (kind === KIND.ten) sum.ten(power);
      else sum.myriad(power);
      at++;
      hanTail = false;
      const point = sum.power === 1 || sum.ending > 0 ? readHanDecimals(text, at, sum, 0) : at;
      if (point > at) at = point;
    } else {
      const more = vagueness(text, at, sum);
      if (more === null || vague !== null) break;
      vague = more;
      at++;
    }
    const next = skipGap(text, at, 4);
    if (next > at && continues(text, next, sum)) at = next;
  }
  if (at === start) return null;
  const ending = sum.ending;
  const value = sum.finish(hanTail && !positional);
  return {
    start,
    end: at,
    value,
    max: sum.finishMax(value),
    arabic,
    bare,
    single,
    ending,
    positional,
    vague,
    fractional: sum.fractional,
  };
}

function digitRunEnd(text: string, at: number): number {
  let end = at;
  while (kindOf(codeAt(text, end)) === KIND.digit) end++;
  return end;
}

function readDigits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + digitOf(codeAt(text, at));
  return value;
}

/** 三点五: the decimals behind a Han numeral. */
function readHanDecimals(text: string, at: number, sum: Accumulator, integer: number): number {
  if (charIs(text, at, "点") === false || kindOf(codeAt(text, at + 1)) !== KIND.digit) return at;
  const end = digitRunEnd(text, at + 1);
  const decimals = end - at - 1;
  if (decimals > 12) return at;
  sum.atom(integer * powerOfTen(decimals) + readDigits(text, at + 1, end), decimals);
  return end;
}

function charIs(text: string, at: number, char: string): boolean {
  return codeAt(text, at) === char.charCodeAt(0);
}

/** Whether 十 百 千 万 亿 at `at` multiplies what stands before it. */
function joins(text: string, at: number, power: number, sum: Accumulator, arabic: boolean): boolean {
  const next = codeAt(text, at + 1);
  if (power === 3 && isOneOf(AFTER_KILO, next) && (arabic || !sum.empty)) return false;
  if (power === 2 && startsWith(text, at + 1, "分点")) return false;
  if (power >= 4) return true;
  if (arabic && power === 1 && !sum.hasPending) return false;
  if (sum.hasPending) return sum.power === 0 || sum.power > power || sum.power >= 4;
  return sum.empty || sum.power > power;
}

/** Whether the number goes on behind blanks: 8 亿, 7 万 5 千. */
function continues(text: string, at: number, sum: Accumulator): boolean {
  const kind = kindOf(codeAt(text, at));
  if (kind === KIND.myriad) return sum.hasPending || sum.power > 0;
  if (kind === KIND.ten) return sum.hasPending && codeAt(text, at) !== 0x5341;
  if (kind === KIND.arabic && sum.power > 0 && !sum.hasPending) {
    let end = at;
    while (isArabic(codeAt(text, end))) end++;
    const power = powerOf(codeAt(text, skipGap(text, end, 2)));
    return power > 0 && power < sum.power;
  }
  return isOneOf("余多几", codeAt(text, at)) && powerOf(codeAt(text, skipGap(text, at + 1, 2))) >= 4;
}

function vagueness(text: string, at: number, sum: Accumulator): Numeral["vague"] {
  if (sum.empty) return null;
  const char = String.fromCharCode(codeAt(text, at));
  if (char === "余" || char === "多")
    return sum.hasPending && sum.power === 0 && powerOf(codeAt(text, at - 1)) === 0 && !isArabic(codeAt(text, at - 1))
      ? null
      : "more";
  if (char === "几") return sum.hasPending ? null : "more";
  return char === "来" && sum.power > 0 && !sum.hasPending ? "about" : null;
}

interface Arabic {
  readonly integer: number;
  readonly decimals: number;
  readonly end: number;
}

/** Digits with thousands separators (5,000 5 000 １，２００) and a decimal part. */
function readArabic(text: string, start: number): Arabic {
  let end = digitsEnd(text, start);
  let integer = readDigits(text, start, end);
  if (brokenByLine(text, start, end)) {
    const rest = skipGap(text, end, 2);
    end = digitsEnd(text, rest);
    integer = integer * powerOfTen(end - rest) + readDigits(text, rest, end);
  }
  while (end - start <= 3 || codeAt(text, end - 4) === 0x2c || codeAt(text, end - 4) === 0x20) {
    const separator = codeAt(text, end);
    if (separator !== 0x2c && separator !== 0x20) break;
    if (digitsEnd(text, end + 1) !== end + 4) break;
    if (separator === 0x20 && !groupsByBlank(text, start, end + 4)) break;
    integer = integer * 1000 + readDigits(text, end + 1, end + 4);
    end += 4;
  }
  if (codeAt(text, end) !== 0x2e || !isArabic(codeAt(text, end + 1))) return { integer, decimals: 0, end };
  const decimalsEnd = digitsEnd(text, end + 1);
  const decimals = decimalsEnd - end - 1;
  if (decimals > 12) return { integer, decimals: 0, end };
  return {
    integer: integer * powerOfTen(decimals) + readDigits(text, end + 1, decimalsEnd),
    decimals,
    end: decimalsEnd,
  };
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isArabic(codeAt(text, end))) end++;
  return end;
}

/** 5 000套: a blank groups digits only where a unit or a multiplier follows at once. */
function groupsByBlank(text: string, start: number, end: number): boolean {
  if (codeAt(text, start - 1) === 0x2e) return false;
  const next = codeAt(text, skipGap(text, end, 1));
  return next > 0x7f || next === 0x20;
}

/** 收入17⏎772元: a number broken by the wrapping of its line, never one that opens or is alone on its line. */
function brokenByLine(text: string, start: number, end: number): boolean {
  const next = codeAt(text, end);
  if (next !== 0x0a && next !== 0x0d) return false;
  const rest = skipGap(text, end, 2);
  const restEnd = digitsEnd(text, rest);
  return restEnd > rest && restEnd - rest <= 6 && codeAt(text, restEnd) > 0x7f && isHan(codeAt(text, start - 1));
}
