import { addContentType, removeContentType } from "../package/content-types";
import { relationshipsPath } from "../package/part-paths";
import { addRelationship, relationshipsOf, removeRelationship } from "../package/relationships";
import { type SheetEntry, type WorkbookPart, readWorkbookPart } from "../package/workbook-part";
import type { XlsxPackage } from "../package/xlsx-package";
import { EditError } from "./workbook-edit";

/** The namespaces of a workbook: those of the transitional format that Excel writes, or of the strict one. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
  readonly customXml: string;
}

const transitional: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
};
const strict: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  customXml: "http://purl.oclc.org/ooxml/officeDocument/customXml",
};

export const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook file being edited: its package, and what all kinds of edits ask of it. */
export class WorkbookEditor {
  constructor(readonly file: XlsxPackage) {}

  /** Read afresh each time, since edits change it. */
  get workbook(): WorkbookPart {
    return readWorkbookPart(this.file);
  }

  get namespaces(): Namespaces {
    return this.workbook.relationships.some(({ type }) => type.startsWith(strict.relationships))
      ? strict
      : transitional;
  }

  /** @throws {EditError} when there is no such worksheet. */
  sheet(name: string): SheetEntry & { readonly path: string } {
    const sheet = this.workbook.sheets.find((one) => one.name === name);
    if (!sheet || sheet.path === null) throw new EditError("no-sheet", `no worksheet "${name}"`);
    return { ...sheet, path: sheet.path };
  }

  changeSheet(name: string, change: (xml: string) => string): void {
    const { path } = this.sheet(name);
    this.file.setText(path, change(this.file.text(path)));
  }

  /** The part of a kind that belongs to the whole workbook (`styles`), if there is one. */
  sharedPart(kind: string): string | undefined {
    return this.workbook.relationships.find((one) => one.kind === kind && this.file.has(one.target))?.target;
  }

  /** The first part of a kind that another part points to, if there is one. */
  linked(owner: string, kind: string): string | undefined {
    const links = relationshipsOf(this.file, owner);
    return links.find((one) => one.kind === kind && !one.external && this.file.has(one.target))?.target;
  }

  /** Adds a part that another one points to. @returns the relationship's id. */
  addPart(part: string, xml: string, contentType: string, owner: string, kind: string): string {
    this.file.setText(part, xmlDeclaration + xml);
    addContentType(this.file, part, contentType);
    return this.relate(owner, kind, part);
  }

  /** Points a part to another one. @param kind the whole type where it is none of the format's own. @returns the relationship's id. */
  relate(owner: string, kind: string, part: string): string {
    const type = kind.includes("/") ? kind : `${this.namespaces.relationships}/${kind}`;
    return addRelationship(this.file, owner, type, part);
  }

  /** Removes a part with its relationships and every trace of it in its owner's. */
  removePart(part: string, owner: string): void {
    for (const { id, target, external } of relationshipsOf(this.file, owner)) {
      if (!external && target.toLowerCase() === part.toLowerCase()) removeRelationship(this.file, owner, id);
    }
    this.forgetPart(part);
  }

  forgetPart(part: string): void {
    removeContentType(this.file, part);
    this.file.remove(relationshipsPath(part));
    this.file.remove(part);
  }

  /** A path that no part has yet. @example freePath((n) => `xl/worksheets/sheet${n}.xml`) */
  freePath(path: (number: number) => string): string {
    let number = 1;
    while (this.file.has(path(number))) number++;
    return path(number);
  }
}
