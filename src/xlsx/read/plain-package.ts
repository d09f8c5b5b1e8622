import { FileFailure, tooLarge } from "../file-failure";
import type { FileLimits } from "../file-limits";
import { decodePart, utf8Part } from "../package/decode-part";
import { relationshipsOf } from "../package/relationships";
import type { SheetEntry, WorkbookPart } from "../package/workbook-part";
import { type ZipItem, writeZip } from "../package/write-zip";
import type { XlsxPackage } from "../package/xlsx-package";
import { refuseAbsurdSheet } from "../sheet-bounds";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet that can be read: its place in the workbook and its part. */
export type ReadableSheet = SheetEntry & { readonly path: string };

/**
 * The same workbook as a package with only what we read (cells, texts, formats, notes), everything under its usual
 * name and address. Chart sheets, drawings, pivot tables, odd paths and prefixes in the original cannot trip the
 * reader then, and nothing is unpacked for nothing.
 */
export function plainPackage(
  file: XlsxPackage,
  workbook: WorkbookPart,
  sheets: readonly ReadableSheet[],
  limits: FileLimits,
): Uint8Array {
  const shared = sharedParts.flatMap(({ kind, name }) => {
    const path = workbook.relationships.find((relationship) => relationship.kind === kind)?.target;
    return path !== undefined && file.has(path) ? [{ kind, name, path }] : [];
  });
  const readBytes = [...shared, ...sheets].reduce((sum, { path }) => sum + file.size(path), 0);
  if (readBytes > limits.readBytes) throw tooLarge("read-bytes", limits.readBytes, readBytes);

  for (const { kind, path } of shared) if (kind === "styles") refuseAbsurdFormats(file.text(path), path);

  return writeZip([
    xmlItem("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    relationshipsItem("_rels/.rels", [{ kind: "officeDocument", target: "xl/workbook.xml" }]),
    xmlItem("xl/workbook.xml", workbookXml(sheets.length)),
    relationshipsItem("xl/_rels/workbook.xml.rels", [
      ...sheets.map((_, index) => ({ kind: "worksheet", target: `worksheets/sheet${index + 1}.xml` })),
      ...shared.map(({ kind, name }) => ({ kind, target: name })),
    ]),
    ...shared.map(({ name, path }) => partItem(`xl/${name}`, file.bytes(path))),
    ...sheets.flatMap((sheet, index) => sheetItems(file, sheet, index + 1, limits)),
  ]);
}

/** Excel allows 255 characters; readers look through a number's format at every cell that has it. */
function refuseAbsurdFormats(styles: string, path: string): void {
  if (/\sformatCode\s*=\s*(?:"[^"]{2000}|'[^']{2000})/.test(styles)) throw new FileFailure("damaged", { where: path });
}

const sharedParts = [
  { kind: "sharedStrings", name: "sharedStrings.xml" },
  { kind: "styles", name: "styles.xml" },
  { kind: "theme", name: "theme/theme1.xml" },
] as const;

function sheetItems(file: XlsxPackage, sheet: ReadableSheet, number: number, limits: FileLimits): ZipItem[] {
  const content = file.bytes(sheet.path);
  const xml = decodePart(content);
  if (!/<\/(?:[\w.-]+:)?worksheet\s*>|<(?:[\w.-]+:)?worksheet\b[^>]*\/>/.test(xml.slice(-2000))) {
    throw new FileFailure("damaged", { where: sheet.path });
  }
  refuseAbsurdSheet(xml, sheet.name, limits.cells);

  const items = [partItem(`xl/worksheets/sheet${number}.xml`, content)];
  const comments = relationshipsOf(file, sheet.path).find(({ kind }) => kind === "comments")?.target;
  if (comments !== undefined && file.has(comments)) {
    items.push(partItem(`xl/comments${number}.xml`, file.bytes(comments)));
    items.push(
      relationshipsItem(`xl/worksheets/_rels/sheet${number}.xml.rels`, [
        { kind: "comments", target: `../comments${number}.xml` },
      ]),
    );
  }
  return items;
}

/** Names are given by number: the real ones need not survive a second escaping. */
function workbookXml(sheets: number): string {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const elements = numbers.map((number) => `<sheet name="${number}" sheetId="${number}" r:id="rId${number}"/>`);
  return `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${elements.join("")}</sheets></workbook>`;
}

function relationshipsItem(name: string, targets: readonly { kind: string; target: string }[]): ZipItem {
  const elements = targets.map(
    ({ kind, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${kind}" Target="${target}"/>`,
  );
  return xmlItem(
    name,
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`,
  );
}

function xmlItem(name: string, xml: string): ZipItem {
  const content = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
  return { name, content, stored: true };
}

function partItem(name: string, content: Uint8Array): ZipItem {
  return { name, content: utf8Part(content), stored: true };
}
