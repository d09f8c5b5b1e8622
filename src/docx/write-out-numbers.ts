import { spliceText } from "../xlsx/xml/splice-text";
import { child, descendants, parseXml, textOf, type XmlDocument, type XmlElement } from "../xlsx/xml/xml-element";
import { encodeXml } from "../xlsx/xml/xml-text";
import { numberText } from "./number-text";
import { Numbering } from "./numbering";

/**
 * Writes the numbers that Word counts by itself before the text of their paragraphs: a notice's tasks are known by 一、 and （一）,
 * which in many files stand nowhere as text.
 *
 * @param styles a paragraph may have its number from its style
 */
export function writeOutNumbers(documentXml: string, numberingXml: string, stylesXml: string | null): string {
  const document = parseXml(documentXml);
  const numbering = new Numbering(parseXml(numberingXml), stylesXml === null ? null : parseXml(stylesXml));
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  const edits = [];
  for (const paragraph of descendants(document.root)) {
    if (paragraph.local !== "p") continue;
    const properties = child(paragraph, "pPr");
    const number = numbering.numberOf(document, properties);
    if (!number || !hasText(document, paragraph)) continue;

    const { list, level, levels } = number;
    const counts = counters.get(list.counter) ?? [];
    counters.set(list.counter, counts);
    const restart = list.starts.get(level);
    if (restart !== undefined && !begun.has(`${list.id}/${level}`)) counts[level] = restart - 1;
    begun.add(`${list.id}/${level}`);
    counts[level] = (counts[level] ?? (levels[level]?.start ?? 1) - 1) + 1;
    // What stands below begins anew.
    counts.length = level + 1;

    const label = numberText(levels, level, (at) => counts[at] ?? levels[at]?.start ?? 1);
    if (label === "") continue;
    const position = properties?.end ?? paragraph.openTag.end;
    const { prefix } = paragraph;
    const text = `<${prefix}r><${prefix}t xml:space="preserve">${encodeXml(label)}</${prefix}t></${prefix}r>`;
    edits.push({ start: position, end: position, text });
  }
  return edits.length === 0 ? documentXml : spliceText(documentXml, edits);
}

/** Whether anything of a paragraph is left: one that was deleted as a revision counts no number. */
function hasText(document: XmlDocument, paragraph: XmlElement): boolean {
  const open = [...paragraph.children];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.local === "t" && textOf(document, element) !== "") return true;
    if (element.local !== "del" && element.local !== "moveFrom" && element.local !== "pPr")
      open.push(...element.children);
  }
  return false;
}
