import { readXlsx } from "hucre/xlsx";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { gridsOf } from "../../../src/xlsx/grids-of";
import { type FreshSheet, writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { packageFaults, textPart } from "../support/check-package";

const table: FreshSheet = {
  name: "西湖区 上报",
  rows: [
    ["任务分解表", null],
    ["工作内容", "工作目标"],
    ["产业", "到位资金 8 亿元"],
    [null, "=1+1"],
    ["数", 3.5],
  ],
  headingRows: [0],
  boldRows: [1],
  columnWidths: [12, 40.5],
  rowHeights: new Map([[0, 30]]),
  merges: [
    { top: 0, left: 0, bottom: 0, right: 1 },
    { top: 2, left: 0, bottom: 3, right: 0 },
  ],
  bordered: [{ top: 1, left: 0, bottom: 4, right: 1 }],
  titleRows: 2,
  orientation: "landscape",
  pageNumbers: true,
};

test("a written workbook is sound, and reads back as it was given", async () => {
  const bytes = writeWorkbook([table, { name: "设置", visibility: "hidden", rows: [[true]] }]);
  expect(packageFaults(bytes)).toEqual([]);
  const workbook = await readWorkbook(bytes);
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["西湖区 上报", "visible"],
    ["设置", "hidden"],
  ]);
  const [sheet] = workbook.sheets;
  expect(gridsOf(workbook)[0]?.cells).toEqual(table.rows);
  expect(sheet?.merges).toEqual(table.merges);
  expect([...(sheet?.columnWidths ?? [])]).toEqual([
    [0, 12],
    [1, 40.5],
  ]);
  expect([...(sheet?.rowHeights ?? [])]).toEqual([[0, 30]]);
  expect(sheet?.frozenRows).toBe(2);
});

test("every cell inside the lines has them, covered ones of a merge too; headers are bold, text wraps", async () => {
  const [sheet] = (await readWorkbook(writeWorkbook([table]))).sheets;
  const at = (row: number, column: number) =>
    sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.style;
  for (let row = 1; row <= 4; row++) {
    for (const column of [0, 1]) expect(Object.keys(at(row, column)?.border ?? {}).length).toBe(4);
  }
  expect(at(0, 0)).toMatchObject({ font: { bold: true, size: 16 }, horizontal: "center" });
  expect(at(0, 0)?.border).toBeUndefined();
  expect(at(1, 1)).toMatchObject({ font: { bold: true }, fill: "#E7E6E6", wrapText: true });
  expect(at(2, 1)).toMatchObject({ wrapText: true, vertical: "center" });
});

test("text is never a formula, and stays text when it is edited in Excel", () => {
  const bytes = writeWorkbook([table]);
  const xml = textPart(bytes, "xl/worksheets/sheet1.xml");
  expect(xml).not.toContain("<f>");
  const [, style] = /<c r="B4" s="(\d+)" t="inlineStr">/.exec(xml) ?? [];
  const formats = textPart(bytes, "xl/styles.xml")
    .split("<cellXfs")[1]
    ?.match(/<xf [^>]*>/g);
  expect(formats?.[Number(style)]).toContain('quotePrefix="1"');
});

test("it prints one page wide, header on every page, numbered", () => {
  const bytes = writeWorkbook([table]);
  const xml = textPart(bytes, "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(xml).toContain("&amp;P / &amp;N");
  expect(textPart(bytes, "xl/workbook.xml")).toContain("'西湖区 上报'!$1:$2");
});

test("the reader that others use opens it", async () => {
  const read = await readXlsx(writeWorkbook([table]));
  expect(read.sheets.map(({ name }) => name)).toEqual(["西湖区 上报"]);
  expect(read.sheets[0]?.rows[2]).toEqual(["产业", "到位资金 8 亿元"]);
});

test("the same sheets give the same bytes", () => {
  expect(Buffer.compare(writeWorkbook([table]), writeWorkbook([table]))).toBe(0);
});

test.each<[string, FreshSheet[]]>([
  ["a name that Excel refuses", [{ name: "2022/23", rows: [] }]],
  [
    "two of a name",
    [
      { name: "A", rows: [] },
      { name: "a", rows: [] },
    ],
  ],
  ["nothing to be seen", [{ name: "A", rows: [], visibility: "hidden" }]],
  ["no sheet at all", []],
  ["a number that is none", [{ name: "A", rows: [[Number.NaN]] }]],
])("refuses %s", (_, sheets) => {
  expect(() => writeWorkbook(sheets)).toThrow(RangeError);
});
