import type { Text } from "./text";
import { BEFORE_BRACKETED } from "./bracketed-unit";
import { BLANK, character, charSet, digitAt, is, isArabic, isAt, isIn, kindAt, skipBlanksBefore } from "./character";
import { DIGIT, HALF, PLAIN } from "./glyph";
import { UNIT_STARTS } from "./unit";

/**
 * Where reading goes on behind a number that two or three characters show to be no quantity, `at` itself where it has to be read:
 * official texts hold more years, months and 一 inside of words than they hold amounts.
 */
export function passDateOrWord(text: Text, at: number): number {
  if (isArabic(text, at)) return passDate(text, at);
  return kindAt(text, at) === DIGIT && isPartOfWord(text, at) ? at + 1 : at;
}

/** 2022年, 7月, and the day behind a month. */
function passDate(text: Text, at: number): number {
  if (!isIn(text, at + 1, GOES_ON_AS_DATE)) return at;
  let end = at;
  let value = 0;
  for (; end < at + 4 && isArabic(text, end); end++) value = value * 10 + digitAt(text, end);
  const length = end - at;
  const word = skipBlanks(text, end);
  if (is(text, word, YEAR)) return length === 4 && value >= 1900 && value <= 2100 ? end : at;
  if (length > 2) return at;
  if (is(text, word, MONTH)) return value >= 1 && value <= 12 ? end : at;
  // The day of 7月15日; not of 15日—17日, whose second day no month stands before.
  const isDay = is(text, word, DAY) && is(text, skipBlanksBefore(text, at) - 1, MONTH);
  return isDay && !isAt(text, word + 1, " -~至到") ? end : at;
}

const YEAR = character("年");
const MONTH = character("月");
const DAY = character("日");
/** What stands behind the first digit of a date. */
const GOES_ON_AS_DATE = charSet("0123456789年月日 ");

const GOES_ON = charSet(UNIT_STARTS + " \n\r*-~至到和与/:又点余多几来分个半(");

/** 统一, 一体化, （一）: one Han digit with neither another one nor a unit behind it. */
function isPartOfWord(text: Text, at: number): boolean {
  const next = kindAt(text, at + 1);
  return (next === PLAIN || next > HALF) && !isIn(text, at + 1, GOES_ON) && !isIn(text, at - 1, BEFORE_BRACKETED);
}

function skipBlanks(text: Text, at: number): number {
  return is(text, at, BLANK) ? at + 1 : at;
}
