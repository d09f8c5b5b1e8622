import { cellToA1 } from "../../core/table/a1";
import type { CellPosition } from "../../core/table/grid";
import { appendInside, replaceElement, setAttribute } from "../xml/edit-element";
import { spliceText } from "../xml/splice-text";
import { type XmlDocument, attributesOfElement, child, childrenOf, parseXml, textOf } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";
import { noteBoxes, withBox, withoutBox } from "./note-boxes";
import { removeThread } from "./threads";
import type { SetNote } from "./workbook-edit";
import { type WorkbookEditor, spreadsheetType } from "./workbook-editor";

/**
 * Writes, replaces and removes notes of one sheet. A thread of comments shows a note for Excel 2016 and older; once that
 * is removed or written anew, the thread goes, so that all versions show the same.
 */
export function setNotes(editor: WorkbookEditor, sheet: string, edits: readonly SetNote[]): void {
  const parts = noteParts(editor, sheet);
  for (const edit of edits) {
    removeThread(editor, parts.sheet, edit);
    writeNote(editor, parts, edit);
  }
}

/** Where a sheet's notes and their boxes stand; made where there are none. */
export interface NoteParts {
  readonly sheet: string;
  readonly comments: string;
  readonly boxes: string;
}

/** To be found once for many notes: it means going through the whole sheet. */
export function noteParts(editor: WorkbookEditor, name: string): NoteParts {
  const { path: sheet } = editor.sheet(name);
  const comments = editor.linked(sheet, "comments") ?? addComments(editor, sheet);
  return { sheet, comments, boxes: noteBoxes(editor, name) };
}

interface Note extends CellPosition {
  /** null: none. */
  readonly text: string | null;
  /** Notes made here carry no name otherwise: who writes in the workbench is not known. */
  readonly author?: string;
}

/** One note with its box. What the cell had as a note gives way to it. */
export function writeNote(editor: WorkbookEditor, { comments, boxes }: NoteParts, note: Note): void {
  const isNew = changeNote(editor, comments, note);
  if (isNew) editor.file.setText(boxes, withBox(editor.file.text(boxes), note));
  else if (note.text === null) editor.file.setText(boxes, withoutBox(editor.file.text(boxes), note));
}

function addComments(editor: WorkbookEditor, sheet: string): string {
  const part = editor.freePath((number) => `xl/comments${number}.xml`);
  const xml = `<comments xmlns="${editor.namespaces.main}"><authors><author></author></authors><commentList></commentList></comments>`;
  editor.addPart(part, xml, `${spreadsheetType}.comments+xml`, sheet, "comments");
  return part;
}

/** @returns whether the cell had no note before and has one now. */
function changeNote({ file }: WorkbookEditor, part: string, { row, column, text, author }: Note): boolean {
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
  const authors = authorsFor(document, author ?? "");
  if (existing) {
    const old = child(existing, "text");
    const changesHands =
      author !== undefined || isThreadAuthor(document, attributesOfElement(document, existing).get("authorId"));
    const splices = [
      ...(old ? [replaceElement(old, content)] : []),
      ...(changesHands ? [setAttribute(document, existing, "authorId", String(authors.number)), ...authors.added] : []),
    ];
    file.setText(part, spliceText(document.xml, splices));
    return false;
  }
  if (text === null || !list) return false;
  const comment = `<${prefix}comment ref="${reference}" authorId="${authors.number}">${content}</${prefix}comment>`;
  file.setText(part, spliceText(document.xml, [appendInside(document, list, comment), ...authors.added]));
  return true;
}

/** The note of a thread is known by its author, `tc=` and the thread's id. */
function isThreadAuthor(document: XmlDocument, number: string | undefined): boolean {
  const author = childrenOf(child(document.root, "authors"), "author")[Number(number)];
  return author !== undefined && textOf(document, author).startsWith("tc={");
}

/** The number of an author, and what lists him where he is not yet. */
function authorsFor(document: XmlDocument, name: string) {
  const list = child(document.root, "authors");
  const authors = childrenOf(list, "author");
  const known = authors.findIndex((author) => textOf(document, author) === name);
  if (known !== -1 || !list) return { number: Math.max(0, known), added: [] };
  const { prefix } = document.root;
  const author = `<${prefix}author>${encodeXml(name)}</${prefix}author>`;
  return { number: authors.length, added: [appendInside(document, list, author)] };
}
