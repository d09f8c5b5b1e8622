/** One tag of an XML text, by its offsets there. */
export interface XmlTag {
  readonly kind: "open" | "close" | "empty";
  /** As written, with its prefix: `x:c`. */
  readonly name: string;
  /** Without prefix: `c`. */
  readonly local: string;
  readonly start: number;
  /** Behind the closing `>`. */
  readonly end: number;
}

/** The text is not well-formed enough to find its way through. */
export class XmlSyntaxError extends Error {
  override readonly name = "XmlSyntaxError";
}

/**
 * The tags of an XML text in order. Comments, CDATA, processing instructions and a document type are stepped over;
 * nothing is ever expanded or loaded.
 *
 * @throws {XmlSyntaxError} when a tag, comment or section is not closed.
 * @example [...xmlTags("<r><c r='A1'/></r>")].map(({ kind, local }) => kind + local) //=> ["openr", "emptyc", "closer"]
 */
export function* xmlTags(xml: string, from = 0, to = xml.length): Generator<XmlTag, void, undefined> {
  for (let start = xml.indexOf("<", from); start !== -1 && start < to;) {
    const after = xml.charCodeAt(start + 1);
    if (after === 0x21 || after === 0x3f) {
      start = xml.indexOf("<", endOfAside(xml, start));
      continue;
    }

    const end = endOfTag(xml, start);
    yield tagAt(xml, start, end, after === 0x2f);
    start = xml.indexOf("<", end);
  }
}

function tagAt(xml: string, start: number, end: number, closes: boolean): XmlTag {
  const nameStart = closes ? start + 2 : start + 1;
  let nameEnd = nameStart;
  let localStart = nameStart;
  for (; nameEnd < end; nameEnd++) {
    const code = xml.charCodeAt(nameEnd);
    if (code === 0x3a) localStart = nameEnd + 1;
    else if (code <= 0x20 || code === 0x2f || code === 0x3e) break;
  }
  if (nameEnd === nameStart) throw new XmlSyntaxError(`tag without a name at ${start}`);
  return {
    kind: closes ? "close" : xml.charCodeAt(end - 2) === 0x2f ? "empty" : "open",
    name: xml.slice(nameStart, nameEnd),
    local: xml.slice(localStart, nameEnd),
    start,
    end,
  };
}

/** A `>` inside a quoted attribute does not end the tag. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let position = start + 1; position < xml.length; position++) {
    const code = xml.charCodeAt(position);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return position + 1;
  }
  throw new XmlSyntaxError(`unclosed tag at ${start}`);
}

/** Behind the comment, CDATA section, processing instruction or document type that starts here. */
function endOfAside(xml: string, start: number): number {
  if (xml.startsWith("<!--", start)) return behind(xml, "-->", start + 4);
  if (xml.startsWith("<![CDATA[", start)) return behind(xml, "]]>", start + 9);
  if (xml.startsWith("<?", start)) return behind(xml, "?>", start + 2);

  const bracket = xml.indexOf("[", start);
  const end = behind(xml, ">", start);
  // An internal subset holds declarations with `>` of their own.
  return bracket !== -1 && bracket < end ? behind(xml, ">", behind(xml, "]", bracket) - 1) : end;
}

function behind(xml: string, mark: string, from: number): number {
  const position = xml.indexOf(mark, from);
  if (position === -1) throw new XmlSyntaxError(`"${mark}" missing after ${from}`);
  return position + mark.length;
}
