import { cellToA1 } from "../../core/table/a1";
import type { CellPosition } from "../../core/table/grid";
import { appendInside, replaceElement } from "../xml/edit-element";
import { spliceText } from "../xml/splice-text";
import { type XmlElement, attributesOfElement, child, childrenOf, parseXml, textOf } from "../xml/xml-element";
import { encodeXml, encodeXmlAttribute } from "../xml/xml-text";
import type { SetComment } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const relationships = "http://schemas.microsoft.com/office/2017/10/relationships";

/** Removes the comments of a cell's thread, with their answers. People who take part stay listed. */
export function removeThread(editor: WorkbookEditor, sheet: string, { row, column }: CellPosition): void {
  const part = editor.linked(sheet, "threadedComment");
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

/**
 * Gives the first comment of a thread another text; who wrote it, its answers and whether it is resolved stay.
 *
 * @returns all texts of the thread; null when the sheet has none of that id.
 */
export function changeThread(
  editor: WorkbookEditor,
  sheet: string,
  { id, text }: Pick<SetComment, "id" | "text">,
): string[] | null {
  const part = editor.linked(sheet, "threadedComment");
  if (part === undefined) return null;
  const document = parseXml(editor.file.text(part));
  const all = childrenOf(document.root, "threadedComment");
  const has = (element: XmlElement, name: string): boolean =>
    attributesOfElement(document, element).get(name)?.toLowerCase() === id.toLowerCase();
  const first = all.find((element) => has(element, "id"));
  const old = first && child(first, "text");
  if (!old) return null;
  const written = `<${old.name}>${encodeXml(text)}</${old.name}>`;
  // Who is mentioned stands there by the places of letters in the old text.
  const mentions = childrenOf(first, "mentions").map((element) => replaceElement(element, ""));
  editor.file.setText(part, spliceText(document.xml, [replaceElement(old, written), ...mentions]));
  const answers = all.filter((element) => has(element, "parentId")).map((element) => child(element, "text"));
  return [text, ...answers.map((answer) => (answer ? textOf(document, answer) : ""))];
}

export function addThread(editor: WorkbookEditor, sheet: string, comment: SetComment): void {
  const part = editor.linked(sheet, "threadedComment") ?? addThreads(editor, sheet);
  const document = parseXml(editor.file.text(part));
  const { prefix } = document.root;
  const attributes = {
    ref: cellToA1(comment),
    dT: comment.written,
    personId: personId(editor, comment.author),
    id: comment.id,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${encodeXmlAttribute(value)}"`);
  const element = `<${prefix}threadedComment${written.join("")}><${prefix}text>${encodeXml(comment.text)}</${prefix}text></${prefix}threadedComment>`;
  editor.file.setText(part, spliceText(document.xml, [appendInside(document, document.root, element)]));
}

function addThreads(editor: WorkbookEditor, sheet: string): string {
  const part = editor.freePath((number) => `xl/threadedComments/threadedComment${number}.xml`);
  const xml = `<ThreadedComments xmlns="${namespace}" xmlns:x="${editor.namespaces.main}"></ThreadedComments>`;
  const type = "application/vnd.ms-excel.threadedcomments+xml";
  editor.addPart(part, xml, type, sheet, `${relationships}/threadedComment`);
  return part;
}

/** Somebody known by name alone, as Excel lists whoever has not signed in. */
function personId(editor: WorkbookEditor, name: string): string {
  const { path } = editor.workbook;
  const part = editor.linked(path, "person") ?? addPeople(editor, path);
  const document = parseXml(editor.file.text(part));
  const people = childrenOf(document.root, "person").map((element) => attributesOfElement(document, element));
  const known = people.find((one) => one.get("displayName") === name && one.get("providerId") === "None")?.get("id");
  if (known !== undefined) return known;

  const taken = new Set(people.map((one) => one.get("id")?.toLowerCase()));
  let number = 1;
  const guid = (): string => `{${number.toString(16).toUpperCase().padStart(8, "0")}-5348-4000-8000-534841004E48}`;
  while (taken.has(guid().toLowerCase())) number++;
  const { prefix } = document.root;
  const called = encodeXmlAttribute(name);
  const person = `<${prefix}person displayName="${called}" id="${guid()}" userId="${called}" providerId="None"/>`;
  editor.file.setText(part, spliceText(document.xml, [appendInside(document, document.root, person)]));
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
