import { areaToA1, cellToA1 } from "../../src/core/table/a1";
import type { Area } from "../../src/core/table/grid";
import { storedFormula } from "../../src/xlsx/formula-names";
import { writeZip } from "../../src/xlsx/package/write-zip";
import { encodeCellText, encodeXml } from "../../src/xlsx/xml/xml-text";
import { type SampleCell, type SampleSheet, sampleSheet } from "./sample-sheet";
import { styleIndex, stylesXml } from "./sample-styles";
import data from "./xihu-2022.json";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The sample workbook's bytes, the same at every call. */
export function sampleWorkbook(): Uint8Array {
  const sheet = sampleSheet();
  const texts = sharedTexts(sheet);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(),
    "_rels/.rels": relationshipsXml([
      [`${relationships}/officeDocument`, "xl/workbook.xml"],
      [`${packageNamespace}/relationships/metadata/core-properties`, "docProps/core.xml"],
      [`${relationships}/extended-properties`, "docProps/app.xml"],
    ]),
    "docProps/app.xml":
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
    "docProps/core.xml":
      `<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${encodeXml(data.title)}</dc:title><dc:subject>${encodeXml(data.source)}</dc:subject></cp:coreProperties>`,
    "xl/workbook.xml": workbookXml(sheet),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      [`${relationships}/worksheet`, "worksheets/sheet1.xml"],
      [`${relationships}/styles`, "styles.xml"],
      [`${relationships}/sharedStrings`, "sharedStrings.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheetXml(sheet, texts),
    "xl/styles.xml": stylesXml(),
    "xl/sharedStrings.xml": sharedStringsXml(sheet, texts),
  };

  const encoder = new TextEncoder();
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return writeZip(Object.entries(parts).map(([name, xml]) => ({ name, content: encoder.encode(declaration + xml) })));
}

function contentTypesXml(): string {
  const overrides = [
    ["/xl/workbook.xml", `${spreadsheetType}.sheet.main+xml`],
    ["/xl/worksheets/sheet1.xml", `${spreadsheetType}.worksheet+xml`],
    ["/xl/styles.xml", `${spreadsheetType}.styles+xml`],
    ["/xl/sharedStrings.xml", `${spreadsheetType}.sharedStrings+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${packageNamespace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const elements = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageNamespace}/relationships">${elements.join("")}</Relationships>`;
}

function workbookXml({ name, printArea }: SampleSheet): string {
  const definedName = (kind: string, range: string) =>
    `<definedName name="_xlnm.${kind}" localSheetId="0">'${encodeXml(name)}'!${range}</definedName>`;
  return (
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>` +
    `<sheets><sheet name="${encodeXml(name)}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames>${definedName("Print_Area", absolute(printArea))}${definedName("Print_Titles", "$1:$1")}</definedNames>` +
    '<calcPr calcId="191029"/></workbook>'
  );
}

function sheetXml(sheet: SampleSheet, texts: ReadonlyMap<string, number>): string {
  const used = areaToA1({
    top: 0,
    left: 0,
    bottom: Math.max(...sheet.cells.map(({ row }) => row)),
    right: Math.max(...sheet.cells.map(({ column }) => column)),
  });
  const columns = sheet.columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = [...new Set(sheet.cells.map(({ row }) => row))].map((row) => {
    const cells = sheet.cells.filter((cell) => cell.row === row).map((cell) => cellXml(cell, texts));
    return `<row r="${row + 1}" ht="${sheet.rowHeights.get(row)}" customHeight="1">${cells.join("")}</row>`;
  });
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${areaToA1(merge)}"/>`);
  const breaks = sheet.pageStarts.map((row) => `<brk id="${row}" max="16383" man="1"/>`);

  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${used}"/>`,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A3" sqref="A3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>`,
    `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells><printOptions horizontalCentered="1"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`,
    `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</rowBreaks></worksheet>`,
  ].join("");
}

function cellXml(cell: SampleCell, texts: ReadonlyMap<string, number>): string {
  const { value, formula } = cell;
  const start = `<c r="${cellToA1(cell)}" s="${styleIndex(cell.style)}"`;
  if (formula !== undefined) {
    const [type, cached] = typeof value === "string" ? [' t="str"', encodeCellText(value)] : ["", value];
    return `${start}${type}><f>${encodeXml(storedFormula(formula))}</f><v>${cached}</v></c>`;
  }
  return value === undefined ? `${start}/>` : `${start} t="s"><v>${texts.get(String(value))}</v></c>`;
}

/** Every text of the sheet once, with its place in the shared strings. */
function sharedTexts({ cells }: SampleSheet): Map<string, number> {
  const texts = new Map<string, number>();
  for (const { value, formula } of cells) {
    if (value !== undefined && formula === undefined && !texts.has(String(value))) texts.set(String(value), texts.size);
  }
  return texts;
}

function sharedStringsXml({ cells }: SampleSheet, texts: ReadonlyMap<string, number>): string {
  const uses = cells.filter(({ value, formula }) => value !== undefined && formula === undefined).length;
  const items = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${encodeCellText(text)}</t></si>`);
  return `<sst xmlns="${main}" count="${uses}" uniqueCount="${texts.size}">${items.join("")}</sst>`;
}

function absolute(area: Area): string {
  return areaToA1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
