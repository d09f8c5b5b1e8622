/** Longer than any notice: what is picked by mistake is not read. */
const mostBytes = 2_000_000;

/**
 * The text of a .txt file as Windows writes it: UTF-8, UTF-16 with its mark, else GB 18030, which its simple editor calls ANSI.
 *
 * @returns null where it is no text: an old .doc, a .docx, a picture.
 */
export function textOfFile(bytes: Uint8Array): string | null {
  if (bytes.length > mostBytes) return null;
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return isPlain(text) ? text : null;
    } catch {
      // Another encoding then.
    }
  }
  return null;
}

function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

/** Every .doc and .docx has control characters in it, a text has none; others that are called .doc are RTF or a web page. */
function isPlain(text: string): boolean {
  return !/[\u0000-\u0008\u000e-\u001f]/u.test(text) && !/^\s*(?:\{\\rtf|<[!?a-z])/iu.test(text);
}
