import { appendInside } from "../xml/edit-element";
import { spliceText } from "../xml/splice-text";
import { attributesOfElement, child } from "../xml/xml-element";
import { encodeXmlAttribute } from "../xml/xml-text";
import { FileFailure } from "../file-failure";
import type { WorkbookPart } from "../package/workbook-part";
import { isSheetName } from "../sheet-name";
import { valueCell } from "./cell-xml";
import { looksLikeFormula } from "./looks-like-formula";
import { type SheetFormats, sheetFormats } from "./styles";
import { type AddSheet, EditError } from "./workbook-edit";
import { type WorkbookEditor, spreadsheetType } from "./workbook-editor";

/** Adds a sheet behind the others. @throws {EditError} when the name is taken or forbidden. */
export function addSheet(editor: WorkbookEditor, edit: AddSheet): void {
  const { workbook, namespaces } = editor;
  refuseName(edit.name, workbook);

  const part = editor.freePath((number) => `xl/worksheets/sheet${number}.xml`);
  const xml = worksheetXml(edit, sheetFormats(editor), namespaces.main);
  const id = editor.addPart(part, xml, `${spreadsheetType}.worksheet+xml`, workbook.path, "worksheet");
  listSheet(editor, workbook, edit.name, id);
}

function refuseName(name: string, { sheets }: WorkbookPart): void {
  if (!isSheetName(name)) throw new EditError("name-forbidden", `"${name}" cannot be a sheet's name`);
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new EditError("name-taken", `there is a sheet "${name}" already`);
  }
}

function listSheet({ file, namespaces }: WorkbookEditor, workbook: WorkbookPart, name: string, relationshipId: string) {
  const { document, path } = workbook;
  const list = child(document.root, "sheets");
  if (!list) throw new FileFailure("damaged", { where: path });

  const ids = workbook.sheets.map(({ element }) => Number(attributesOfElement(document, element).get("sheetId")) || 0);
  // Declared on the spot: the workbook may call the namespace by any prefix, or know it only further inside.
  const link = `xmlns:r="${namespaces.relationships}" r:id="${relationshipId}"`;
  const entry = `<${list.prefix}sheet name="${encodeXmlAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}" ${link}/>`;
  file.setText(path, spliceText(document.xml, [appendInside(document, list, entry)]));
}

function worksheetXml(edit: AddSheet, formats: SheetFormats, namespace: string): string {
  const frozen = edit.frozenRows ?? 0;
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = edit.columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${frozen > 0 ? pane : ""}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "",
    `<sheetData>${edit.rows.map((_, row) => rowXml(edit, row, formats)).join("")}</sheetData>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join("");
}

function rowXml({ rows, boldRows }: AddSheet, row: number, formats: SheetFormats): string {
  const bold = boldRows.includes(row);
  const cells = (rows[row] ?? []).map((value, column) => {
    if (value === null && !bold) return "";
    const style = bold ? formats.bold : looksLikeFormula(value) ? formats.quoted : formats.body;
    return valueCell({ row, column, prefix: "", style: String(style) }, value);
  });
  return `<row r="${row + 1}">${cells.join("")}</row>`;
}
