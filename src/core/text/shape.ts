/**
 * A text as its words alone make it: every digit that no word hangs on is "0", so that 到位资金8213万元 and 到位资金3500万元 are
 * one shape, 到位资金0000万元. Of equal length: an offset into one is an offset into the other.
 *
 * One object a shape, so that what words alone decide is read once and kept by it: see {@link rememberByShape}.
 */
export interface Shape {
  readonly text: string;
}

/**
 * The shape of a text.
 *
 * Some digits are words by themselves and stay: a year or a count of years (2022年, 近3年), and those that the guideline's words hold
 * (4个领域, 1名). So does a number that blanks or full-width digits break, for readers that close such gaps.
 *
 * Memory stays bounded: where so many are known already, what is not among them has none, until all are forgotten. So a table without two
 * rows alike costs a look for each and no keeping.
 *
 * @returns null for a text so long that no other is like it, or that is not kept.
 * @example shapeOf("2022年到位资金3.5亿元")?.text //=> "2022年到位资金0.0亿元"
 */
export function shapeOf(text: string): Shape | null {
  if (text.length > longest) return null;
  return hasDigits(text) ? shapeWithZeros(text) : plainShape(text);
}

function shapeWithZeros(text: string): Shape | null {
  const hash = writeShape(text);
  const alike = known.get(hash);
  for (let shape = alike; shape; shape = shape.next) if (isWritten(shape.text)) return shape;
  if (!mayKeep()) return null;
  const shape: KnownShape = { text: writtenText(), next: alike };
  known.set(hash, shape);
  return shape;
}

function plainShape(text: string): Shape | null {
  const shape = plain.get(text);
  if (shape || !mayKeep()) return shape ?? null;
  // A copy: the text may be a part of a whole file's, which would be kept with it.
  writeShape(text);
  const kept: Shape = { text: writtenText() };
  plain.set(kept.text, kept);
  return kept;
}

/** Whether words taken from a shape may stand otherwise in a text of that shape. */
export function mayDiffer(words: string): boolean {
  return /\d/.test(words);
}

interface KnownShape extends Shape {
  /** Another one with the same hash: there seldom is one. */
  readonly next: KnownShape | undefined;
}

/** Longer cells are essays, and no two of them alike. */
const longest = 400;
/** Readers keep what they know of a shape by the object, so that it goes with it: memory stays bounded however long a table is. */
const most = 4_096;
/** Those of texts with digits, by hash. */
const known = new Map<number, KnownShape>();
/** Those of texts without. */
const plain = new Map<string, Shape>();
let count = 0;
/** Asked for since nothing more is kept. */
let unkept = 0;

function mayKeep(): boolean {
  if (count < most) {
    count++;
    return true;
  }
  if (++unkept > most * 4) forget();
  return false;
}

function forget(): void {
  known.clear();
  plain.clear();
  count = unkept = 0;
}

/** The shape last written, character by character: most texts have a known shape, and so no text of it needs to be made. */
const written = new Uint16Array(longest);
let length = 0;

/** @returns the hash of what was written. */
function writeShape(text: string): number {
  length = text.length;
  let hash = length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const end = isDigit(code) ? endOfNumber(text, at) : at + 1;
    const isZeros = isDigit(code) && !isWord(text, at, end);
    for (; at < end; at++) {
      const shown = isZeros ? zero : text.charCodeAt(at);
      written[at] = shown;
      hash = (Math.imul(hash, 31) + shown) | 0;
    }
  }
  return hash;
}

function isWritten(shape: string): boolean {
  if (shape.length !== length) return false;
  for (let at = 0; at < length; at++) if (shape.charCodeAt(at) !== written[at]) return false;
  return true;
}

function writtenText(): string {
  return String.fromCharCode(...written.subarray(0, length));
}

const zero = 0x30;

function hasDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return isPlainDigit(code) || (code >= 0xff10 && code <= 0xff19);
}

function isPlainDigit(code: number): boolean {
  return code >= zero && code <= 0x39;
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 || code === 0x3000 || ((code < 0x3000 || code === 0xfeff) && /\s/.test(String.fromCharCode(code)))
  );
}

/** With blanks inside, not behind. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) end = at + 1;
    else if (!isBlank(code)) break;
  }
  return end;
}

/** Whether the digits from `start` to `end` are read as words somewhere. */
function isWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isPlainDigit(code)) return true;
    if (code === 0x32 && end - at >= 4 && text.charCodeAt(at + 1) === zero) return true;
  }
  const behind = nextWord(text, end);
  const code = text.charCodeAt(behind);
  if (code === 0x5e74 /* 年 */ || code === 0x540d /* 名 */) return true;
  if (code !== 0x4e2a /* 个 */ && code !== 0x500b /* 個 */) return false;
  const next = text.charCodeAt(nextWord(text, behind + 1));
  return next === 0x9886 /* 领 */ || next === 0x9818; /* 領 */
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}
