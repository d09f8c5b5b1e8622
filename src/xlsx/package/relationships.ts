import { appendInside, replaceElement } from "../xml/edit-element";
import { spliceText } from "../xml/splice-text";
import { attributesOfElement, childrenOf, parseXml } from "../xml/xml-element";
import { encodeXmlAttribute } from "../xml/xml-text";
import { ensureContentType } from "./content-types";
import { relationshipsPath, resolveTarget, targetOf } from "./part-paths";
import type { XlsxPackage } from "./xlsx-package";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in the transitional and the strict format: `worksheet`, `styles`. */
  readonly kind: string;
  readonly type: string;
  /** A part's path from the package's root, or an outside address. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part, or with "" of the package. */
export function relationshipsOf(file: XlsxPackage, part: string): Relationship[] {
  const path = relationshipsPath(part);
  if (!file.has(path)) return [];

  const document = parseXml(file.text(path));
  return childrenOf(document.root, "Relationship").map((element) => {
    const attributes = attributesOfElement(document, element);
    const type = attributes.get("Type") ?? "";
    const target = attributes.get("Target") ?? "";
    const external = attributes.get("TargetMode") === "External";
    return {
      id: attributes.get("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** Points a part to another one. @returns the new relationship's id. */
export function addRelationship(file: XlsxPackage, part: string, type: string, target: string): string {
  const taken = new Set(relationshipsOf(file, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;

  const path = relationshipsPath(part);
  ensureContentType(file, path, "application/vnd.openxmlformats-package.relationships+xml");
  const xml = file.has(path)
    ? file.text(path)
    : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  const document = parseXml(xml);
  const { prefix } = document.root;
  const attributes = `Id="${id}" Type="${encodeXmlAttribute(type)}" Target="${encodeXmlAttribute(targetOf(target))}"`;
  file.setText(
    path,
    spliceText(xml, [appendInside(document, document.root, `<${prefix}Relationship ${attributes}/>`)]),
  );
  return id;
}

export function removeRelationship(file: XlsxPackage, part: string, id: string): void {
  const path = relationshipsPath(part);
  const document = parseXml(file.text(path));
  const element = document.root.children.find((one) => attributesOfElement(document, one).get("Id") === id);
  if (element) file.setText(path, spliceText(document.xml, [replaceElement(element, "")]));
}
