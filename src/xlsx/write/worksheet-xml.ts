import { areaToA1 } from "../../core/table/a1";
import { valueCell } from "../patch/cell-xml";
import { looksLikeFormula } from "../patch/looks-like-formula";
import type { CellFormats, CellLook } from "./cell-formats";
import type { FreshSheet } from "./fresh-sheet";

export const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function worksheetXml(sheet: FreshSheet, formats: CellFormats): string {
  const { titleRows = 0, columnWidths = [], merges = [], orientation = "portrait" } = sheet;
  const pane = `<pane ySplit="${titleRows}" topLeftCell="A${titleRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const mergeCells = merges.map((merge) => `<mergeCell ref="${areaToA1(merge)}"/>`);
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${titleRows > 0 ? pane : ""}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "",
    `<sheetData>${rowsXml(sheet, formats)}</sheetData>`,
    mergeCells.length > 0 ? `<mergeCells count="${mergeCells.length}">${mergeCells.join("")}</mergeCells>` : "",
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"/>`,
    sheet.pageNumbers ? "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>" : "",
    // Its only relationship, see chart-parts.ts.
    sheet.charts?.length ? `<drawing xmlns:r="${relationships}" r:id="rId1"/>` : "",
    "</worksheet>",
  ].join("");
}

function rowsXml(sheet: FreshSheet, formats: CellFormats): string {
  const framed = borderedPlaces(sheet);
  const rowCount = Math.max(sheet.rows.length, ...[...framed.keys()].map((row) => row + 1));
  return Array.from({ length: rowCount }, (_, row) => rowXml(sheet, row, framed.get(row) ?? new Set(), formats)).join(
    "",
  );
}

/** The columns between lines, by row. Covered cells of a merge are among them: Excel draws a merge's frame from all of its cells. */
function borderedPlaces({ bordered = [] }: FreshSheet): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  for (const { top, left, bottom, right } of bordered) {
    for (let row = top; row <= bottom; row++) {
      const columns = places.get(row) ?? new Set();
      for (let column = left; column <= right; column++) columns.add(column);
      places.set(row, columns);
    }
  }
  return places;
}

function rowXml(sheet: FreshSheet, row: number, framed: ReadonlySet<number>, formats: CellFormats): string {
  const values = sheet.rows[row] ?? [];
  const kind = kindOf(sheet, row);
  const width = Math.max(values.length, ...[...framed].map((column) => column + 1));
  const cells = Array.from({ length: width }, (_, column) => {
    const value = values[column] ?? null;
    const bordered = framed.has(column);
    if (value === null && !bordered && kind === "body") return "";
    const style = formats.numberOf({ kind, bordered, quoted: looksLikeFormula(value) });
    return valueCell({ row, column, prefix: "", style }, value);
  });
  return `<row r="${row + 1}"${heightOf(sheet, row)}>${cells.join("")}</row>`;
}

function kindOf({ boldRows = [], headingRows = [] }: FreshSheet, row: number): CellLook["kind"] {
  if (headingRows.includes(row)) return "heading";
  return boldRows.includes(row) ? "bold" : "body";
}

function heightOf({ rowHeights }: FreshSheet, row: number): string {
  const height = rowHeights?.get(row);
  return height === undefined ? "" : ` ht="${height}" customHeight="1"`;
}
