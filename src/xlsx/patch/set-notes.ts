import { cellToA1 } from "../../core/table/a1";
import type { CellPosition } from "../../core/table/grid";
import { appendInside, replaceElement, setAttribute } from "../xml/edit-element";
import { type Splice, spliceText } from "../xml/splice-text";
import {
  type XmlDocument,
  type XmlElement,
  attributesOfElement,
  child,
  childrenOf,
  parseXml,
  textOf,
} from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";
import { noteBoxes, withBoxes, withoutBoxes } from "./note-boxes";
import { removeThreads } from "./threads";
import type { SetNote } from "./workbook-edit";
import { type WorkbookEditor, spreadsheetType } from "./workbook-editor";

/**
 * Writes, replaces and removes notes of one sheet. A thread of comments shows a note for Excel 2016 and older; once that
 * is removed or written anew, the thread goes, so that all versions show the same.
 */
export function setNotes(editor: WorkbookEditor, sheet: string, edits: readonly SetNote[]): void {
  const parts = noteParts(editor, sheet);
  const notes = lastOfEachCell(edits);
  removeThreads(editor, parts.sheet, notes);
  writeNotes(editor, parts, notes);
}

/** Of several edits of a cell the last is what stays. */
export function lastOfEachCell<Edit extends CellPosition>(edits: readonly Edit[]): readonly Edit[] {
  return [...new Map(edits.map((edit) => [cellToA1(edit), edit])).values()];
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

/** Notes with their boxes, one a cell. What a cell had as a note gives way to the new one. */
export function writeNotes(editor: WorkbookEditor, { comments, boxes }: NoteParts, notes: readonly Note[]): void {
  const added = changeNotes(editor, comments, notes);
  const removed = notes.filter(({ text }) => text === null);
  if (added.length + removed.length === 0) return;
  editor.file.setText(boxes, withBoxes(withoutBoxes(editor.file.text(boxes), removed), added));
}

function addComments(editor: WorkbookEditor, sheet: string): string {
  const part = editor.freePath((number) => `xl/comments${number}.xml`);
  const xml = `<comments xmlns="${editor.namespaces.main}"><authors><author></author></authors><commentList></commentList></comments>`;
  editor.addPart(part, xml, `${spreadsheetType}.comments+xml`, sheet, "comments");
  return part;
}

/** @returns the notes of cells that had none before. */
function changeNotes({ file }: WorkbookEditor, part: string, notes: readonly Note[]): readonly Note[] {
  const document = parseXml(file.text(part));
  const { prefix } = document.root;
  const list = child(document.root, "commentList");
  const existing = byReference(document, childrenOf(list, "comment"));
  const authors = new Authors(document);
  const splices: Splice[] = [];
  const added: Note[] = [];
  let comments = "";
  for (const note of notes) {
    const reference = cellToA1(note);
    const old = existing.get(reference);
    if (note.text === null) {
      if (old) splices.push(replaceElement(old, ""));
      continue;
    }
    const content = `<${prefix}text><${prefix}t xml:space="preserve">${encodeXml(note.text)}</${prefix}t></${prefix}text>`;
    if (old) splices.push(...rewritten(document, old, content, note.author, authors));
    else if (list) {
      comments += `<${prefix}comment ref="${reference}" authorId="${authors.numberOf(note.author ?? "")}">${content}</${prefix}comment>`;
      added.push(note);
    }
  }
  if (list && comments !== "") splices.push(appendInside(document, list, comments));
  file.setText(part, spliceText(document.xml, [...splices, ...authors.added()]));
  return added;
}

/** The first of each cell counts. */
function byReference(document: XmlDocument, comments: readonly XmlElement[]): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const comment of comments) {
    const reference = attributesOfElement(document, comment).get("ref") ?? "";
    if (!found.has(reference)) found.set(reference, comment);
  }
  return found;
}

function rewritten(
  document: XmlDocument,
  comment: XmlElement,
  content: string,
  author: string | undefined,
  authors: Authors,
): readonly Splice[] {
  const old = child(comment, "text");
  const changesHands = author !== undefined || authors.isThread(attributesOfElement(document, comment).get("authorId"));
  return [
    ...(old ? [replaceElement(old, content)] : []),
    ...(changesHands ? [setAttribute(document, comment, "authorId", String(authors.numberOf(author ?? "")))] : []),
  ];
}

/** Who the notes of a part are by: each is listed once, and known by number. */
class Authors {
  private readonly list: XmlElement | undefined;
  private readonly names: string[];
  private readonly numbers = new Map<string, number>();
  private readonly listed: number;

  constructor(private readonly document: XmlDocument) {
    this.list = child(document.root, "authors");
    this.names = childrenOf(this.list, "author").map((author) => textOf(document, author));
    this.listed = this.names.length;
    this.names.forEach((name, number) => {
      if (!this.numbers.has(name)) this.numbers.set(name, number);
    });
  }

  /** The note of a thread is known by its author, `tc=` and the thread's id. */
  isThread(number: string | undefined): boolean {
    return this.names[Number(number)]?.startsWith("tc={") ?? false;
  }

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined || !this.list) return known ?? 0;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** What lists those that were not. */
  added(): readonly Splice[] {
    const fresh = this.names.slice(this.listed);
    if (!this.list || fresh.length === 0) return [];
    const { prefix } = this.document.root;
    const authors = fresh.map((name) => `<${prefix}author>${encodeXml(name)}</${prefix}author>`);
    return [appendInside(this.document, this.list, authors.join(""))];
  }
}
