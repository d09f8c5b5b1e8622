/** Longer than any notice: what is picked by mistake is not read. */
const mostBytes = 2_000_000;

/**
 * The text of a .txt file as Windows writes it: UTF-8, UTF-16 with its mark, else GB 18030.
 *
 * @returns null where it is no text.
 */
export async function noticeTextOf(file: Blob): Promise<string | null> {
  if (file.size > mostBytes) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // No text has a NUL in it, every .docx has.
      return text.includes("\u0000") ? null : text;
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
