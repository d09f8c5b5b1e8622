import { patchWorkbook } from "../../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { LineChanges } from "../../../workbench/grid/line-changes";
import { isSameRuns, richTextDocument, richTextRuns } from "../../../workbench/grid/rich-text";
import { saveWorkbook } from "../../../workbench/grid/save-workbook";
import { workbookSnapshot } from "../../../workbench/grid/snapshot";
import { Book } from "../../../workbench/host/book";
import type { XlsxFont, XlsxTextRun } from "../../../src/xlsx/xlsx-workbook";
import { buildXlsx } from "../../xlsx/support/build-xlsx";
import { packageFaults } from "../../xlsx/support/check-package";
import { headlessGrid } from "../headless/headless-grid";

const plain = buildXlsx([
  {
    name: "表",
    xml:
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t xml:space="preserve">到位 </t></r><r><rPr><b/><vertAlign val="superscript"/><sz val="14"/><color rgb="FFFF0000"/><rFont val="黑体"/></rPr><t>资金\n二</t></r></is></c>' +
      '<c r="B1" t="inlineStr"><is><t>平</t></is></c></row></sheetData>',
  },
]);

async function opened(unit: string, bytes = plain) {
  const workbook = await readWorkbook(bytes);
  const grid = headlessGrid();
  const book = new Book(grid.api, grid.api.createWorkbook(workbookSnapshot(workbook, unit, "表.xlsx")));
  const file = {
    name: "表.xlsx",
    bytes,
    workbook,
    settings: new Map(),
    charts: [],
    threads: [],
    slicedBy: new Map(),
    lines: new LineChanges(() => new Map()),
  };
  const write = (column: number, cell: object) =>
    book.run(
      "sheet.command.set-range-values",
      { value: { 0: { [column]: cell } }, range: { startRow: 0, endRow: 0, startColumn: column, endColumn: column } },
      book.sheet("表")!,
    );
  return { book, write, save: () => saveWorkbook(file, book) };
}

test("text of several formats that nobody touched stays as the file has it", async () => {
  const { save } = await opened("untouched");
  expect(Buffer.compare(await save(), plain)).toBe(0);
});

test("so does one whose lines end as Windows ends them", async () => {
  const windows = buildXlsx([
    {
      name: "表",
      xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>一_x000D_\n</t></r><r><rPr><b/></rPr><t>二</t></r></is></c></row></sheetData>',
    },
  ]);
  const { save } = await opened("windows", windows);
  expect(Buffer.compare(await save(), windows)).toBe(0);
});

test("letters given a look of their own, and rich text written anew, are saved with their formats", async () => {
  const { write, save } = await opened("written");
  write(0, { p: shown([{ text: "甲\n" }, { text: "乙", font: { italic: true, color: "#00FF00" } }]) });
  write(1, { p: shown([{ text: "平", font: { bold: true, size: 20 } }]) });
  const saved = await save();
  expect(packageFaults(saved)).toEqual([]);
  expect((await readWorkbook(saved)).sheets[0]!.cells).toMatchObject([
    {
      value: "甲\n乙",
      richText: [{ text: "甲\n" }, { text: "乙", font: { italic: true, color: "#00FF00", name: "宋体" } }],
    },
    { value: "平", richText: [{ text: "平", font: { bold: true, size: 20 } }] },
  ]);
});

test("plain text typed over it is plain", async () => {
  const { write, save } = await opened("plain");
  write(0, { v: "新", p: null });
  const [cell] = (await readWorkbook(await save())).sheets[0]!.cells;
  expect(cell).toMatchObject({ value: "新" });
  expect(cell).not.toHaveProperty("richText");
});

const shown = (runs: readonly XlsxTextRun[], cellFont: XlsxFont = {}) => richTextDocument("a", runs, cellFont);

test("runs are read back as they were shown, neighbours of one look joined", () => {
  const runs = [{ text: "一\n" }, { text: "二" }, { text: "三", font: { underline: true } }];
  const read = richTextRuns(shown(runs), {});
  expect(read?.map(({ text }) => text)).toEqual(["一\n二", "三"]);
  expect(richTextRuns(shown([{ text: "一" }]), {})).toBeNull();
  expect(isSameRuns(read, richTextRuns(shown(runs), {}))).toBe(true);
});

const everything: XlsxFont = { bold: true, italic: true, underline: true, strikethrough: true, color: "#FF0000" };

it.each<[string, XlsxTextRun[], XlsxTextRun[] | null]>([
  [
    "letters that switch nothing on have none of what the cell has",
    [
      { text: "甲", font: everything },
      { text: "乙", font: { size: 12 } },
    ],
    [
      { text: "甲", font: everything },
      { text: "乙", font: { size: 12, color: "#000000" } },
    ],
  ],
  [
    "letters without a font look as the cell",
    [{ text: "甲" }, { text: "乙", font: { bold: true } }],
    [
      { text: "甲", font: everything },
      { text: "乙", font: { bold: true, color: "#000000" } },
    ],
  ],
  ["all of them as the cell are plain", [{ text: "甲" }, { text: "乙", font: everything }], null],
])("in a bold, red, underlined cell %s", (_, runs, expected) => {
  expect(richTextRuns(shown(runs, everything), everything)).toEqual(expected);
});

it.each<[string, [st: number, ed: number, bl: 0 | 1][], XlsxTextRun[] | null]>([
  [
    "one letter",
    [
      [0, 1, 1],
      [1, 2, 0],
    ],
    [
      { text: "甲", font: { bold: true } },
      { text: "乙", font: {} },
    ],
  ],
  [
    "one letter, of the others nothing being said",
    [[1, 2, 0]],
    [
      { text: "甲", font: { bold: true } },
      { text: "乙", font: {} },
    ],
  ],
  ["all letters", [[0, 2, 0]], [{ text: "甲乙", font: {} }]],
  ["no letter", [[0, 2, 1]], null],
])("of a bold cell %s made not bold", (_, runs, expected) => {
  const textRuns = runs.map(([st, ed, bl]) => ({ st, ed, ts: { bl } }));
  expect(richTextRuns({ body: { dataStream: "甲乙\r\n", textRuns } }, { bold: true })).toEqual(expected);
});

test("letters of a bold cell made not bold are saved so, and the others bold", async () => {
  const { write, save } = await opened("bold");
  const textRuns = [
    { st: 0, ed: 1, ts: { bl: 1 } },
    { st: 1, ed: 2, ts: { bl: 0 } },
  ];
  write(1, { s: { bl: 1 } });
  write(1, { p: { id: "b", documentStyle: {}, body: { dataStream: "甲乙\r\n", textRuns } } });
  const cell = (await readWorkbook(await save())).sheets[0]!.cells.find(({ column }) => column === 1);
  expect(cell?.style?.font?.bold).toBe(true);
  expect(cell?.richText?.map(({ text, font }) => [text, font?.bold ?? false])).toEqual([
    ["甲", true],
    ["乙", false],
  ]);
});

test("text within runs is text, whatever it looks like", async () => {
  const runs = [{ text: "=1 <b>&_x0041_", font: { name: '宋"体' } }, { text: " 尾 " }];
  const edited = await patchWorkbook(plain, [
    { kind: "set-value", sheet: "表", row: 4, column: 0, value: "=1 <b>&_x0041_ 尾 ", runs },
  ]);
  const cell = (await readWorkbook(edited)).sheets[0]!.cells.find(({ row }) => row === 4);
  expect(cell).toMatchObject({ value: "=1 <b>&_x0041_ 尾 ", richText: runs });
});

test("text of several formats on an added sheet is saved with them", async () => {
  const { book, save } = await opened("added");
  const sheet = book.workbook.create("报告", 10, 5);
  book.run(
    "sheet.command.set-range-values",
    {
      value: { 2: { 1: { p: shown([{ text: "甲" }, { text: "乙", font: { bold: true } }]) } } },
      range: { startRow: 2, endRow: 2, startColumn: 1, endColumn: 1 },
    },
    sheet,
  );
  const saved = await save();
  expect(packageFaults(saved)).toEqual([]);
  expect((await readWorkbook(saved)).sheets[1]!.cells.filter(({ value }) => value !== null)).toMatchObject([
    { row: 2, column: 1, value: "甲乙", richText: [{ text: "甲" }, { text: "乙", font: { bold: true } }] },
  ]);
});
