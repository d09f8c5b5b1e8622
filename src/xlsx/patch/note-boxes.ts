import type { CellPosition } from "../../core/table/grid";
import { ensureContentType } from "../package/content-types";
import { relationshipsOf } from "../package/relationships";
import { insertInOrder, replaceElement } from "../xml/edit-element";
import { worksheetOrder } from "../xml/element-order";
import { spliceText } from "../xml/splice-text";
import { attributesOfElement, child, parseXml } from "../xml/xml-element";
import type { WorkbookEditor } from "./workbook-editor";

/** The drawing that holds the boxes of a sheet's notes, made where there is none; Excel shows no note without a box. */
export function noteBoxes(editor: WorkbookEditor, name: string): string {
  const { path: sheet } = editor.sheet(name);
  const document = parseXml(editor.file.text(sheet), "sheetData");
  const link = child(document.root, "legacyDrawing");
  const id = link && [...attributesOfElement(document, link)].find(([attribute]) => /:id$/.test(attribute))?.[1];
  const existing = relationshipsOf(editor.file, sheet).find((one) => one.id === id && editor.file.has(one.target));
  if (existing) return existing.target;

  const part = editor.freePath((number) => `xl/drawings/vmlDrawing${number}.vml`);
  editor.file.setText(part, emptyDrawing);
  ensureContentType(editor.file, part, "application/vnd.openxmlformats-officedocument.vmlDrawing");
  const relationship = editor.relate(sheet, "vmlDrawing", part);
  const text = `<${document.root.prefix}legacyDrawing xmlns:r="${editor.namespaces.relationships}" r:id="${relationship}"/>`;
  editor.changeSheet(name, (xml) =>
    spliceText(xml, [
      link ? replaceElement(link, text) : insertInOrder(document, document.root, "legacyDrawing", worksheetOrder, text),
    ]),
  );
  return part;
}

const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

export function withBoxes(vml: string, cells: readonly CellPosition[]): string {
  const end = vml.lastIndexOf("</xml>");
  if (end === -1 || cells.length === 0) return vml;
  let last = 1024;
  for (const [, number] of vml.matchAll(/_x0000_s(\d+)/g)) last = Math.max(last, Number(number));
  const boxes = cells.map((cell, index) => box(last + 1 + index, cell));
  return vml.slice(0, end) + boxes.join("") + vml.slice(end);
}

function box(id: number, { row, column }: CellPosition): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 4, 15, row + 4, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;margin-left:60pt;margin-top:1pt;width:160pt;height:80pt;z-index:1;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style=\'mso-direction-alt:auto\'><div style=\'text-align:left\'></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** VML is often no well-formed XML, so boxes are found by their text. */
export function withoutBoxes(vml: string, cells: readonly CellPosition[]): string {
  if (cells.length === 0) return vml;
  const places = new Set(cells.map(({ row, column }) => `${row},${column}`));
  return vml.replace(/<v:shape\b(?:(?!<v:shape\b)[\s\S])*?<\/v:shape>/g, (shape) => {
    const at = (name: string) => new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1];
    return places.has(`${at("Row")},${at("Column")}`) ? "" : shape;
  });
}
