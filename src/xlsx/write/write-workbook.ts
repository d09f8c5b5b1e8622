import { encodeXmlAttribute } from "../xml/xml-text";
import { isSheetName, quotedSheetName } from "../sheet-name";
import { relationshipsPath } from "../package/part-paths";
import { writeZip } from "../package/write-zip";
import { CellFormats } from "./cell-formats";
import type { FreshSheet } from "./fresh-sheet";
import { main, relationships, worksheetXml } from "./worksheet-xml";
import { type ChartPart, chartParts } from "./chart-parts";

export type { FreshSheet } from "./fresh-sheet";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A new .xlsx file of plain sheets: text, numbers, merges, widths, borders, charts, print set-up. The same sheets give the same
 * bytes. It needs nothing but ECMAScript, so that the pane can load it when it is asked for.
 *
 * @param sheets Any `SheetContent` will do; the other properties are for tables that are printed.
 * @throws {RangeError} when a name is not allowed or used twice, no sheet can be seen, or a value is no finite number.
 * @example
 * writeWorkbook([{ name: "西湖区", rows: [["工作内容", "工作目标"]], boldRows: [0], columnWidths: [16, 40], titleRows: 1 }]);
 */
export function writeWorkbook(sheets: readonly FreshSheet[]): Uint8Array {
  refuseNames(sheets);
  const formats = new CellFormats();
  const worksheets = sheets.map((sheet, index) => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    xml: worksheetXml(sheet, formats),
  }));
  const charts = chartParts(sheets);
  return writeZip([
    part(
      "[Content_Types].xml",
      contentTypesXml(
        worksheets.map(({ path }) => path),
        charts,
      ),
    ),
    part("_rels/.rels", relationshipsXml([["officeDocument", "xl/workbook.xml"]])),
    part("xl/workbook.xml", workbookXml(sheets)),
    part(
      "xl/_rels/workbook.xml.rels",
      relationshipsXml([
        ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ),
    ...worksheets.map(({ path, xml }) => part(path, xml)),
    part("xl/styles.xml", formats.xml(main)),
    ...charts.flatMap(({ path, xml, targets }) => [
      ...(xml === null ? [] : [part(path, xml)]),
      ...(targets.length === 0 ? [] : [part(relationshipsPath(path), relationshipsXml(targets))]),
    ]),
  ]);
}

function refuseNames(sheets: readonly FreshSheet[]): void {
  const taken = new Set<string>();
  for (const { name } of sheets) {
    if (!isSheetName(name)) throw new RangeError(`"${name}" cannot be a sheet's name`);
    if (taken.has(name.toLowerCase())) throw new RangeError(`two sheets "${name}"`);
    taken.add(name.toLowerCase());
  }
  if (!sheets.some(isVisible)) throw new RangeError("no sheet to be seen");
}

const isVisible = ({ visibility }: FreshSheet): boolean => visibility !== "hidden";

function part(name: string, xml: string) {
  return { name, content: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`) };
}

function contentTypesXml(worksheets: readonly string[], charts: readonly ChartPart[]): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  return (
    `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("xl/workbook.xml", `${spreadsheetType}.sheet.main+xml`) +
    worksheets.map((path) => override(path, `${spreadsheetType}.worksheet+xml`)).join("") +
    charts.flatMap(({ path, type }) => (type === null ? [] : [override(path, type)])).join("") +
    `${override("xl/styles.xml", `${spreadsheetType}.styles+xml`)}</Types>`
  );
}

function relationshipsXml(targets: readonly (readonly [kind: string, target: string])[]): string {
  const elements = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageNamespace}/relationships">${elements.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly FreshSheet[]): string {
  const entries = sheets.map((sheet, index) => {
    const state = isVisible(sheet) ? "" : ' state="hidden"';
    return `<sheet name="${encodeXmlAttribute(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const names = sheets.flatMap(({ name, titleRows = 0 }, index) =>
    titleRows === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${encodeXmlAttribute(quotedSheetName(name))}!$1:$${titleRows}</definedName>`,
        ],
  );
  return (
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView activeTab="${sheets.findIndex(isVisible)}"/></bookViews>` +
    `<sheets>${entries.join("")}</sheets>${names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : ""}</workbook>`
  );
}
