import type { Text } from "./text";
import { charSet, codeAt, digitAt, isArabic, isAt, isHan, isIn, skipGap } from "./character";
import { powerOfTen } from "./decimal";

/** A number in Arabic digits: `integer / 10^decimals`. */
export interface Arabic {
  readonly integer: number;
  readonly decimals: number;
  readonly end: number;
}

const SEPARATORS = charSet(", ");

/** Digits with thousands separators (5,000 5 000 １，２００) and a decimal part. */
export function readArabic(text: Text, start: number): Arabic {
  const spaced = spacedEnd(text, start);
  if (spaced > start) return readSpaced(text, start, spaced);
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
  const point = isAt(text, end, ".") ? skipAsidePoint(text, start, end) : end;
  const decimalsEnd = point > end ? digitsEnd(text, point) : end;
  const decimals = decimalsEnd - point;
  if (decimals < 1 || decimals > 12) return { integer, decimals: 0, end };
  return {
    integer: integer * powerOfTen(decimals) + readDigits(text, point, decimalsEnd),
    decimals,
    end: decimalsEnd,
  };
}

/** 资金2. 5亿元: where the decimals begin, a blank before them only behind a word and not where an item 1. may begin. */
function skipAsidePoint(text: Text, start: number, point: number): number {
  const begin = point + 1;
  if (!isAt(text, begin, " ") || !isArabic(text, begin + 1)) return begin;
  const follows = isHan(text, start - 1) || (isAt(text, start - 1, ":") && !isAt(text, start, "1"));
  const end = digitsEnd(text, begin + 1);
  return follows && end <= begin + 3 && codeAt(text, end) > 0x7f ? begin + 1 : begin;
}

export function digitsEnd(text: Text, at: number): number {
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

/** 面积2 0 0亩, 1 . 2亿元: a number whose characters were set apart, behind a word and before one. */
function spacedEnd(text: Text, start: number): number {
  if (!isHan(text, start - 1) || !isAt(text, start + 1, " ")) return start;
  let end = start + 1;
  while (isAt(text, end, " ") && isIn(text, end + 1, SPACED) && !isIn(text, end + 2, SPACED)) end += 2;
  return end > start + 3 && isArabic(text, end - 1) && codeAt(text, skipGap(text, end, 1)) > 0x7f ? end : start;
}

const SPACED = charSet("0123456789.");

/** 收入17⏎772元: a number broken by the wrapping of its line, never one that opens or is alone on its line. */
function brokenByLine(text: Text, start: number, end: number): boolean {
  if (!isAt(text, end, "\n\r")) return false;
  const rest = skipGap(text, end, 2);
  const restEnd = digitsEnd(text, rest);
  return restEnd > rest && restEnd - rest <= 6 && codeAt(text, restEnd) > 0x7f && isHan(text, start - 1);
}

function readSpaced(text: Text, start: number, end: number): Arabic {
  let integer = 0;
  let decimals = -1;
  for (let at = start; at < end; at += 2) {
    if (isAt(text, at, ".")) decimals = 0;
    else {
      integer = integer * 10 + digitAt(text, at);
      if (decimals >= 0) decimals++;
    }
  }
  return { integer, decimals: Math.max(0, decimals), end };
}

/** The value of a row of digits. */
export function readDigits(text: Text, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + digitAt(text, at);
  return value;
}
