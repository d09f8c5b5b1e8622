import { cellToA1 } from "../../core/table/a1";
import { appendInside, insertInOrder, replaceElement, setAttribute } from "../xml/edit-element";
import { worksheetOrder } from "../xml/element-order";
import { spliceText } from "../xml/splice-text";
import { attributesOfElement, child, childrenOf, parseXml } from "../xml/xml-element";
import { EditError, type OrderSheets, type SetSheetView } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

/** @throws {EditError} when the last sheet that can be seen is to be hidden. */
export function setSheetView(editor: WorkbookEditor, edit: SetSheetView): void {
  const { sheet: name, visibility, frozen, tabColor } = edit;
  if (visibility !== undefined) setVisibility(editor, name, visibility);
  if (frozen) editor.changeSheet(name, (xml) => setFrozen(xml, frozen));
  if (tabColor !== undefined) editor.changeSheet(name, (xml) => setTabColor(xml, tabColor));
}

function setVisibility(editor: WorkbookEditor, name: string, visibility: "visible" | "hidden"): void {
  const { element } = editor.sheet(name);
  const { path, document, sheets } = editor.workbook;
  const others = sheets.filter((sheet) => sheet.name !== name && sheet.visibility === "visible");
  if (visibility === "hidden" && others.length === 0)
    throw new EditError("last-visible-sheet", `"${name}" is the only sheet to be seen`);
  const state = visibility === "hidden" ? "hidden" : null;
  const splices = [setAttribute(document, element, "state", state)];
  // Excel does not open on a sheet that cannot be seen.
  const shown = sheets.findIndex((sheet) => sheet === others[0]);
  for (const view of childrenOf(child(document.root, "bookViews"), "workbookView")) {
    const active = sheets[Number(attributesOfElement(document, view).get("activeTab") ?? 0)];
    if (state && active?.name === name) splices.push(setAttribute(document, view, "activeTab", String(shown)));
  }
  editor.file.setText(path, spliceText(document.xml, splices));
}

function setFrozen(xml: string, { rows, columns }: { rows: number; columns: number }): string {
  const document = parseXml(xml, "sheetData");
  const { prefix } = document.root;
  const views = child(document.root, "sheetViews");
  const view = views && child(views, "sheetView");
  const pane = frozenPane(rows, columns, prefix);
  if (!view) {
    const text = `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0">${pane}</${prefix}sheetView></${prefix}sheetViews>`;
    return spliceText(xml, [insertInOrder(document, document.root, "sheetViews", worksheetOrder, text)]);
  }
  const existing = child(view, "pane");
  // Selections belong to the panes that were there.
  const selections = childrenOf(view, "selection").map((selection) => replaceElement(selection, ""));
  if (existing) return spliceText(xml, [replaceElement(existing, pane), ...selections]);
  if (view.openTag.kind === "empty") return spliceText(xml, [appendInside(document, view, pane)]);
  return spliceText(xml, [{ start: view.innerStart, end: view.innerStart, text: pane }, ...selections]);
}

function frozenPane(rows: number, columns: number, prefix: string): string {
  if (rows === 0 && columns === 0) return "";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  return `<${prefix}pane${splits} topLeftCell="${cellToA1({ row: rows, column: columns })}" activePane="${active}" state="frozen"/>`;
}

function setTabColor(xml: string, color: string | null): string {
  const document = parseXml(xml, "sheetData");
  const { prefix } = document.root;
  const properties = child(document.root, "sheetPr");
  const text = color === null ? "" : `<${prefix}tabColor rgb="FF${color.replace("#", "").toUpperCase()}"/>`;
  if (!properties) {
    const whole = `<${prefix}sheetPr>${text}</${prefix}sheetPr>`;
    return spliceText(xml, [insertInOrder(document, document.root, "sheetPr", worksheetOrder, whole)]);
  }
  const existing = child(properties, "tabColor");
  if (existing) return spliceText(xml, [replaceElement(existing, text)]);
  if (properties.openTag.kind === "empty") return spliceText(xml, [appendInside(document, properties, text)]);
  return spliceText(xml, [{ start: properties.innerStart, end: properties.innerStart, text }]);
}

/** Sheets change places; names and views that go by their numbers follow. */
export function orderSheets(editor: WorkbookEditor, { sheets: names }: OrderSheets): void {
  const { path, document, sheets } = editor.workbook;
  const ranked = sheets.filter(({ name }) => names.includes(name));
  const wanted = [...ranked].sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
  const placed = sheets.map((sheet) => (ranked.includes(sheet) ? (wanted[ranked.indexOf(sheet)] ?? sheet) : sheet));
  const newIndex = (old: number): number => placed.indexOf(sheets[old] as (typeof sheets)[number]);

  const splices = sheets.map(({ element }, index) => {
    const source = placed[index]?.element ?? element;
    return replaceElement(element, document.xml.slice(source.start, source.end));
  });
  for (const name of childrenOf(child(document.root, "definedNames"), "definedName")) {
    const scope = attributesOfElement(document, name).get("localSheetId");
    if (scope !== undefined && sheets[Number(scope)]) {
      splices.push(setAttribute(document, name, "localSheetId", String(newIndex(Number(scope)))));
    }
  }
  for (const view of childrenOf(child(document.root, "bookViews"), "workbookView")) {
    const active = Number(attributesOfElement(document, view).get("activeTab") ?? 0);
    if (sheets[active]) splices.push(setAttribute(document, view, "activeTab", String(newIndex(active))));
  }
  editor.file.setText(path, spliceText(document.xml, splices));
}
