import { XmlSyntaxError, xmlTags } from "./xml-tags";

/**
 * Refuses a text whose tags do not match: readers that guess lose cells without a word.
 *
 * @throws {XmlSyntaxError}
 */
export function refuseMismatchedTags(xml: string): void {
  const open: string[] = [];
  for (const { kind, name } of xmlTags(xml)) {
    if (kind === "open") open.push(name);
    else if (kind === "close" && open.pop() !== name) throw new XmlSyntaxError(`unexpected </${name}>`);
  }
  if (open.length > 0) throw new XmlSyntaxError(`<${open.at(-1)}> is not closed`);
}
