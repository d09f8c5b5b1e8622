import { FileFailure, tooLarge } from "../file-failure";
import type { FileLimits } from "../file-limits";
import { utf8Part } from "../package/decode-part";
import { relationshipsOf } from "../package/relationships";
import type { SheetEntry, WorkbookPart } from "../package/workbook-part";
import { type ZipItem, writeZip } from "../package/write-zip";
import type { XlsxPackage } from "../package/xlsx-package";
import { refuseAbsurdSheet, refuseTooManyCells } from "../sheet-bounds";
import { filteredColumns } from "./filtered-columns";
import { withSerialDates } from "./iso-dates";
import { withoutPrefix } from "./without-prefix";
import { refuseMismatchedTags } from "../xml/refuse-mismatched-tags";
import { type PlainCell, type SplitSheet, splitSheet } from "./plain-cells";
import { type PlainTexts, plainTexts } from "./plain-texts";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet that can be read: its place in the workbook and its part. */
export type ReadableSheet = SheetEntry & { readonly path: string };

/** What is left for the reader, and what needs none. */
export interface PlainPackage {
  readonly bytes: Uint8Array;
  /** Cells taken out of each sheet, in the sheets' order; null where the package holds all of them. */
  readonly cells: readonly (readonly PlainCell[])[] | null;
  /**
   * The formats of these cells by number. The package shows each of them behind the other sheets, on a sheet of its own: one
   * a row, in this order, with a number in it.
   */
  readonly formats: readonly number[];
  /** Of each sheet, which the reader does not tell of conditions. */
  readonly filteredColumns: readonly (readonly number[])[];
}

/**
 * The same workbook as a package with only what we read (cells, texts, formats, notes), everything under its usual
 * name and address. Chart sheets, drawings, pivot tables, odd paths and prefixes in the original cannot trip the
 * reader then, and nothing is unpacked for nothing. Plain cells are taken out before: the reader takes its time with each.
 */
export function plainPackage(
  file: XlsxPackage,
  workbook: WorkbookPart,
  sheets: readonly ReadableSheet[],
  limits: FileLimits,
): PlainPackage {
  const shared = sharedParts.flatMap(({ kind, name }) => {
    const path = workbook.relationships.find((relationship) => relationship.kind === kind)?.target;
    return path !== undefined && file.has(path) ? [{ kind, name, path }] : [];
  });
  const readBytes = [...shared, ...sheets].reduce((sum, { path }) => sum + file.size(path), 0);
  if (readBytes > limits.readBytes) throw tooLarge("read-bytes", limits.readBytes, readBytes);

  const contents = sheets.map((sheet) => sheetXml(file, sheet, workbook.dates1904));
  const texts = shared.find(({ kind }) => kind === "sharedStrings");
  const split = splitSheets(contents, texts ? withoutPrefix(file.text(texts.path)) : null);
  sheets.forEach((sheet, index) => {
    const { cells, rows, columns } = split?.sheets[index] ?? {};
    const left = split?.sheets[index]?.rest ?? contents[index]!;
    refuseAbsurdSheet(left, sheet.name, limits.cells);
    refuseMismatchedTags(left);
    if (cells) refuseTooManyCells((rows ?? 0) * (columns ?? 0), sheet.name, limits.cells);
  });
  const formats = [...new Set(split?.sheets.flatMap(({ cells }) => [...new Set(cells.map(({ format }) => format))]))];
  const known = formats.filter((format) => format >= 0);

  const bytes = writeZip([
    xmlItem("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    relationshipsItem("_rels/.rels", [{ kind: "officeDocument", target: "xl/workbook.xml" }]),
    xmlItem("xl/workbook.xml", workbookXml(sheets.length + (split ? 1 : 0))),
    relationshipsItem("xl/_rels/workbook.xml.rels", [
      ...Array.from({ length: sheets.length + (split ? 1 : 0) }, (_, index) => ({
        kind: "worksheet",
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      ...shared.map(({ kind, name }) => ({ kind, target: name })),
    ]),
    ...shared.map(({ kind, name, path }) =>
      kind === "sharedStrings"
        ? textItem(`xl/${name}`, split?.texts?.rest ?? file.text(path))
        : kind === "styles"
          ? textItem(`xl/${name}`, withoutAbsurdFormats(file.text(path)))
          : partItem(`xl/${name}`, file.bytes(path)),
    ),
    ...sheets.flatMap((sheet, index) => {
      const rest = split?.sheets[index]?.rest;
      const path = `xl/worksheets/sheet${index + 1}.xml`;
      return [textItem(path, rest ?? contents[index]!), ...commentItems(file, sheet, index + 1)];
    }),
    ...(split ? [xmlItem(`xl/worksheets/sheet${sheets.length + 1}.xml`, formatsXml(known))] : []),
  ]);
  return {
    bytes,
    cells: split?.sheets.map(({ cells }) => cells) ?? null,
    formats: known,
    filteredColumns: contents.map(filteredColumns),
  };
}

/** @returns null where one of the parts is written in an unusual way: then the reader gets all of them. */
function splitSheets(
  sheets: readonly string[],
  sharedTexts: string | null,
): { texts: PlainTexts | null; sheets: readonly SplitSheet[] } | null {
  const texts = sharedTexts === null ? null : plainTexts(sharedTexts);
  if (sharedTexts !== null && texts === null) return null;
  const split: SplitSheet[] = [];
  for (const xml of sheets) {
    const one = splitSheet(xml, texts?.texts ?? []);
    if (one === null) return null;
    split.push(one);
  }
  return { texts, sheets: split };
}

/** A number tells whether its format makes a date of it. */
function formatsXml(formats: readonly number[]): string {
  const rows = formats.map(
    (format, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="${format}"><v>1</v></c></row>`,
  );
  return `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

/** Excel allows 255 characters; readers look through a number's format at every cell that has it. */
function withoutAbsurdFormats(styles: string): string {
  return styles.replace(/(\sformatCode\s*=\s*)(?:"[^"]{2000,}"|'[^']{2000,}')/g, '$1"General"');
}

const sharedParts = [
  { kind: "sharedStrings", name: "sharedStrings.xml" },
  { kind: "styles", name: "styles.xml" },
  { kind: "theme", name: "theme/theme1.xml" },
] as const;

/** Tags that match are looked for later, in what is left for the reader. */
function sheetXml(file: XlsxPackage, sheet: ReadableSheet, dates1904: boolean): string {
  const xml = withSerialDates(withoutPrefix(file.text(sheet.path)), dates1904);
  if (!/<(?:[\w.\-\u0080-\uffff]+:)?worksheet[\s>/]/.test(xml)) throw new FileFailure("damaged", { where: sheet.path });
  return xml;
}

function commentItems(file: XlsxPackage, sheet: ReadableSheet, number: number): ZipItem[] {
  const comments = relationshipsOf(file, sheet.path).find(({ kind }) => kind === "comments")?.target;
  if (comments === undefined || !file.has(comments)) return [];
  return [
    partItem(`xl/comments${number}.xml`, file.bytes(comments)),
    relationshipsItem(`xl/worksheets/_rels/sheet${number}.xml.rels`, [
      { kind: "comments", target: `../comments${number}.xml` },
    ]),
  ];
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
  return textItem(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
}

/** Line ends as XML has them: only one that is written as a reference (&#13;) stays what it is. */
function textItem(name: string, text: string): ZipItem {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return { name, content: new TextEncoder().encode(lines), stored: true };
}

function partItem(name: string, content: Uint8Array): ZipItem {
  return { name, content: utf8Part(content), stored: true };
}
