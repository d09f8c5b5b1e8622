import { appendInside, replaceElement } from "../xml/edit-element";
import { spliceText } from "../xml/splice-text";
import { attributesOfElement, childrenOf, parseXml } from "../xml/xml-element";
import { encodeXmlAttribute } from "../xml/xml-text";
import type { XlsxPackage } from "./xlsx-package";

const path = "[Content_Types].xml";

function contentTypeOf(file: XlsxPackage, part: string): string | undefined {
  const document = parseXml(file.text(path));
  for (const element of childrenOf(document.root, "Override")) {
    const attributes = attributesOfElement(document, element);
    if (samePart(attributes.get("PartName"), part)) return attributes.get("ContentType");
  }
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  for (const element of childrenOf(document.root, "Default")) {
    const attributes = attributesOfElement(document, element);
    if (attributes.get("Extension")?.toLowerCase() === extension) return attributes.get("ContentType");
  }
  return undefined;
}

/** For parts that most packages type by extension, but some one by one. */
export function ensureContentType(file: XlsxPackage, part: string, contentType: string): void {
  if (contentTypeOf(file, part) !== contentType) addContentType(file, part, contentType);
}

export function addContentType(file: XlsxPackage, part: string, contentType: string): void {
  const document = parseXml(file.text(path));
  const { prefix } = document.root;
  const attributes = `PartName="/${encodeXmlAttribute(part)}" ContentType="${encodeXmlAttribute(contentType)}"`;
  file.setText(
    path,
    spliceText(document.xml, [appendInside(document, document.root, `<${prefix}Override ${attributes}/>`)]),
  );
}

export function removeContentType(file: XlsxPackage, part: string): void {
  const document = parseXml(file.text(path));
  const element = childrenOf(document.root, "Override").find((one) =>
    samePart(attributesOfElement(document, one).get("PartName"), part),
  );
  if (element) file.setText(path, spliceText(document.xml, [replaceElement(element, "")]));
}

function samePart(name: string | undefined, part: string): boolean {
  return name?.toLowerCase() === `/${part}`.toLowerCase();
}
