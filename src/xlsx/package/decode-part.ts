/** A part's bytes as text: UTF-8, or UTF-16 where its mark says so; the mark itself is dropped. */
export function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return asUtf8Declared(new TextDecoder("utf-16le").decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return asUtf8Declared(new TextDecoder("utf-16be").decode(bytes));
  return new TextDecoder().decode(bytes);
}

/** The same part as UTF-8; mostly it is, and nothing is copied. */
export function utf8Part(bytes: Uint8Array): Uint8Array {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 ? new TextEncoder().encode(decodePart(bytes)) : bytes;
}

/** It will be written as UTF-8, so it must no longer declare otherwise. */
function asUtf8Declared(text: string): string {
  return text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/i, "$1UTF-8");
}
