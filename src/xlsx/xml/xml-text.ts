import type { XmlTag } from "./xml-tags";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What begins like a comment inside a quoted attribute is none: looked for from each of them, its end would never come. */
const markup = /(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>)/;

/** Text between tags as characters: entities resolved, CDATA unwrapped, comments dropped. Unknown entities stay as written. */
export function decodeXml(text: string): string {
  if (!text.includes("<")) return decodeEntities(text);
  return text
    .split(markup)
    .map((part) =>
      part.startsWith("<![CDATA[") ? part.slice(9, -3) : part.startsWith("<") ? "" : decodeEntities(part),
    )
    .join("");
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (written, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? written;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}

/**
 * Characters as XML, for text and attributes alike. What XML cannot hold at all (control characters, half of a
 * surrogate pair) is left out.
 */
export function encodeXml(text: string): string {
  return (
    text
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
      .replace(/[&<>"]/g, (character) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[character]};`)
      // Written bare, a reader would turn them into spaces or line feeds.
      .replace(/\r/g, "&#13;")
  );
}

/** Line ends and tabs in attributes must be written as references, or they are read back as spaces. */
export function encodeXmlAttribute(text: string): string {
  return encodeXml(text).replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Cell text as the spreadsheet format stores it: a stretch that looks like one of its `_x000D_` escapes is escaped
 * itself, so that it is read back as typed.
 */
export function encodeCellText(text: string): string {
  return encodeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"));
}

/** The value of an attribute, by its name as written (`r`, `r:id`). */
export function attribute(xml: string, tag: XmlTag, name: string): string | undefined {
  return attributesOf(xml, tag).get(name);
}

/** It starts at white space only, so that a tag of a million letters is gone through once. */
const attributePattern = /\s([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All attributes of a tag, by their names as written. */
export function attributesOf(xml: string, tag: XmlTag): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of xml.slice(tag.start, tag.end).matchAll(attributePattern)) {
    attributes.set(name, decodeEntities(double ?? single ?? ""));
  }
  return attributes;
}
