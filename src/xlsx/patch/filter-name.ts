import { cellToA1 } from "../../core/table/a1";
import type { Area } from "../../core/table/grid";
import { quotedSheetName } from "../sheet-name";
import { appendInside, insertInOrder, replaceElement } from "../xml/edit-element";
import { workbookOrder } from "../xml/element-order";
import { spliceText } from "../xml/splice-text";
import { attributesOfElement, child, childrenOf } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";
import type { WorkbookEditor } from "./workbook-editor";

/**
 * Gives what a sheet filters the hidden name that Excel goes by, or takes it away with the filter (ECMA-376 18.2.5). One by the bare name,
 * which some writers leave, makes way for it: Excel repairs a file with both.
 */
export function nameFilteredArea(editor: WorkbookEditor, sheet: string, area: Area | null): void {
  const { path, document, sheets } = editor.workbook;
  const { prefix } = document.root;
  const index = String(sheets.findIndex(({ name }) => name === sheet));
  const names = child(document.root, "definedNames");
  const definitions = childrenOf(names, "definedName");
  const old = definitions.filter((definition) => {
    const attributes = attributesOfElement(document, definition);
    return (
      /^(?:_xlnm\.)?_FilterDatabase$/i.test(attributes.get("name") ?? "") && attributes.get("localSheetId") === index
    );
  });
  const written = area
    ? `<${prefix}definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">` +
      `${encodeXml(`${quotedSheetName(sheet)}!${absolute(area)}`)}</${prefix}definedName>`
    : "";

  const isLast = !area && old.length > 0 && old.length === definitions.length;
  const splices = old.map((definition, place) => replaceElement(definition, place === 0 ? written : ""));
  // An empty list of names is invalid.
  if (names && isLast) splices.splice(0, splices.length, replaceElement(names, ""));
  if (area && old.length === 0) {
    const list = `<${prefix}definedNames>${written}</${prefix}definedNames>`;
    splices.push(
      names
        ? appendInside(document, names, written)
        : insertInOrder(document, document.root, "definedNames", workbookOrder, list),
    );
  }
  if (splices.length > 0) editor.file.setText(path, spliceText(document.xml, splices));
}

function absolute({ top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string =>
    cellToA1({ row, column }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return `${corner(top, left)}:${corner(bottom, right)}`;
}
