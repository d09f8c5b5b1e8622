import { TRADITIONAL_CHARACTERS } from "./traditional-characters";

/**
 * One spelling for comparing words: full-width ASCII becomes half-width, traditional characters become simplified.
 *
 * Character for character, so that an offset into the result is an offset into the original.
 *
 * @example simplify("責任單位（Ａ）") //=> "责任单位(A)"
 */
export function simplify(text: string): string {
  let result = "";
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const other = simplified[code]!;
    if (other <= blank) continue;
    result += text.slice(copied, index) + String.fromCharCode(other);
    copied = index + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** As {@link simplify}, without white space: for labels and names, where offsets do not matter. */
export function compact(text: string): string {
  // Most texts stay as they are: one look tells.
  for (let index = 0; index < text.length; index++)
    if (simplified[text.charCodeAt(index)]! !== 0) return simplify(text).replace(/\s+/g, "");
  return text;
}

/** A number that texts have in common which are {@link compact}ly equal, and others seldom. Of 31 bits: engines keep such a number in place. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const other = simplified[code]!;
    if (other === blank || other === space) continue;
    hash = (Math.imul(hash, 31) + (other === 0 ? code : other)) | 0;
  }
  return hash >> 1;
}

/** The given characters and the traditional ones of the same meaning. @example spellingsOf(["说"]) //=> "说說説" */
export function spellingsOf(characters: readonly string[]): string {
  const wanted = new Set(characters);
  const pairs = TRADITIONAL_CHARACTERS.match(/../gu)!;
  return [...wanted, ...pairs.flatMap(([traditional, plain]) => (wanted.has(plain!) ? traditional! : []))].join("");
}

/** What \s stands for in an expression. */
const blanks =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\ufeff";
const blank = 1;
/** What a full-width one becomes. */
const space = 0x20;

/** By character code; 0 stands for itself, {@link blank} for white space that stays. A table, because every text of a sheet passes through it many times. */
const simplified: Readonly<Uint16Array> = tableOf(TRADITIONAL_CHARACTERS);

function tableOf(words: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const white of blanks) table[white.charCodeAt(0)] = blank;
  table[0x3000] = space;
  for (let code = 0xff01; code < 0xff5f; code++) table[code] = code - 0xfee0;
  for (let index = 0; index < words.length; index += 2) table[words.charCodeAt(index)] = words.charCodeAt(index + 1);
  return table;
}
