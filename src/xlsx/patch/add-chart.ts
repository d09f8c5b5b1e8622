import { relationshipsOf } from "../package/relationships";
import { chartNamespaces, chartType, chartXml } from "../write/chart-xml";
import { chartAnchor, drawingType, drawingXml } from "../write/drawing-xml";
import { appendInside, insertInOrder } from "../xml/edit-element";
import { worksheetOrder } from "../xml/element-order";
import { spliceText } from "../xml/splice-text";
import { type XmlDocument, attributesOfElement, child, descendants, parseXml } from "../xml/xml-element";
import type { AddChart } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

/** Draws a native chart on a sheet, above the drawings that it has. */
export function addChart(editor: WorkbookEditor, { sheet, chart, rows }: AddChart): void {
  const namespaces = chartNamespaces(editor.namespaces.relationships);
  const drawing = drawingOf(editor, sheet) ?? addDrawing(editor, sheet);
  const part = editor.freePath((number) => `xl/charts/chart${number}.xml`);
  const id = editor.addPart(part, chartXml(chart, { name: sheet, rows }, namespaces), chartType, drawing, "chart");

  const document = parseXml(editor.file.text(drawing));
  const anchor = chartAnchor(chart, id, highestShape(document), namespaces);
  editor.file.setText(drawing, spliceText(document.xml, [appendInside(document, document.root, anchor)]));
}

/** The drawing that the sheet shows; one that it merely has a relationship with is of no use. */
function drawingOf(editor: WorkbookEditor, sheet: string): string | undefined {
  const { path } = editor.sheet(sheet);
  const document = parseXml(editor.file.text(path), "sheetData");
  const link = child(document.root, "drawing");
  const id = link && [...attributesOfElement(document, link)].find(([attribute]) => /(^|:)id$/.test(attribute))?.[1];
  return relationshipsOf(editor.file, path).find((one) => one.id === id && editor.file.has(one.target))?.target;
}

function addDrawing(editor: WorkbookEditor, sheet: string): string {
  const { path } = editor.sheet(sheet);
  const namespaces = chartNamespaces(editor.namespaces.relationships);
  const part = editor.freePath((number) => `xl/drawings/drawing${number}.xml`);
  const id = editor.addPart(part, drawingXml([], namespaces), drawingType, path, "drawing");
  editor.changeSheet(sheet, (xml) => {
    const document = parseXml(xml, "sheetData");
    const link = `<${document.root.prefix}drawing xmlns:r="${namespaces.relationships}" r:id="${id}"/>`;
    return spliceText(xml, [insertInOrder(document, document.root, "drawing", worksheetOrder, link)]);
  });
  return part;
}

/** Two shapes of one drawing must not have one number. */
function highestShape(document: XmlDocument): number {
  const numbers = [...descendants(document.root)]
    .filter(({ local }) => local === "cNvPr")
    .map((element) => Number(attributesOfElement(document, element).get("id")) || 0);
  return Math.max(0, ...numbers);
}
