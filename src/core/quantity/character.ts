/**
 * Every spelling of a character folds to the one the word lists use, so the text itself is never copied and every offset stays true.
 *
 * The characters that mean something here, a few hundred, are numbered from 1: what is known of them lies close together in small
 * tables. Tables over all of Unicode would each be larger than what the processor keeps at hand.
 */

/** Pairs: a spelling and what it folds to. Traditional characters only as far as the words of this folder need them. */
const SPELLINGS =
  "萬万億亿個个場场項项點点餘余來来幾几兩两貳贰參叁陸陆負负約约過过於于間间內内達达滿满數数後后畝亩噸吨圓圆處处條条戶户歲岁週周號号級级類类屆届規规產产業业縣县鎮镇鄉乡區区課课節节樣样輛辆張张雙双頭头隻只對对領领單单門门爭争確确證证務务須须計计劃划協协幫帮圍围繞绕針针開开實实現现組组織织舉举辦办簽签標标額额導导員员專专團团隊队與与從从據据時时長长壓压縮缩減减歷历進进線线網网頁页錢钱幣币歐欧鎊镑為为會会總总統统當当舊旧斷断體体應应將将這这動动結结創创貫贯穩稳農农顯显漲涨紀纪錄录較较種种頓顿臺台棟栋層层樓楼" +
  "﹪%￥¥⩾≥≧≥≦≤⩽≤\u3000 \u00a0 \u2002 \u2003 \u2009 —-–-−-─-‐-‑-〜~∼~";

const FOLD = new Uint16Array(0x10000).map((_, code) => (code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code));
for (let at = 0; at < SPELLINGS.length; at += 2) FOLD[SPELLINGS.charCodeAt(at)] = SPELLINGS.charCodeAt(at + 1);

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
export const SENTENCE_MARK = 10;
export const OPEN_BRACKET = 11;
export const CLOSE_BRACKET = 12;
export const OPEN_QUOTE = 13;
export const OPEN_TITLE = 14;

/** No more characters than these are ever numbered. */
export const MOST_LETTERS = 2048;

/** By character in any spelling: its number; 0 for those that mean nothing. */
const LETTERS = new Uint16Array(0x10000);
let letters = 0;

const SPELLINGS_OF = new Map<number, number[]>();
FOLD.forEach((folded, code) => {
  if (folded !== code) SPELLINGS_OF.set(folded, [...(SPELLINGS_OF.get(folded) ?? []), code]);
});

/** The number of a character in folded spelling, which has one from now on. */
export function letterOf(code: number): number {
  if (LETTERS[code] === 0) {
    if (++letters === MOST_LETTERS) throw new RangeError("There are more characters than the tables hold.");
    for (const spelling of [code, ...(SPELLINGS_OF.get(code) ?? [])]) LETTERS[spelling] = letters;
  }
  return LETTERS[code] as number;
}

/** The number of the character at an index; 0 where it has none and beyond the ends. */
export function letterAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (LETTERS[text.charCodeAt(at)] as number) : 0;
}

const KINDS = new Uint8Array(MOST_LETTERS);
/** The value of a digit, the power of ten of 十 百 千 万 亿 兆. */
const VALUES = new Uint8Array(MOST_LETTERS);

function mark(chars: string, kind: number, value = 0): void {
  for (let index = 0; index < chars.length; index++) {
    const letter = letterOf(chars.charCodeAt(index));
    KINDS[letter] = kind;
    VALUES[letter] = value;
  }
}

"零〇 一壹 二贰两 三叁 四肆 五伍 六陆 七柒 八捌 九玖".split(" ").forEach((chars, value) => {
  mark(String(value), ARABIC, value);
  mark(chars, DIGIT, value);
});
mark("十拾", TEN, 1);
mark("百佰", TEN, 2);
mark("千仟", TEN, 3);
mark("万", MYRIAD, 4);
mark("亿", MYRIAD, 8);
mark("兆", MYRIAD, 12);
mark("半", HALF);
mark("\n", LINE_BREAK);
mark("、", LIST_MARK);
mark(",:", CLAUSE_MARK);
mark(";。!?\t", SENTENCE_MARK);
mark("(", OPEN_BRACKET);
mark(")", CLOSE_BRACKET);
mark("“‘「『", OPEN_QUOTE);
mark("《〔【", OPEN_TITLE);

/** The kind of every unfolded character, for a scanner that stops at these first characters of words too. */
export function scannerTable(firstCharacters: Iterable<number>): Readonly<Uint8Array> {
  for (const code of firstCharacters) if (KINDS[letterOf(code)] === PLAIN) KINDS[letterOf(code)] = WORD;
  const kinds = new Uint8Array(LETTERS.length);
  LETTERS.forEach((letter, code) => (kinds[code] = KINDS[letter] as number));
  return kinds;
}

/** The folded character code at an index; 0 beyond the ends. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (FOLD[text.charCodeAt(at)] as number) : 0;
}

/** What the character at an index means; PLAIN beyond the ends. */
export function kindAt(text: string, at: number): number {
  return KINDS[letterAt(text, at)] as number;
}

/** Whether a digit or a power of ten stands at `at`. */
export function beginsNumber(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind !== PLAIN && kind <= MYRIAD;
}

/** 0–9 for a digit of either script, else -1. */
export function digitAt(text: string, at: number): number {
  const letter = letterAt(text, at);
  const kind = KINDS[letter] as number;
  return kind === ARABIC || kind === DIGIT ? (VALUES[letter] as number) : -1;
}

/** The power of ten that 十 百 千 万 亿 兆 multiply by, else 0. */
export function powerAt(text: string, at: number): number {
  const letter = letterAt(text, at);
  const kind = KINDS[letter] as number;
  return kind === TEN || kind === MYRIAD ? (VALUES[letter] as number) : 0;
}

export function isArabic(text: string, at: number): boolean {
  return KINDS[letterAt(text, at)] === ARABIC;
}

export function isLetter(text: string, at: number): boolean {
  const code = codeAt(text, at) | 0x20;
  return code >= 97 && code <= 122;
}

export function isHan(text: string, at: number): boolean {
  const code = at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Whether one of the (folded) characters stands at `at`. */
export function isAt(text: string, at: number, chars: string): boolean {
  const code = codeAt(text, at);
  for (let index = 0; index < chars.length; index++) if (chars.charCodeAt(index) === code) return true;
  return false;
}

const SETS = new Uint32Array(MOST_LETTERS);
let sets = 0;

/** A set of (folded) characters for {@link isIn}: one bit of a shared table, so that a long set costs no more than a short one. */
export function charSet(chars: string): number {
  if (sets === 32) throw new RangeError("No bit is left for another set of characters.");
  const bit = 1 << sets++;
  for (let index = 0; index < chars.length; index++) SETS[letterOf(chars.charCodeAt(index))]! |= bit;
  return bit;
}

/** Whether one of the characters of the set stands at `at`. */
export function isIn(text: string, at: number, set: number): boolean {
  return ((SETS[letterAt(text, at)] as number) & set) !== 0;
}

/** Whether the word (in folded spelling) stands at `at`. */
export function startsWith(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (codeAt(text, at + index) !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** Whether the word (in folded spelling) ends right before `at`. */
export function endsWith(text: string, at: number, word: string): boolean {
  return startsWith(text, at - word.length, word);
}

const GAP = charSet(" \n\r*");

/** Blanks, line breaks and the bold marks of pasted Markdown may stand inside a quantity. */
export function skipGap(text: string, at: number, limit = 8): number {
  let end = at;
  while (end - at < limit && isIn(text, end, GAP)) end++;
  return end;
}

/** Where the blanks before `at` begin. */
export function skipBlanksBefore(text: string, at: number): number {
  let start = at;
  while (isAt(text, start - 1, " ")) start--;
  return start;
}
