import { cellToA1 } from "../../core/table/a1";
import type { CellPosition } from "../../core/table/grid";
import { relationshipsOf } from "../package/relationships";
import { appendInside, insertInOrder, replaceElement, setAttribute } from "../xml/edit-element";
import { worksheetOrder } from "../xml/element-order";
import { spliceText } from "../xml/splice-text";
import { type XmlDocument, attributesOfElement, child, childrenOf, parseXml, textOf } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";
import { ensureContentType } from "../package/content-types";
import type { SetNote } from "./workbook-edit";
import { type WorkbookEditor, spreadsheetType } from "./workbook-editor";

/**
 * Writes, replaces and removes notes of one sheet. A thread of comments shows a note for Excel 2016 and older; once that
 * is removed or written anew, the thread goes, so that all versions show the same.
 */
export function setNotes(editor: WorkbookEditor, sheet: string, edits: readonly SetNote[]): void {
  const { path } = editor.sheet(sheet);
  const comments = attached(editor, path, "comments") ?? addComments(editor, path);
  const boxes = noteBoxes(editor, sheet, path);
  for (const edit of edits) {
    removeThread(editor, path, edit);
    const isNew = changeNote(editor, comments, edit);
    if (isNew) editor.file.setText(boxes, withBox(editor.file.text(boxes), edit));
    else if (edit.text === null) editor.file.setText(boxes, withoutBox(editor.file.text(boxes), edit));
  }
}

function attached({ file }: WorkbookEditor, sheet: string, kind: string): string | undefined {
  return relationshipsOf(file, sheet).find((one) => one.kind === kind && !one.external && file.has(one.target))?.target;
}

function addComments(editor: WorkbookEditor, sheet: string): string {
  const part = editor.freePath((number) => `xl/comments${number}.xml`);
  const xml = `<comments xmlns="${editor.namespaces.main}"><authors><author></author></authors><commentList></commentList></comments>`;
  editor.addPart(part, xml, `${spreadsheetType}.comments+xml`, sheet, "comments");
  return part;
}

/** @returns whether the cell had no note before and has one now. */
function changeNote({ file }: WorkbookEditor, part: string, { row, column, text }: SetNote): boolean {
  const document = parseXml(file.text(part));
  const { prefix } = document.root;
  const list = child(document.root, "commentList");
  const reference = cellToA1({ row, column });
  const existing = childrenOf(list, "comment").find(
    (comment) => attributesOfElement(document, comment).get("ref") === reference,
  );
  const content = `<${prefix}text><${prefix}t xml:space="preserve">${encodeXml(text ?? "")}</${prefix}t></${prefix}text>`;
  if (existing && text === null) {
    file.setText(part, spliceText(document.xml, [replaceElement(existing, "")]));
    return false;
  }
  if (existing) {
    const old = child(existing, "text");
    const isOfThread = isThreadAuthor(document, attributesOfElement(document, existing).get("authorId"));
    const splices = [
      ...(old ? [replaceElement(old, content)] : []),
      ...(isOfThread ? [setAttribute(document, existing, "authorId", String(authorNumber(document)))] : []),
      ...(isOfThread ? addedAuthor(document) : []),
    ];
    file.setText(part, spliceText(document.xml, splices));
    return false;
  }
  if (text === null || !list) return false;
  const comment = `<${prefix}comment ref="${reference}" authorId="${authorNumber(document)}">${content}</${prefix}comment>`;
  file.setText(part, spliceText(document.xml, [appendInside(document, list, comment), ...addedAuthor(document)]));
  return true;
}

/** The comments of a thread, with their answers. People who take part stay listed. */
function removeThread(editor: WorkbookEditor, sheet: string, { row, column }: CellPosition): void {
  const part = attached(editor, sheet, "threadedComment");
  if (part === undefined) return;
  const document = parseXml(editor.file.text(part));
  const all = childrenOf(document.root, "threadedComment");
  const reference = cellToA1({ row, column });
  const thread = all.filter((comment) => attributesOfElement(document, comment).get("ref") === reference);
  if (thread.length === 0) return;
  if (thread.length === all.length) return editor.removePart(part, sheet);
  editor.file.setText(
    part,
    spliceText(
      document.xml,
      thread.map((comment) => replaceElement(comment, "")),
    ),
  );
}

/** The note of a thread is known by its author, `tc=` and the thread's id. */
function isThreadAuthor(document: XmlDocument, number: string | undefined): boolean {
  const author = childrenOf(child(document.root, "authors"), "author")[Number(number)];
  return author !== undefined && textOf(document, author).startsWith("tc={");
}

/** Notes made here carry no name: who writes in the workbench is not known. */
function authorNumber({ xml, root }: XmlDocument): number {
  const authors = childrenOf(child(root, "authors"), "author");
  const nameless = authors.findIndex(({ innerStart, innerEnd }) => xml.slice(innerStart, innerEnd) === "");
  return nameless === -1 ? authors.length : nameless;
}

function addedAuthor(document: XmlDocument) {
  const authors = child(document.root, "authors");
  const isThere = authorNumber(document) < childrenOf(authors, "author").length;
  return isThere || !authors ? [] : [appendInside(document, authors, `<${document.root.prefix}author/>`)];
}

/** The drawing that holds the notes' boxes; Excel shows no note without one. */
function noteBoxes(editor: WorkbookEditor, name: string, sheet: string): string {
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

function withBox(vml: string, { row, column }: CellPosition): string {
  const numbers = [...vml.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const id = Math.max(1024, ...numbers) + 1;
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 4, 15, row + 4, 4].join(", ");
  const shape =
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;margin-left:60pt;margin-top:1pt;width:160pt;height:80pt;z-index:1;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style=\'mso-direction-alt:auto\'><div style=\'text-align:left\'></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const end = vml.lastIndexOf("</xml>");
  return end === -1 ? vml : vml.slice(0, end) + shape + vml.slice(end);
}

/** VML is often no well-formed XML, so boxes are found by their text. */
function withoutBox(vml: string, { row, column }: CellPosition): string {
  return vml.replace(/<v:shape\b(?:(?!<v:shape\b)[\s\S])*?<\/v:shape>/g, (shape) => {
    const at = (name: string) => new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1];
    return at("Row") === String(row) && at("Column") === String(column) ? "" : shape;
  });
}
