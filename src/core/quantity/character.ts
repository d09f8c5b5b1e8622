import { ARABIC, codeOf, DIGITS, HALF, kindOf, letterOf, MOST_LETTERS, MYRIAD, numbered, PLAIN, POWERS } from "./glyph";
import type { Text } from "./text";

/** The folded character code at an index; 0 beyond the ends. */
export function codeAt(text: Text, at: number): number {
  return codeOf(text.glyphAt(at));
}

/** What the character at an index means; PLAIN beyond the ends. */
export function kindAt(text: Text, at: number): number {
  return kindOf(text.glyphAt(at));
}

/** Whether a digit or a power of ten stands at `at`. */
export function beginsNumber(text: Text, at: number): boolean {
  const kind = kindAt(text, at);
  return kind !== PLAIN && kind <= MYRIAD;
}

/** Whether a digit, a power of ten or 半 stands at `at`. */
export function opensMeasure(text: Text, at: number): boolean {
  const kind = kindAt(text, at);
  return kind !== PLAIN && kind <= HALF;
}

/** 0–9 for a digit of either script, else -1. */
export function digitAt(text: Text, at: number): number {
  return DIGITS[letterOf(text.glyphAt(at))]!;
}

/** The power of ten that 十 百 千 万 亿 兆 multiply by, else 0. */
export function powerAt(text: Text, at: number): number {
  return POWERS[letterOf(text.glyphAt(at))]!;
}

/** The power of ten of 万 亿 兆, else 0. */
export function myriadAt(text: Text, at: number): number {
  const power = powerAt(text, at);
  return power < 4 ? 0 : power;
}

export function isArabic(text: Text, at: number): boolean {
  return kindOf(text.glyphAt(at)) === ARABIC;
}

export function isLetter(text: Text, at: number): boolean {
  const code = codeAt(text, at) | 0x20;
  return code >= 97 && code <= 122;
}

export function isHan(text: Text, at: number): boolean {
  return (codeAt(text, at) - 0x4e00) >>> 0 < 0x5200;
}

/** One (folded) character for {@link is}. */
export function character(char: string): number {
  return char.charCodeAt(0);
}

/** Whether the character stands at `at`. Asked of every number, this is several times as fast as {@link isAt}. */
export function is(text: Text, at: number, code: number): boolean {
  return codeOf(text.glyphAt(at)) === code;
}

/** Whether one of the (folded) characters stands at `at`. */
export function isAt(text: Text, at: number, chars: string): boolean {
  const code = codeAt(text, at);
  for (let index = 0; index < chars.length; index++) if (chars.charCodeAt(index) === code) return true;
  return false;
}

const MOST_SETS = 64;
const SETS = new Uint32Array((MOST_SETS / 32) * MOST_LETTERS);
let sets = 0;

/** A set of (folded) characters for {@link isIn}: one bit of a shared table, so that a long set costs no more than a short one. */
export function charSet(chars: string): number {
  if (sets === MOST_SETS) throw new RangeError("Too many sets.");
  for (let index = 0; index < chars.length; index++)
    SETS[(sets >> 5) * MOST_LETTERS + numbered(chars.charCodeAt(index))]! |= 1 << sets;
  return sets++;
}

/** Whether one of the characters of the set stands at `at`. */
export function isIn(text: Text, at: number, set: number): boolean {
  return ((SETS[(set >> 5) * MOST_LETTERS + letterOf(text.glyphAt(at))]! >>> set) & 1) === 1;
}

/** Whether the word (in folded spelling) stands at `at`. */
export function startsWith(text: Text, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (codeAt(text, at + index) !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** Whether the word (in folded spelling) ends right before `at`. */
export function endsWith(text: Text, at: number, word: string): boolean {
  return startsWith(text, at - word.length, word);
}

const GAP = charSet(" \n\r*");

/** Blanks, line breaks and the bold marks of pasted Markdown may stand inside a quantity. */
export function skipGap(text: Text, at: number, limit = 8): number {
  let end = at;
  while (end - at < limit && isIn(text, end, GAP)) end++;
  return end;
}

export const BLANK = character(" ");

/** Where the blanks before `at` begin. */
export function skipBlanksBefore(text: Text, at: number): number {
  let start = at;
  while (is(text, start - 1, BLANK)) start--;
  return start;
}
