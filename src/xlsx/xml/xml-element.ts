import { attributesOf, decodeXml } from "./xml-text";
import { type XmlTag, XmlSyntaxError, xmlTags } from "./xml-tags";

/** An element of a parsed XML text. Its offsets let an editor change it there and leave all else alone. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  /** The prefix with its colon, "" without: what a new sibling's name starts with. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  readonly openTag: XmlTag;
  /** Where its content starts and ends; equal for `<a/>`, where they lie behind the tag. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly children: readonly XmlElement[];
}

/** A parsed XML text: its root element and the text its offsets refer to. */
export interface XmlDocument {
  readonly xml: string;
  readonly root: XmlElement;
}

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/**
 * Parses the elements of an XML text. Text stays where it is (see `textOf`).
 *
 * @param opaque Elements, by local name, whose inside is not parsed: a sheet's rows are too many to keep as objects.
 * @throws {XmlSyntaxError} when tags do not match or there is no root.
 */
export function parseXml(xml: string, opaque?: string): XmlDocument {
  let root: XmlElement | undefined;
  const open: Draft[] = [];
  let skipping = 0;

  for (const tag of xmlTags(xml)) {
    if (skipping > 0) {
      if (tag.local === opaque && tag.kind !== "empty") skipping += tag.kind === "open" ? 1 : -1;
      if (skipping > 0) continue;
    }
    if (tag.kind === "close") {
      const element = open.pop();
      if (element === undefined || element.name !== tag.name) throw new XmlSyntaxError(`unexpected </${tag.name}>`);
      element.innerEnd = tag.start;
      element.end = tag.end;
      continue;
    }

    const element = draft(tag);
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root ??= element;
    if (tag.kind === "open") {
      open.push(element);
      if (tag.local === opaque) skipping = 1;
    }
  }

  if (root === undefined || open.length > 0) throw new XmlSyntaxError("no complete root element");
  return { xml, root };
}

function draft(tag: XmlTag): Draft {
  return {
    name: tag.name,
    local: tag.local,
    prefix: tag.name.slice(0, tag.name.length - tag.local.length),
    start: tag.start,
    end: tag.end,
    openTag: tag,
    innerStart: tag.end,
    innerEnd: tag.end,
    children: [],
  };
}

export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.local === local) ?? [];
}

/** All elements inside an element, in order. Depth is bounded by memory alone, not by the call stack. */
export function* descendants(element: XmlElement): Generator<XmlElement, void, undefined> {
  const open = [...element.children].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index--) open.push(next.children[index] as XmlElement);
  }
}

export function attributesOfElement({ xml }: XmlDocument, element: XmlElement): ReadonlyMap<string, string> {
  return attributesOf(xml, element.openTag);
}

/** The characters inside an element, tags left out. */
export function textOf({ xml }: XmlDocument, element: XmlElement): string {
  return decodeXml(xml.slice(element.innerStart, element.innerEnd));
}
