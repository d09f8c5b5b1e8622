import { decodeXml } from "../xml/xml-text";

/** Excel writes the settings of phonetic guides behind nearly every Chinese text. */
const item = /<si>\s*(?:<t(?: xml:space="preserve")?>([^<]*)<\/t>|<t\/>)\s*(?:<phoneticPr\b[^<>]*\/>\s*)?<\/si>\s*/y;

/** The shared texts of a file by number, null for those that are more than letters in one format. */
export interface PlainTexts {
  readonly texts: readonly (string | null)[];
  /** The same part with nothing in the place of each plain text: the numbers of the others stay. */
  readonly rest: string;
}

/**
 * Reads the shared texts that need no reader.
 *
 * @returns null where the part is written in an unusual way.
 */
export function plainTexts(xml: string): PlainTexts | null {
  const start = /<sst(?:\s[^<>]*)?>\s*/.exec(xml);
  const end = xml.lastIndexOf("</sst>");
  if (!start || end < start.index || xml.includes("<!")) return null;

  const texts: (string | null)[] = [];
  const rest: string[] = [];
  let position = start.index + start[0].length;
  while (position < end) {
    item.lastIndex = position;
    const plain = item.exec(xml);
    if (plain) {
      texts.push(decodeCellText(plain[1] ?? ""));
      rest.push("<si/>");
      position = item.lastIndex;
      continue;
    }
    const close = xml.indexOf("</si>", position);
    const next = xml.indexOf("<si", position + 1);
    if (!xml.startsWith("<si>", position) || close === -1 || (next !== -1 && next < close)) return null;
    texts.push(null);
    rest.push(xml.slice(position, close + 5));
    position = close + 5;
    while (/\s/.test(xml[position] ?? "")) position++;
  }
  return { texts, rest: xml.slice(0, start.index + start[0].length) + rest.join("") + xml.slice(end) };
}

/** `_x000D_` and the like stand for characters that XML cannot hold. */
export function decodeCellText(written: string): string {
  // As XML has it: only a line end that is written as a reference stays what it is.
  const lines = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  const text = lines.includes("&") ? decodeXml(lines) : lines;
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
