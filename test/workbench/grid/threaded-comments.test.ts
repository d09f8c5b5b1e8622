import { sortTable } from "../../../workbench/grid/filter/sort-table";
import { readThreads } from "../../../src/xlsx/read-threads";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { packageFaults, partsOf, textPart } from "../../xlsx/support/check-package";
import type { EmulatedExcel } from "../headless/emulated-excel";
import { openedFile } from "../headless/opened-file";

const plain = writeWorkbook([
  { name: "表", rows: [["工作内容", "工作目标"]] },
  { name: "附表", rows: [["甲"]] },
]);
let excel: EmulatedExcel;
afterEach(() => excel.close());

async function open(bytes: Uint8Array) {
  const opened = await openedFile(bytes);
  excel = opened;
  return opened;
}

async function comment(address: string, text: string, sheet = "表"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).comments.add(address, text);
    await context.sync();
  });
}

const notesOf = async (bytes: Uint8Array) =>
  (await readWorkbook(bytes)).sheets.flatMap(({ cells }) => cells.flatMap(({ note }) => (note ? [note] : [])));
const texts = (bytes: Uint8Array) =>
  readThreads(bytes).map((threads) =>
    threads.map(({ cell, comments }) => [
      cell.row,
      cell.column,
      ...comments.map(({ author, text }) => ({ author, text })),
    ]),
  );

/** One commented cell, answered and resolved by somebody else. */
async function answered(): Promise<Uint8Array> {
  const { save } = await open(plain);
  await comment("B2", "请核实");
  const bytes = await save();
  excel.close();
  const path = "xl/threadedComments/threadedComment1.xml";
  const xml = textPart(bytes, path);
  const [, person = "", id = ""] = / personId="([^"]*)" id="([^"]*)"/.exec(xml) ?? [];
  const reply = `<threadedComment ref="B2" dT="2026-01-02T00:00:00.00" personId="${person}" id="{11111111-2222-3333-4444-555555555555}" parentId="${id}"><text>已核实 &amp; 改过</text></threadedComment>`;
  const { zipSync } = await import("fflate");
  const done = xml.replace(' id="', ' done="1" id="').replace("</ThreadedComments>", `${reply}</ThreadedComments>`);
  return zipSync({ ...Object.fromEntries(partsOf(bytes)), [path]: new TextEncoder().encode(done) });
}

test("what Worksheet.comments adds is saved as a thread, with a note in its place for older Excel", async () => {
  const { save } = await open(plain);
  await comment("B2", "山海任务核验：没有数量 <A&B>\n第二行");
  await comment("A1", "另一表", "附表");
  const bytes = await save();

  expect(packageFaults(bytes)).toEqual([]);
  const author = "工作台用户";
  expect(texts(bytes)).toEqual([
    [[1, 1, { author, text: "山海任务核验：没有数量 <A&B>\n第二行" }]],
    [[0, 0, { author, text: "另一表" }]],
  ]);
  const [note] = await notesOf(bytes);
  expect(note).toMatch(/^\[Threaded comment\][\s\S]*Comment:\n {4}山海任务核验：没有数量 <A&B>\n第二行$/);
  const thread = textPart(bytes, "xl/threadedComments/threadedComment1.xml");
  const id = / id="(\{[0-9A-F-]{36}\})"/.exec(thread)?.[1];
  expect(textPart(bytes, "xl/comments1.xml")).toContain(`<author>tc=${id}</author>`);
  expect(thread).toMatch(/ dT="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\d"/);
  const people = textPart(bytes, "xl/persons/person.xml");
  expect(people.match(/<person /g)).toHaveLength(1);
  expect(people).toContain(`id="${/ personId="([^"]*)"/.exec(thread)?.[1]}"`);
  expect(textPart(bytes, "[Content_Types].xml")).toContain("application/vnd.ms-excel.threadedcomments+xml");
  expect(textPart(bytes, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
    "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
  );
});

test("an opened thread is shown with its answers, and is a comment to the add-in; untouched it stays bit for bit", async () => {
  const bytes = await answered();
  const { book, save } = await open(bytes);
  expect(
    book
      .sheet("表")!
      .getNotes()
      .map(({ note }) => note),
  ).toEqual(["请核实\n\n工作台用户：已核实 & 改过"]);
  const [shown] = await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getItem("表");
    comments.load("items/content,items/authorName,items/resolved");
    await context.sync();
    return comments.items.map(({ content, authorName, resolved }) => ({ content, authorName, resolved }));
  });
  expect(shown).toEqual({ content: "请核实", authorName: "工作台用户", resolved: true });
  expect(Buffer.compare(await save(), bytes)).toBe(0);
});

test("a thread keeps its answers when its first comment changes, in the add-in or in the grid", async () => {
  const { book, save } = await open(await answered());
  await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getItem("表");
    comments.getItemAt(0).content = "请再核实";
    await context.sync();
  });
  const answer = { author: "工作台用户", text: "已核实 & 改过" };
  const changed = await save();
  expect(texts(changed)[0]).toEqual([[1, 1, { author: "工作台用户", text: "请再核实" }, answer]]);
  expect(readThreads(changed)[0]![0]!.resolved).toBe(true);
  expect((await notesOf(changed))[0]).toMatch(/请再核实\nReply:\n {4}已核实 & 改过$/);
  expect(packageFaults(changed)).toEqual([]);

  const sheet = book.sheet("表")!;
  const [note] = sheet.getNotes();
  const typed = (text: string) => book.comments.put(sheet, { ...note!, content: text, cell: { row: 1, column: 1 } });
  typed("三");
  expect(texts(await save())[0]).toEqual([[1, 1, { author: "工作台用户", text: "三" }, answer]]);
});

describe("answers changed in the grid stay answers", () => {
  const user = "工作台用户";
  const shown = "请核实\n\n工作台用户：已核实 & 改过";
  test.each([
    ["another answer's text", "请核实\n\n工作台用户：已改", ["请核实", "已改"]],
    ["both texts", "请速办\n\n工作台用户：已改", ["请速办", "已改"]],
    ["words below it", `${shown}\n另请复核`, ["请核实", "已核实 & 改过", "另请复核"]],
    ["a new answer", `${shown}\n\n工作台用户：收到`, ["请核实", "已核实 & 改过", "收到"]],
    ["no answer", "请核实", ["请核实"]],
  ])("%s", async (_, text, expected) => {
    const { book, save } = await open(await answered());
    const sheet = book.sheet("表")!;
    const [note] = sheet.getNotes();
    const place = { unitId: book.workbook.getId(), sheetId: sheet.getSheetId() };
    excel.grid.api.syncExecuteCommand("sheet.mutation.update-note", {
      ...place,
      row: 1,
      col: 1,
      note: { ...note, note: text },
    });
    const bytes = await save();
    expect(texts(bytes)[0]).toEqual([[1, 1, ...expected.map((each) => ({ author: user, text: each }))]]);
    expect(packageFaults(bytes)).toEqual([]);
    const [thread] = readThreads(bytes)[0]!;
    expect(thread?.resolved).toBe(true);
    expect(new Set(textPart(bytes, "xl/threadedComments/threadedComment1.xml").match(/ id="[^"]*"/g)).size).toBe(
      expected.length,
    );
    const [older] = await notesOf(bytes);
    for (const each of expected) expect(older).toContain(`    ${each}`);
  });
});

test("a copied sheet has threads of its own, with their answers", async () => {
  const { book, save } = await open(await answered());
  await comment("A1", "刚写的");
  book.workbook.duplicateSheet(book.sheet("表")!);
  const bytes = await save();
  expect(packageFaults(bytes)).toEqual([]);
  const [own, copy] = texts(bytes);
  const expected = [
    [1, 1, { author: "工作台用户", text: "请核实" }, { author: "工作台用户", text: "已核实 & 改过" }],
    [0, 0, { author: "工作台用户", text: "刚写的" }],
  ];
  expect(own).toEqual(expected);
  expect(copy).toEqual(expected);
  const [there, here] = readThreads(bytes);
  expect(here?.[0]?.resolved).toBe(true);
  expect(here?.map(({ comments }) => comments.map(({ written }) => written).slice(1))).toEqual([
    ["2026-01-02T00:00:00.00"],
    [],
  ]);
  expect(here?.some(({ id }) => there?.some((each) => each.id === id))).toBe(false);
  // Saved again, they are the same ones.
  expect(readThreads(await save())).toEqual(readThreads(bytes));
});

test("a thread moves with its cell, and goes with it", async () => {
  const { book, save } = await open(await answered());
  const sheet = book.sheet("表")!;
  sheet.insertRows(0, 1);
  const moved = await save();
  expect(readThreads(moved)[0]!.map(({ cell }) => cell)).toEqual([{ row: 2, column: 1 }]);
  expect(packageFaults(moved)).toEqual([]);
  sheet.deleteRows(2, 1);
  const gone = await save();
  expect(readThreads(gone)[0]).toEqual([]);
  expect(await notesOf(gone)).toEqual([]);
});

test("a deleted comment leaves neither thread nor note; one on a cell with a note beside it leaves the note", async () => {
  const { book, save } = await open(await answered());
  const sheet = book.sheet("表")!;
  book.comments.put(sheet, { id: "note-9-9", content: "旧式批注", cell: { row: 9, column: 9 } });
  await comment("C3", "新批注");
  const both = await save();
  expect(await notesOf(both)).toHaveLength(3);
  expect(packageFaults(both)).toEqual([]);
  await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getItem("表");
    comments.load("items/id");
    await context.sync();
    comments.items.forEach((each) => each.delete());
    await context.sync();
  });
  const bytes = await save();
  expect(readThreads(bytes)[0]).toEqual([]);
  expect(await notesOf(bytes)).toEqual(["旧式批注"]);
  expect(packageFaults(bytes)).toEqual([]);
});

test("an added sheet has threads too", async () => {
  const { book, save } = await open(plain);
  book.workbook.create("报告", 20, 5);
  await comment("B2", "看这里", "报告");
  const bytes = await save();
  expect(texts(bytes).at(-1)).toEqual([[1, 1, { author: "工作台用户", text: "看这里" }]]);
  expect(packageFaults(bytes)).toEqual([]);
});

test.each<[string, string[][], string[], string | null]>([
  ["change places", [["头"], ["乙"], ["甲"]], ["A2", "A3"], null],
  ["say the same", [["头"], ["乙"], ["甲"]], ["A2", "A3"], "同"],
  ["move up by one each", [["头"], ["丙"], ["甲"], ["乙"]], ["A3", "A4"], null],
  ["move down by one each", [["头"], ["乙"], ["丙"], ["甲"]], ["A2", "A3"], null],
])("threads that %s by sorting are saved where they stand", async (_, rows, commented, same) => {
  const made = await open(writeWorkbook([{ name: "表", rows }]));
  for (const address of commented) await comment(address, same ?? `关于${rows[Number(address.slice(1)) - 1]?.[0]}`);
  const bytes = await made.save();
  excel.close();
  const path = "xl/threadedComments/threadedComment1.xml";
  const { zipSync } = await import("fflate");
  const answered = textPart(bytes, path).replace(
    /<threadedComment ref="(\w+)"([^>]*) id="([^"]*)".*?<\/threadedComment>/g,
    '$&<threadedComment ref="$1" dT="2026-01-02T00:00:00.00" personId="{0}" id="{11111111-2222-3333-4444-55555555555$1}" parentId="$3"><text>答</text></threadedComment>',
  );
  const file = zipSync({ ...Object.fromEntries(partsOf(bytes)), [path]: new TextEncoder().encode(answered) });

  const { book, save } = await open(file);
  const area = { top: 1, left: 0, bottom: rows.length - 1, right: 0 };
  const sheet = book.workbook.getActiveSheet();
  expect(sortTable(book.api, { sheet, area, column: 0, descending: false })).toBe("sorted");
  const shown = sheet.getNotes().map(({ id, row }) => `${id} A${row + 1}`);
  const saved = await save();
  expect(packageFaults(saved)).toEqual([]);
  const threads = readThreads(saved)[0]!;
  expect(threads.map(({ id, cell }) => `${id} A${cell.row + 1}`).sort()).toEqual(shown.sort());
  for (const { comments } of threads) expect(comments.map(({ text }) => text)).toEqual([expect.anything(), "答"]);
  const refs = [...textPart(saved, path).matchAll(/ ref="(\w+)"/g)].map(([, ref]) => ref).sort();
  expect(refs).toEqual(threads.flatMap(({ cell }) => [`A${cell.row + 1}`, `A${cell.row + 1}`]).sort());
});
