import { siblingBefore } from "./element-order";
import type { Splice } from "./splice-text";
import { encodeXmlAttribute } from "./xml-text";
import type { XmlDocument, XmlElement } from "./xml-element";

/** Adds XML as the last content of an element, also when that is written `<a/>`. */
export function appendInside({ xml }: XmlDocument, element: XmlElement, content: string): Splice {
  if (element.openTag.kind === "open") return { start: element.innerEnd, end: element.innerEnd, text: content };
  const slash = xml.lastIndexOf("/", element.end - 1);
  return { start: slash, end: element.end, text: `>${content}</${element.name}>` };
}

export function replaceElement(element: XmlElement, text: string): Splice {
  return { start: element.start, end: element.end, text };
}

/** Sets, or with null removes, one attribute of an element; the others stay as written. */
export function setAttribute({ xml }: XmlDocument, element: XmlElement, name: string, value: string | null): Splice {
  const { start, end } = element.openTag;
  const tag = xml.slice(start, end);
  const existing = new RegExp(`\\s${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  const written = value === null ? "" : ` ${name}="${encodeXmlAttribute(value)}"`;
  if (existing) {
    return { start: start + existing.index, end: start + existing.index + existing[0].length, text: written };
  }
  const behindName = start + 1 + element.name.length;
  return { start: behindName, end: behindName, text: written };
}

/** Adds XML where the schema's order puts an element of this name, behind others of the same name. */
export function insertInOrder(
  document: XmlDocument,
  parent: XmlElement,
  local: string,
  order: readonly string[],
  content: string,
): Splice {
  if (parent.openTag.kind === "empty") return appendInside(document, parent, content);
  const before = siblingBefore(parent, local, order);
  const position = before ? before.end : parent.innerStart;
  return { start: position, end: position, text: content };
}
