import { FileFailure, type ForeignKind } from "../file-failure";
import {
  type XmlDocument,
  type XmlElement,
  attributesOfElement,
  child,
  childrenOf,
  parseXml,
} from "../xml/xml-element";
import { type Relationship, relationshipsOf } from "./relationships";
import type { XlsxPackage } from "./xlsx-package";

/** The workbook's own part: which sheets there are, in which order, and where they stand. */
export interface WorkbookPart {
  readonly path: string;
  readonly document: XmlDocument;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly structureProtected: boolean;
  readonly dates1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly element: XmlElement;
  readonly relationshipId: string;
  /** The worksheet's part; null for chart sheets, macro sheets, dialogs, and sheets whose part is missing. */
  readonly path: string | null;
}

/** @throws {FileFailure} `not-xlsx` for a zip that is no workbook, `damaged` for one that has lost its workbook part. */
export function readWorkbookPart(file: XlsxPackage): WorkbookPart {
  const path = workbookPath(file);
  const document = parseXml(file.text(path));
  const relationships = relationshipsOf(file, path);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const flag = (element: string, name: string) => isTrue(attributeOf(document, child(document.root, element), name));

  return {
    path,
    document,
    relationships,
    sheets: childrenOf(child(document.root, "sheets"), "sheet").map((element) =>
      sheetEntry(file, document, element, byId),
    ),
    structureProtected: flag("workbookProtection", "lockStructure"),
    dates1904: flag("workbookPr", "date1904"),
  };
}

function sheetEntry(
  file: XlsxPackage,
  document: XmlDocument,
  element: XmlElement,
  relationships: ReadonlyMap<string, Relationship>,
): SheetEntry {
  const attributes = attributesOfElement(document, element);
  // The relationships namespace goes by any prefix; no other attribute of a sheet is called id.
  const relationshipId = [...attributes].find(([name]) => /:id$/i.test(name))?.[1] ?? "";
  const target = relationships.get(relationshipId);
  const state = attributes.get("state");
  return {
    name: attributes.get("name") ?? "",
    visibility: state === "veryHidden" ? "very-hidden" : state === "hidden" ? "hidden" : "visible",
    element,
    relationshipId,
    path: target?.kind === "worksheet" && file.has(target.target) ? target.target : null,
  };
}

function workbookPath(file: XlsxPackage): string {
  const kind = foreignZip(file);
  if (kind) throw new FileFailure("not-xlsx", { kind });

  const main = relationshipsOf(file, "").find((relationship) => relationship.kind === "officeDocument");
  const path = main?.target ?? "xl/workbook.xml";
  if (!file.has(path)) throw new FileFailure("damaged", { where: path });
  return path;
}

/** What a zip holds instead of a workbook; null when it may be one. */
function foreignZip(file: XlsxPackage): ForeignKind | null {
  if (file.has("xl/workbook.bin")) return "xlsb";
  if (file.has("[Content_Types].xml"))
    return file.has("word/document.xml") || file.has("ppt/presentation.xml") ? "other" : null;
  if (file.paths().some((path) => path.startsWith("xl/")))
    throw new FileFailure("damaged", { where: "[Content_Types].xml" });
  return file.has("mimetype") && file.has("content.xml") ? "ods" : "other";
}

function attributeOf(document: XmlDocument, element: XmlElement | undefined, name: string): string | undefined {
  return element && attributesOfElement(document, element).get(name);
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
