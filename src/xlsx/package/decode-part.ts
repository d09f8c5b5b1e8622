import { FileFailure } from "../file-failure";

/** A part's bytes as text, in the encoding that its mark or its declaration names; the mark itself is dropped. */
export function decodePart(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== null) return asUtf8Declared(decoderFor(encoding).decode(bytes));
  const text = new TextDecoder().decode(bytes);
  // Without the mark a declaration of something else would hold.
  return isMarkedUtf8(bytes) ? asUtf8Declared(text) : text;
}

const isMarkedUtf8 = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

/** The same part as UTF-8; mostly it is, and nothing is copied. */
export function utf8Part(bytes: Uint8Array): Uint8Array {
  return encodingOf(bytes) === null ? bytes : new TextEncoder().encode(decodePart(bytes));
}

/** null for UTF-8, which is what nearly all writers use. */
function encodingOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  // With a mark, or without one before the "<" that every part starts with.
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && third !== 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && third === 0)) return "utf-16be";
  if (first !== 0x3c || second !== 0x3f) return null;
  const beginning = String.fromCharCode(...bytes.subarray(0, longestDeclaration));
  const [, declared = "utf-8"] = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(beginning) ?? [];
  return /^(?:utf-?8|us-ascii|ascii)$/i.test(declared) ? null : declared;
}

const longestDeclaration = 160;

/** Wrong letters would be worse than none. @throws {FileFailure} for an encoding that nobody knows. */
function decoderFor(encoding: string): TextDecoder {
  try {
    // UTF-16 is declared in a part of single bytes by writers that have converted it since.
    return new TextDecoder(/^(?:utf|ucs|iso-10646-ucs)-?(?:16|2)$/i.test(encoding) ? "utf-8" : encoding);
  } catch (error) {
    throw new FileFailure("damaged", { where: encoding }, { cause: error });
  }
}

/** It will be written as UTF-8, so it must no longer declare otherwise. */
function asUtf8Declared(text: string): string {
  return text.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])[^"']*/i, "$1UTF-8");
}
