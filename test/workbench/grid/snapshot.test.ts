import { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, WrapStrategy } from "@univerjs/core";
import { workbookSnapshot } from "../../../workbench/grid/snapshot";
import type { XlsxSheet, XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";

// The file that the page loads: the package's other build requires packages that jest cannot.
jest.mock("@univerjs/core", () => jest.requireActual("../../../node_modules/@univerjs/core/lib/umd/index.js"));
// Only its names of rules are needed here; the package itself would bring the whole grid.
jest.mock("@univerjs/sheets-conditional-formatting", () => ({
  CFNumberOperator: { lessThan: "lessThan" },
  CFRuleType: { highlightCell: "highlightCell" },
  CFSubRuleType: { formula: "formula", number: "number" },
}));

const plain: XlsxSheet = {
  name: "任务分解表",
  visibility: "visible",
  protected: false,
  cells: [],
  merges: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: [],
  hiddenColumns: [],
  frozenRows: 0,
  frozenColumns: 0,
  conditionalFormats: [],
  autoFilter: null,
  showGridLines: true,
};

function snapshotOf(...sheets: Partial<XlsxSheet>[]): ReturnType<typeof workbookSnapshot> {
  const workbook: XlsxWorkbook = {
    sheets: sheets.map((sheet) => ({ ...plain, ...sheet })),
    structureProtected: false,
    ignored: [],
    defaultFont: { name: "宋体", size: 11 },
  };
  return workbookSnapshot(workbook, "unit", "表.xlsx");
}

const firstSheet = (...sheets: Partial<XlsxSheet>[]) => snapshotOf(...sheets).sheets["sheet-1"];

it.each([
  ["text", "文字", { v: "文字", t: CellValueType.STRING }],
  ["a number", 8, { v: 8, t: CellValueType.NUMBER }],
  ["a truth value", false, { v: 0, t: CellValueType.BOOLEAN }],
])("%s", (_, value, expected) => {
  expect(firstSheet({ cells: [{ row: 2, column: 1, value }] })?.cellData?.[2]?.[1]).toEqual(expected);
});

it("a formula with the value Excel stored", () => {
  const cells = [{ row: 0, column: 0, value: 3, formula: 'SHANHAI.MINIMUM("P05-5")' }];
  expect(firstSheet({ cells })?.cellData?.[0]?.[0]).toEqual({
    f: '=SHANHAI.MINIMUM("P05-5")',
    v: 3,
    t: CellValueType.NUMBER,
  });
});

it("an array formula's results are left to the grid, which would take them for cells in its way", () => {
  const formulaArea = { top: 0, left: 0, bottom: 1, right: 0 };
  const cells = [
    { row: 0, column: 0, value: 3, formula: "A5:A6", formulaArea },
    { row: 1, column: 0, value: 4 },
    { row: 2, column: 0, value: 5 },
  ];
  expect(firstSheet({ cells })?.cellData).toEqual({
    0: { 0: { f: "=A5:A6", v: 3, t: CellValueType.NUMBER } },
    2: { 0: { v: 5, t: CellValueType.NUMBER } },
  });
});

it("equal styles are one, with font, wrap, alignment and borders", () => {
  const style = {
    font: { name: "仿宋", size: 12, bold: true },
    horizontal: "center",
    wrapText: true,
    border: { top: { line: "thin" } },
  };
  const cells = [0, 1].map((column) => ({ row: 0, column, value: "甲", style }));
  const snapshot = snapshotOf({ cells });
  expect(Object.values(snapshot.styles)).toEqual([
    {
      ff: "仿宋",
      fs: 12,
      bl: BooleanNumber.TRUE,
      ht: HorizontalAlign.CENTER,
      tb: WrapStrategy.WRAP,
      bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } } },
    },
  ]);
});

it("cells under a merge keep their look and have no content", () => {
  const style = { fill: "#FFEE00" };
  const cells = [0, 1].map((row) => ({ row, column: 0, value: "甲", style }));
  const sheet = firstSheet({ cells, merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] });
  expect(sheet?.cellData?.[0]?.[0]).toMatchObject({ v: "甲" });
  expect(sheet?.cellData?.[1]?.[0]).toEqual({ s: "style-1" });
  expect(sheet?.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 }]);
});

it("heights that were set stay, in pixels; other rows are left to be fitted", () => {
  const sheet = firstSheet({ rowHeights: new Map([[3, 30]]), hiddenRows: [4], columnWidths: new Map([[0, 10]]) });
  expect(sheet?.rowData).toEqual({ 3: { h: 40, ia: BooleanNumber.FALSE }, 4: { hd: BooleanNumber.TRUE } });
  expect(sheet?.columnData).toEqual({ 0: { w: 75 } });
});

it("frozen rows, hidden sheets, sheets larger than their cells", () => {
  const snapshot = snapshotOf({ frozenRows: 2 }, { name: "字典", visibility: "very-hidden" });
  expect(snapshot.sheets["sheet-1"]?.freeze).toEqual({ xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 });
  expect(snapshot.sheets["sheet-2"]?.hidden).toBe(BooleanNumber.TRUE);
  expect(snapshot.sheets["sheet-1"]?.rowCount).toBeGreaterThanOrEqual(200);
});

it("several fonts in a cell become the grid's document, line breaks and all", () => {
  const richText = [{ text: "甲\n" }, { text: "乙", font: { bold: true } }];
  const cell = firstSheet({ cells: [{ row: 0, column: 0, value: "甲\n乙", richText }] })?.cellData?.[0]?.[0];
  expect(cell?.p?.body).toMatchObject({
    dataStream: "甲\r乙\r\n",
    textRuns: [
      { st: 0, ed: 2 },
      { st: 2, ed: 3, ts: { bl: BooleanNumber.TRUE } },
    ],
    paragraphs: [{ startIndex: 1 }, { startIndex: 3 }],
  });
});

it("brings notes and conditional formats, highest priority first", () => {
  const area = { top: 2, left: 1, bottom: 4, right: 1 };
  const format = { areas: [area], stopIfTrue: false };
  const snapshot = snapshotOf({
    cells: [{ row: 0, column: 0, value: "甲", note: "请核实" }],
    conditionalFormats: [
      { ...format, type: "cellIs", operator: "lessThan", formulas: ["C1"], priority: 2, fill: "#FFC7CE" },
      { ...format, type: "expression", formulas: ['LEN("SHANHAI:error")>0'], priority: 1, fill: "#F8CBCE" },
      { ...format, type: "dataBar", formulas: [], priority: 3 },
    ],
  });
  const [notes, rules] = (snapshot.resources ?? []).map(({ data }) => JSON.parse(data) as Record<string, unknown>);
  expect(notes).toMatchObject({ "sheet-1": { 0: { 0: { note: "请核实" } } } });
  expect(rules).toMatchObject({
    "sheet-1": [{ rule: { value: '=LEN("SHANHAI:error")>0' } }, { rule: { value: "=B3<C1" } }],
  });
});
