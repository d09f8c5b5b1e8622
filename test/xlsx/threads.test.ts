import { type WorkbookEdit, patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildXlsx } from "./support/build-xlsx";
import { packageFaults, partsOf, textPart } from "./support/check-package";

const link = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
const thread = (ref: string, id: number, parent = ""): string =>
  `<threadedComment ref="${ref}" id="{${id}}"${parent}><text>${id}</text></threadedComment>`;
const note = (ref: string, author: number, text: string): string =>
  `<comment ref="${ref}" authorId="${author}"><text><t>${text}</t></text></comment>`;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const path = "xl/threadedComments/threadedComment1.xml";

/** Two threads, one with an answer, and a note. */
const file = buildXlsx([{ name: "表", xml: "<sheetData/>" }], {
  "xl/worksheets/_rels/sheet1.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    link(1, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments", "../comments1.xml") +
    link(2, "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", `/${path}`) +
    "</Relationships>",
  [path]: `<ThreadedComments>${thread("B2", 1)}${thread("B2", 2, ' parentId="{1}"')}${thread("C5", 3)}</ThreadedComments>`,
  "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>甲</author><author>tc={1}</author><author>tc={3}</author></authors><commentList>${note("B2", 1, "[线程]一")}${note("C5", 2, "[线程]三")}${note("D1", 0, "注")}</commentList></comments>`,
});

const set = (row: number, column: number, text: string | null): WorkbookEdit => ({
  kind: "set-note",
  sheet: "表",
  row,
  column,
  text,
});
async function edited(...edits: WorkbookEdit[]) {
  const bytes = await patchWorkbook(file, edits);
  const faults = new Set(packageFaults(file));
  expect(packageFaults(bytes).filter((fault) => !faults.has(fault))).toEqual([]);
  const comments = textPart(bytes, "xl/comments1.xml");
  const threads = partsOf(bytes).has(path) ? textPart(bytes, path) : "";
  return {
    threads: [...threads.matchAll(/ ref="([^"]*)"/g)].map(([, ref]) => ref),
    authors: Object.fromEntries(
      [...comments.matchAll(/ref="([^"]*)" authorId="(\d)"/g)].map(([, ref, author]) => [ref, author]),
    ),
    notes: (await readWorkbook(bytes)).sheets[0]!.cells.map(({ note: text }) => text),
  };
}

test("threads stay when other cells and notes change", async () => {
  const value: WorkbookEdit = { kind: "set-value", sheet: "表", row: 1, column: 1, value: "新" };
  expect((await edited(value, set(0, 3, "改"), set(8, 8, "新注"))).threads).toEqual(["B2", "B2", "C5"]);
});

test("a thread that is written anew becomes a note, as it reads", async () => {
  const { threads, authors, notes } = await edited(set(1, 1, "改过"));
  expect(threads).toEqual(["C5"]);
  expect(authors).toEqual({ B2: "3", C5: "2", D1: "0" });
  expect(notes).toEqual(["注", "改过", "[线程]三"]);
});

test("a thread goes with its note, the part with its last thread", async () => {
  expect((await edited(set(1, 1, null))).threads).toEqual(["C5"]);
  const none = await edited(set(1, 1, null), set(4, 2, null));
  expect(none.threads).toEqual([]);
  expect(none.notes).toEqual(["注"]);
});

test("threads that change places keep who answered; what stood in a thread's new cell goes, as does its note in the old one", async () => {
  const to = (row: number, column: number, id: string): WorkbookEdit => ({
    kind: "set-comment",
    sheet: "表",
    row,
    column,
    id,
    text: id,
    author: "",
    written: "",
  });
  const swapped = await edited(to(4, 2, "{1}"), to(1, 1, "{3}"));
  expect(swapped.threads).toEqual(["C5", "C5", "B2"]);
  expect(swapped.authors).toEqual({ B2: "2", C5: "1", D1: "0" });
  const over = await edited(to(4, 2, "{1}"));
  expect(over.threads).toEqual(["C5", "C5"]);
  expect(over.authors).toEqual({ C5: "1", D1: "0" });
});

describe("many at once are what one after the other makes of them", () => {
  const comment = (row: number, column: number, id: string, text: string, author = "甲"): WorkbookEdit => ({
    kind: "set-comment",
    sheet: "表",
    row,
    column,
    id,
    text,
    author,
    written: "2026-03-01T08:30:00.00",
  });

  test.each<[string, readonly WorkbookEdit[]]>([
    [
      "new comments of two people",
      [comment(6, 0, "{A}", "一"), comment(7, 0, "{B}", "二", "乙"), comment(8, 0, "{C}", "三")],
    ],
    [
      "a thread's own text, another in the place of one, and one on a note",
      [comment(1, 1, "{1}", "改"), comment(4, 2, "{D}", "代"), comment(0, 3, "{E}", "新")],
    ],
    ["a cell twice", [comment(6, 0, "{A}", "先"), comment(7, 0, "{B}", "二"), comment(6, 0, "{F}", "后")]],
    [
      "new, changed and removed notes",
      [set(0, 3, "改"), set(8, 8, "新"), set(9, 8, "又"), set(1, 1, null), set(4, 2, "写")],
    ],
    ["all threads away", [set(1, 1, null), set(4, 2, null)]],
  ])("%s", async (_, edits) => {
    let one: Uint8Array = file;
    for (const edit of edits) one = await patchWorkbook(one, [edit]);
    const together = await patchWorkbook(file, edits);
    expect(packageFaults(together)).toEqual(packageFaults(one));
    expect(comparable(together)).toEqual(comparable(one));
  });

  /** Every part; where a cell is written twice, who is listed and where stands may differ. */
  function comparable(bytes: Uint8Array): unknown {
    return [...partsOf(bytes).keys()].sort().map((part) => {
      const text = textPart(bytes, part);
      const authors = [...text.matchAll(/<author>([^<]*)/g)].map(([, name]) => name);
      const bare = text
        .replace(/authorId="(\d+)"/g, (_, number) => authors[Number(number)]!)
        .replace(/<authors>.*<\/authors>/s, "")
        .replace(/_x0000_s\d+/g, "");
      return [
        part,
        bare.split(/(?=<(?:(?:comment|threadedComment|v:shape) |\/(?:ThreadedComments|commentList|xml)>))/).sort(),
      ];
    });
  }
});
