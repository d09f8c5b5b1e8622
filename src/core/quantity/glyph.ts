import { TRADITIONAL } from "./traditional";

/**
 * Every spelling of a character folds to the one the word lists use, so the text itself is never copied and every offset stays true.
 *
 * The characters that mean something here, a few hundred, are numbered from 1: what is known of them lies close together in small
 * tables. Tables over all of Unicode would each be larger than what the processor keeps at hand.
 */

/** Pairs: a spelling and what it folds to. */
const SPELLINGS = TRADITIONAL + "參叁" + "∶:﹪%￥¥⩾≥≧≥≦≤⩽≤\u3000 \u00a0 \u2002 \u2003 \u2009 —-–-−-─-‐-‑-〜~∼~";

// What a character means to the scanner. PLAIN says nothing, ARABIC to HALF can begin a number, the others are marks and words.
export const PLAIN = 0;
export const ARABIC = 1;
export const DIGIT = 2;
export const TEN = 3;
export const MYRIAD = 4;
export const HALF = 5;
export const WORD = 6;
export const LINE_BREAK = 7;
export const LIST_MARK = 8;
export const CLAUSE_MARK = 9;
const SENTENCE_MARK = 10;
export const OPEN_BRACKET = 11;
export const CLOSE_BRACKET = 12;
export const OPEN_QUOTE = 13;
export const OPEN_TITLE = 14;

/** No more characters than these are ever numbered. */
export const MOST_LETTERS = 2048;

/** By character in any spelling all that a scanner asks of it in one number: what it folds to, its own number and its kind. */
export const GLYPHS = new Int32Array(0x10000).map((_, code) => (code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code));
const SPELLINGS_OF = new Map<number, number[]>();
for (let code = 0xff01; code < 0xff5f; code++) SPELLINGS_OF.set(code - 0xfee0, [code]);
for (let at = 0; at < SPELLINGS.length; at += 2) {
  const [code, folded] = [SPELLINGS.charCodeAt(at), SPELLINGS.charCodeAt(at + 1)];
  GLYPHS[code] = folded;
  SPELLINGS_OF.set(folded, [...(SPELLINGS_OF.get(folded) ?? []), code]);
}

/** What the character folds to; 0 beyond the ends of a text. */
export function codeOf(glyph: number): number {
  return glyph & 0xffff;
}

/** The number of the character; 0 for those that mean nothing. */
export function letterOf(glyph: number): number {
  return (glyph >>> 16) & 0x7ff;
}

/** What it means to the scanner. */
export function kindOf(glyph: number): number {
  return glyph >>> 27;
}

let letters = 0;

/** The number of a character in folded spelling, which has one from now on. */
export function numbered(code: number): number {
  if (letterOf(GLYPHS[code]!) === 0) {
    if (++letters === MOST_LETTERS) throw new RangeError("Too many characters.");
    for (const spelling of [code, ...(SPELLINGS_OF.get(code) ?? [])]) GLYPHS[spelling]! |= letters << 16;
  }
  return letterOf(GLYPHS[code]!);
}

/** By number: the value of a digit, -1 for others. */
export const DIGITS = new Int8Array(MOST_LETTERS).fill(-1);
/** By number: the power of ten of 十 百 千 万 亿 兆, 0 for others. */
export const POWERS = new Uint8Array(MOST_LETTERS);

function mark(chars: string, kind: number): void {
  for (let index = 0; index < chars.length; index++) {
    const code = chars.charCodeAt(index);
    numbered(code);
    for (const spelling of [code, ...(SPELLINGS_OF.get(code) ?? [])]) GLYPHS[spelling]! |= kind << 27;
  }
}

"零〇 一壹 二贰两 三叁 四肆 五伍 六陆 七柒 八捌 九玖".split(" ").forEach((chars, value) => {
  mark(String(value), ARABIC);
  mark(chars, DIGIT);
  for (const char of value + chars) DIGITS[numbered(char.charCodeAt(0))] = value;
});
mark("十拾百佰千仟", TEN);
mark("万亿兆", MYRIAD);
for (const [chars, power] of [
  ["十拾", 1],
  ["百佰", 2],
  ["千仟", 3],
  ["万", 4],
  ["亿", 8],
  ["兆", 12],
] as const)
  for (const char of chars) POWERS[numbered(char.charCodeAt(0))] = power;
mark("半", HALF);
mark("\n", LINE_BREAK);
mark("、", LIST_MARK);
mark(",:", CLAUSE_MARK);
mark(";。!?\t", SENTENCE_MARK);
mark("(", OPEN_BRACKET);
mark(")", CLOSE_BRACKET);
mark("“‘「『", OPEN_QUOTE);
mark("《〔【", OPEN_TITLE);

/** Has a scanner stop at the first characters of words, too. */
export function stopAt(firstCharacters: Iterable<number>): void {
  for (const code of firstCharacters) if (kindOf(GLYPHS[code]!) === PLAIN) mark(String.fromCharCode(code), WORD);
}
