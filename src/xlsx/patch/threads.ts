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
import { encodeXml, encodeXmlAttribute } from "../xml/xml-text";
import type { SetComment } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const relationships = "http://schemas.microsoft.com/office/2017/10/relationships";

/** Removes the comments of cells' threads but for some by their ids, with their answers. People who take part stay listed. */
export function removeThreads(
  editor: WorkbookEditor,
  sheet: string,
  cells: readonly CellPosition[],
  kept: readonly string[] = [],
): void {
  const part = editor.linked(sheet, "threadedComment");
  if (part === undefined || cells.length === 0) return;
  const document = parseXml(editor.file.text(part));
  const all = childrenOf(document.root, "threadedComment");
  const references = new Set(cells.map(cellToA1));
  const ids = new Set(kept.map((id) => id.toLowerCase()));
  const removed = all.filter((comment) => {
    const attributes = attributesOfElement(document, comment);
    const thread = attributes.get("parentId") ?? attributes.get("id") ?? "";
    return references.has(attributes.get("ref") ?? "") && !ids.has(thread.toLowerCase());
  });
  if (removed.length === 0) return;
  if (removed.length === all.length) return editor.removePart(part, sheet);
  const splices = removed.map((comment) => replaceElement(comment, ""));
  editor.file.setText(part, spliceText(document.xml, splices));
}

/** A thread that the sheet had before. */
export interface ChangedThread {
  /** All that it has now: its first and the answers. */
  readonly texts: readonly string[];
  /** The cell where it stood: `B2`. */
  readonly from: string;
}

/**
 * Gives the comments of threads other texts and cells, takes answers away and adds some; who wrote the others, and whether
 * a thread is resolved, stay.
 *
 * @returns by id the threads that the sheet has.
 */
export function changeThreads(
  editor: WorkbookEditor,
  sheet: string,
  comments: readonly SetComment[],
): ReadonlyMap<string, ChangedThread> {
  const changed = new Map<string, ChangedThread>();
  const part = editor.linked(sheet, "threadedComment");
  if (part === undefined) return changed;
  const document = parseXml(editor.file.text(part));
  const { firsts, answers: known } = threadsIn(document);
  const splices: Splice[] = [];
  const added: WrittenComment[] = [];
  for (const { id, text, row, column, answers } of comments) {
    const first = firsts.get(id.toLowerCase());
    if (!first || changed.has(id)) continue;
    const before = known.get(id.toLowerCase()) ?? [];
    const after = answers ?? before.map((answer, was) => ({ was, text: textIn(document, answer) }));
    const from = attributesOfElement(document, first).get("ref") ?? "";
    const ref = cellToA1({ row, column });
    splices.push(...rewritten(document, first, text), ...moved(document, first, ref));
    before.forEach((answer, number) => {
      const kept = after.find((each) => "was" in each && each.was === number);
      if (kept) splices.push(...rewritten(document, answer, kept.text), ...moved(document, answer, ref));
      else splices.push(replaceElement(answer, ""));
    });
    const parentId = attributesOfElement(document, first).get("id") ?? id;
    added.push(...after.flatMap((answer) => ("was" in answer ? [] : [{ ...answer, row, column, parentId }])));
    changed.set(id, { texts: [text, ...after.map((answer) => answer.text)], from });
  }
  editor.file.setText(part, spliceText(document.xml, splices));
  write(editor, part, added);
  return changed;
}

function rewritten(document: XmlDocument, comment: XmlElement, text: string): Splice[] {
  const old = child(comment, "text");
  if (!old || textOf(document, old) === text) return [];
  return [
    replaceElement(old, `<${old.name}>${encodeXml(text)}</${old.name}>`),
    // Who is mentioned stands there by the places of letters in the old text.
    ...childrenOf(comment, "mentions").map((element) => replaceElement(element, "")),
  ];
}

function moved(document: XmlDocument, comment: XmlElement, ref: string): Splice[] {
  return attributesOfElement(document, comment).get("ref") === ref ? [] : [setAttribute(document, comment, "ref", ref)];
}

function textIn(document: XmlDocument, comment: XmlElement): string {
  const text = child(comment, "text");
  return text ? textOf(document, text) : "";
}

/** The comments of a part by their own ids, and the answers by the ids of what they answer. */
function threadsIn(document: XmlDocument) {
  const firsts = new Map<string, XmlElement>();
  const answers = new Map<string, XmlElement[]>();
  for (const comment of childrenOf(document.root, "threadedComment")) {
    const attributes = attributesOfElement(document, comment);
    const [id = "", parent] = [attributes.get("id")?.toLowerCase(), attributes.get("parentId")?.toLowerCase()];
    if (!firsts.has(id)) firsts.set(id, comment);
    if (parent !== undefined) answers.set(parent, [...(answers.get(parent) ?? []), comment]);
  }
  return { firsts, answers };
}

export function addThreads(editor: WorkbookEditor, sheet: string, comments: readonly SetComment[]): void {
  if (comments.length === 0) return;
  const part = editor.linked(sheet, "threadedComment") ?? addPart(editor, sheet);
  const threads = comments.flatMap((comment): WrittenComment[] => [
    comment,
    ...(comment.answers ?? []).flatMap((answer) =>
      "was" in answer ? [] : [{ ...answer, row: comment.row, column: comment.column, parentId: comment.id }],
    ),
  ]);
  write(editor, part, threads);
}

/** A comment to be written: the first of its thread, or one that answers another. */
interface WrittenComment extends CellPosition {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly written: string;
  readonly parentId?: string;
  readonly resolved?: boolean;
}

function write(editor: WorkbookEditor, part: string, comments: readonly WrittenComment[]): void {
  if (comments.length === 0) return;
  const people = personIds(editor, new Set(comments.map(({ author }) => author)));
  const document = parseXml(editor.file.text(part));
  const { prefix } = document.root;
  const elements = comments.map((comment) => {
    const attributes = {
      ref: cellToA1(comment),
      ...(comment.written !== "" && { dT: comment.written }),
      personId: people.get(comment.author)!,
      id: comment.id,
      ...(comment.parentId !== undefined && { parentId: comment.parentId }),
      ...(comment.resolved && { done: "1" }),
    };
    const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${encodeXmlAttribute(value)}"`);
    return `<${prefix}threadedComment${named.join("")}><${prefix}text>${encodeXml(comment.text)}</${prefix}text></${prefix}threadedComment>`;
  });
  editor.file.setText(part, spliceText(document.xml, [appendInside(document, document.root, elements.join(""))]));
}

function addPart(editor: WorkbookEditor, sheet: string): string {
  const part = editor.freePath((number) => `xl/threadedComments/threadedComment${number}.xml`);
  const xml = `<ThreadedComments xmlns="${namespace}" xmlns:x="${editor.namespaces.main}"></ThreadedComments>`;
  const type = "application/vnd.ms-excel.threadedcomments+xml";
  editor.addPart(part, xml, type, sheet, `${relationships}/threadedComment`);
  return part;
}

/** Those known by name alone, as Excel lists whoever has not signed in. */
function personIds(editor: WorkbookEditor, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const { path } = editor.workbook;
  const part = editor.linked(path, "person") ?? addPeople(editor, path);
  const document = parseXml(editor.file.text(part));
  const people = childrenOf(document.root, "person").map((element) => attributesOfElement(document, element));
  const taken = new Set(people.map((one) => one.get("id")?.toLowerCase()));
  const { prefix } = document.root;
  const ids = new Map<string, string>();
  let added = "";
  for (const name of names) {
    const known = people.find((one) => one.get("displayName") === name && one.get("providerId") === "None")?.get("id");
    const id = known ?? freeId(taken);
    ids.set(name, id);
    taken.add(id.toLowerCase());
    const called = encodeXmlAttribute(name);
    if (known === undefined)
      added += `<${prefix}person displayName="${called}" id="${id}" userId="${called}" providerId="None"/>`;
  }
  if (added !== "") editor.file.setText(part, spliceText(document.xml, [appendInside(document, document.root, added)]));
  return ids;
}

function freeId(taken: ReadonlySet<string | undefined>): string {
  let number = 1;
  const guid = (): string => `{${number.toString(16).toUpperCase().padStart(8, "0")}-5348-4000-8000-534841004E48}`;
  while (taken.has(guid().toLowerCase())) number++;
  return guid();
}

function addPeople(editor: WorkbookEditor, workbook: string): string {
  const part = editor.freePath((number) => `xl/persons/person${number === 1 ? "" : number}.xml`);
  const xml = `<personList xmlns="${namespace}" xmlns:x="${editor.namespaces.main}"></personList>`;
  editor.addPart(part, xml, "application/vnd.ms-excel.person+xml", workbook, `${relationships}/person`);
  return part;
}

/** What older Excel and other programs show in place of a thread. Excel 365 writes it anew, in the user's language. */
export function textForOlderExcel([first = "", ...answers]: readonly string[]): string {
  const indented = (text: string): string => `    ${text}`;
  return [
    "[Threaded comment]",
    "",
    "本批注是线程批注，旧版 Excel 只能查看；在旧版中所作的改动，用新版 Excel 打开文件后会被删除。",
    "",
    "Comment:",
    indented(first),
    ...answers.flatMap((answer) => ["Reply:", indented(answer)]),
  ].join("\n");
}
