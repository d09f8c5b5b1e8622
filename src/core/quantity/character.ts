/**
 * One table read per character. `fold` spells full-width and traditional characters in the one way the word lists use, so
 * the text itself is never copied and every offset stays true.
 */

const TRADITIONAL =
  "萬億兆個場項點餘來幾兩貳參陸負約過於間內達超過滿數後畝噸圓處條戶歲週號級類屆規產業縣鎮鄉區課節樣輛幅張雙條頭隻對領單門爭確證務須計劃協幫圍繞針開實現組織舉辦簽訂標額領導員專團隊與無從據時長壓縮減歷執進環線網頁萬億錢幣港歐鎊憶衛為會長東鋼齊總統戰與後從實現當舊點間斷終於體無應該將這個動結從創業書貫穩顯著漲紀錄絕較種頓臺幢棟層樓";
const SIMPLIFIED =
  "万亿兆个场项点余来几两贰叁陆负约过于间内达超过满数后亩吨圆处条户岁周号级类届规产业县镇乡区课节样辆幅张双条头只对领单门争确证务须计划协帮围绕针开实现组织举办签订标额领导员专团队与无从据时长压缩减历执进环线网页万亿钱币港欧镑忆卫为会长东钢齐总统战与后从实现当旧点间断终于体无应该将这个动结从创业书贯稳显著涨纪录绝较种顿台幢栋层楼";

const FOLD = new Uint16Array(0x10000);
for (let code = 0; code < FOLD.length; code++) FOLD[code] = code;
for (let code = 0xff01; code <= 0xff5e; code++) FOLD[code] = code - 0xfee0;
for (let at = 0; at < TRADITIONAL.length; at++) FOLD[TRADITIONAL.charCodeAt(at)] = SIMPLIFIED.charCodeAt(at);
for (const space of "\u3000\u00a0\u2002\u2003\u2009") FOLD[space.charCodeAt(0)] = 0x20;
for (const dash of "—–―－−─‐‑") FOLD[dash.charCodeAt(0)] = 0x2d;
for (const tilde of "〜∼～") FOLD[tilde.charCodeAt(0)] = 0x7e;
for (const [from, to] of ["﹪%", "￥¥", "⩾≥", "≧≥", "≦≤", "⩽≤", "／/", "．."].map((pair) => [...pair])) {
  FOLD[(from ?? "").charCodeAt(0)] = FOLD[(to ?? "").charCodeAt(0)] ?? 0;
}

/** Folded code → the codes that fold to it. */
const SPELLINGS = new Map<number, number[]>();
for (let code = 0; code < FOLD.length; code++) {
  const folded = FOLD[code] as number;
  if (folded !== code) SPELLINGS.set(folded, [...(SPELLINGS.get(folded) ?? []), code]);
}

/** The folded character code at an index; 0 beyond the ends. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (FOLD[text.charCodeAt(at)] as number) : 0;
}

/** The folded character at an index; "" beyond the ends. */
export function charAt(text: string, at: number): string {
  const code = codeAt(text, at);
  return code === 0 ? "" : String.fromCharCode(code);
}

/** Whether the (folded) character stands at `at`. */
export function isAt(text: string, at: number, char: string): boolean {
  return codeAt(text, at) === char.charCodeAt(0);
}

/** Whether a character that can begin a number stands at `at`. */
export function beginsNumber(text: string, at: number): boolean {
  const kind = at < text.length ? kindAt(text, at) : KIND.plain;
  return kind !== KIND.plain && kind <= KIND.myriad;
}

/** Whether the folded code is one of the characters of `list`. */
export function isOneOf(list: string, code: number): boolean {
  for (let index = 0; index < list.length; index++) if (list.charCodeAt(index) === code) return true;
  return false;
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
  return at >= word.length && startsWith(text, at - word.length, word);
}

/** Whether one of the words (in folded spelling) ends right before `at`. */
export function endsWithAny(text: string, at: number, words: readonly string[]): boolean {
  for (const word of words) if (endsWith(text, at, word)) return true;
  return false;
}

/** Whether one of the words (in folded spelling) stands at `at`. */
export function startsWithAny(text: string, at: number, words: readonly string[]): boolean {
  for (const word of words) if (startsWith(text, at, word)) return true;
  return false;
}

/** What a character means to the scanner. Everything up to `half` can begin a number, everything behind it is a mark or a word. */
export const KIND = {
  plain: 0,
  arabic: 1,
  digit: 2,
  ten: 3,
  myriad: 4,
  half: 5,
  listMark: 6,
  clauseMark: 7,
  sentenceMark: 8,
  lineBreak: 9,
  openBracket: 10,
  closeBracket: 11,
  openQuote: 12,
  openTitle: 13,
  word: 14,
} as const;

const KINDS = new Uint8Array(0x10000);
const DIGITS = new Int8Array(0x10000).fill(-1);
const POWERS = new Uint8Array(0x10000);

"0123456789".split("").forEach((char, value) => setDigit(char, value, KIND.arabic));
for (const digits of ["零一二三四五六七八九", "〇壹贰叁肆伍陆柒捌玖"]) {
  digits.split("").forEach((char, value) => setDigit(char, value, KIND.digit));
}
setDigit("两", 2, KIND.digit);
setPower("十拾", 1, KIND.ten);
setPower("百佰", 2, KIND.ten);
setPower("千仟", 3, KIND.ten);
setPower("万", 4, KIND.myriad);
setPower("亿", 8, KIND.myriad);
setPower("兆", 12, KIND.myriad);
setKind("半", KIND.half);
setKind("、", KIND.listMark);
setKind(",:", KIND.clauseMark);
setKind(";。!?\t", KIND.sentenceMark);
setKind("\n", KIND.lineBreak);
setKind("(", KIND.openBracket);
setKind(")", KIND.closeBracket);
setKind("“‘「『", KIND.openQuote);
setKind("《〔【", KIND.openTitle);

function setDigit(char: string, value: number, kind: number): void {
  DIGITS[char.charCodeAt(0)] = value;
  setKind(char, kind);
}

function setPower(chars: string, power: number, kind: number): void {
  for (const char of chars) POWERS[char.charCodeAt(0)] = power;
  setKind(chars, kind);
}

/** Marks characters, in every spelling, for the scanner: word lists announce the first characters of their words. */
export function setKind(chars: string, kind: number): void {
  for (let index = 0; index < chars.length; index++) {
    const code = chars.charCodeAt(index);
    KINDS[code] = kind;
    for (const spelling of SPELLINGS.get(code) ?? []) KINDS[spelling] = kind;
  }
}

/** What the character at an index inside the text means to the scanner. */
export function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] as number;
}

/** What the folded code means to the scanner. */
export function kindOf(code: number): number {
  return KINDS[code] as number;
}

/** 0–9 for a digit of either script, else -1. */
export function digitOf(code: number): number {
  return DIGITS[code] as number;
}

/** The power of ten that 十 百 千 万 亿 兆 multiply by, else 0. */
export function powerOf(code: number): number {
  return POWERS[code] as number;
}

export function isArabic(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Blanks, line breaks and the bold marks of pasted Markdown may stand inside a quantity. */
export function skipGap(text: string, at: number, limit = 8): number {
  let end = at;
  while (end - at < limit) {
    const code = codeAt(text, end);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x2a) break;
    end++;
  }
  return end;
}
