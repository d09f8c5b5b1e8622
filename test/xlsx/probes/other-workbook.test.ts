import { markEdits } from "../../../src/xlsx/marks";
import { type WorkbookEdit, patchWorkbook } from "../../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { packageFaults, partsOf } from "../support/check-package";
import { type Writer, otherWorkbook } from "./other-workbook";
import { XmlPackage, elements } from "./xml-package";

const sheet = "任务分解";
const writers: readonly Writer[] = [
  { prefix: "", wholePaths: false },
  { prefix: "x:", wholePaths: true },
];
const shift = (axis: "rows" | "columns", at: number, count: number): WorkbookEdit => ({
  kind: "shift-lines",
  sheet,
  axis,
  at,
  count,
});

/** What an element or an attribute holds, wherever its part lies. */
function values(file: XmlPackage, part: string, path: string, attribute = "text"): string[] {
  return elements(file.document(part), path).map((element) =>
    attribute === "text" ? (element.textContent ?? "") : (element.getAttribute(attribute) ?? ""),
  );
}

async function edited(original: Uint8Array, edits: readonly WorkbookEdit[]): Promise<XmlPackage> {
  const bytes = await patchWorkbook(original, edits);
  expect(packageFaults(bytes)).toEqual([]);
  await readWorkbook(bytes);
  return new XmlPackage(bytes);
}

describe.each(writers)("as a writer with prefix '$prefix'", (writer) => {
  const original = otherWorkbook(writer);

  test("is sound, and opens", async () => {
    expect(packageFaults(original)).toEqual([]);
    const { sheets, ignored } = await readWorkbook(original);
    expect(sheets.map(({ name }) => name)).toEqual([sheet, "附 表", "待删", "透视 汇总"]);
    expect(ignored).toEqual(["macros", "external-links"]);
    const text = (row: number, column: number) =>
      sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    expect([text(0, 0), text(1, 2), text(3, 0), text(3, 1)]).toEqual([
      "山海协作任务分解表",
      "责任单位",
      "  前后空格  ",
      "到位资金 < 8 亿元 & 更多",
    ]);
  });

  test("text, marks, notes, comments and a report change their own parts, and no other by a bit", async () => {
    const workbook = await readWorkbook(original);
    const bytes = await patchWorkbook(original, [
      { kind: "set-value", sheet, row: 4, column: 1, value: "新填 9 亿元" },
      { kind: "set-note", sheet, row: 8, column: 1, text: "新注" },
      {
        kind: "set-comment",
        sheet,
        row: 9,
        column: 1,
        id: "{AAAAAAAA-0000-4000-8000-000000000001}",
        text: "新批注",
        author: "审核",
        written: "2026-01-01T00:00:00.00",
      },
      { kind: "set-setting", key: "place", json: '"西湖区"' },
      ...markEdits(workbook, [{ sheet, area: { top: 4, left: 1, bottom: 4, right: 1 }, severity: "error" }]),
      { kind: "add-sheet", name: "审核报告", rows: [["结论"]], columnWidths: [10], boldRows: [0] },
    ]);
    expect(packageFaults(bytes)).toEqual([]);
    const after = partsOf(bytes);
    const changed = [...partsOf(original)].filter(
      ([path, content]) => Buffer.compare(after.get(path) ?? new Uint8Array(), content) !== 0,
    );
    expect(changed.map(([path]) => path).sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/drawings/v.vml",
      "xl/notes.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/first.xml.rels",
      "xl/worksheets/first.xml",
    ]);
  });

  const sheetPart = "xl/worksheets/first.xml";
  const book = "xl/workbook.xml";
  type Place = readonly [part: string, path: string, attribute: string];
  const watched: Readonly<Record<string, Place>> = {
    "rows without addresses": [sheetPart, "sheetData row", "r"],
    selection: [sheetPart, "sheetView selection", "sqref"],
    "protected ranges": [sheetPart, "protectedRanges protectedRange", "sqref"],
    "scenario cells": [sheetPart, "inputCells", "r"],
    "sort of a filter": [sheetPart, "sortCondition", "ref"],
    "what is consolidated": [sheetPart, "dataRef", "ref"],
    "custom view's breaks": [sheetPart, "customSheetView brk", "id"],
    "bounds of a colour scale": [sheetPart, "colorScale cfvo", "val"],
    "bounds of icons": [sheetPart, "iconSet cfvo f", "text"],
    "published area": [sheetPart, "webPublishItem", "sourceRef"],
    "document's place": [sheetPart, "objectPr row", "text"],
    "sparkline's source": [sheetPart, "sparkline f", "text"],
    "sparkline's cell": [sheetPart, "sparkline sqref", "text"],
    "protected range of Excel 2010": [sheetPart, "ext protectedRange sqref", "text"],
    "live data": ["xl/volatileDependencies.xml", "tr", "r"],
    "chart's errors": ["xl/charts/c.xml", "errBars f", "text"],
    "chart's labels": ["xl/charts/c.xml", "datalabelsRange f", "text"],
    "waterfall chart": ["xl/charts/chartEx1.xml", "strDim f", "text"],
    "diagram and shapes": ["xl/drawings/d.xml", "from row", "text"],
    "sort of a table": ["xl/tables/t.xml", "sortCondition", "ref"],
    "name of rows": [book, "definedName[name=整行]", "text"],
    "name of a function": [book, "definedName[name=λ]", "text"],
    "formula of another sheet": ["xl/worksheets/second.xml", "c[r=A2] f", "text"],
  };

  const shifts: readonly (readonly [string, WorkbookEdit, Readonly<Record<string, readonly string[]>>])[] = [
    [
      "two rows in",
      shift("rows", 5, 2),
      {
        "rows without addresses": "1 2 4 5 8 9 10 11 12 13 14 16 17 22 23 24".split(" "),
        selection: ["C11 E14:F16"],
        "protected ranges": ["B4:B10 D12", ""],
        "scenario cells": ["D5", "D8"],
        "sort of a filter": ["D4:D14", "A4:A14"],
        "what is consolidated": ["A4:D10", "B2:C5", ""],
        "custom view's breaks": ["11"],
        "bounds of a colour scale": ["$D$5", "50", "'附 表'!$B$3"],
        "bounds of icons": ["0", "$D$8", "'附 表'!$B$4"],
        "published area": ["A4:D10"],
        "document's place": ["12", "14"],
        "sparkline's source": ["任务分解!D5:D10", "'附 表'!B2:C2"],
        "sparkline's cell": ["I5", "I11"],
        "protected range of Excel 2010": ["C4:C10"],
        "live data": ["G11"],
        "chart's errors": ["(任务分解!$D$5,任务分解!$D$9)"],
        "chart's labels": ["任务分解!$A$5:$A$10"],
        "waterfall chart": ["任务分解!$A$5:$A$10"],
        "diagram and shapes": ["2", "12", "12", "10"],
        "sort of a table": ["B23:B24"],
        "name of rows": ["任务分解!$4:$10"],
        "name of a function": ["_xlfn.LAMBDA(_xlpm.x,_xlpm.x+任务分解!$D$8)"],
        "formula of another sheet": ["任务分解!D5+任务分解!$D$8+SUM(任务分解!D5:D10)+任务分解!起点"],
      },
    ],
    [
      "a column in",
      shift("columns", 3, 1),
      {
        selection: ["C9 F12:G14"],
        "scenario cells": ["E5", "E6"],
        "bounds of a colour scale": ["$E$5", "50", "'附 表'!$B$3"],
        "published area": ["A4:E8"],
        "sparkline's cell": ["J5", "J9"],
        "live data": ["H9"],
        "name of rows": ["任务分解!$4:$8"],
      },
    ],
    [
      "a row with live data out",
      shift("rows", 8, -1),
      { "live data": [], "document's place": ["9", "11"], "sparkline's cell": ["I5"] },
    ],
  ];
  test.each(shifts)("%s", async (_, edit, expected) => {
    const file = await edited(original, [edit]);
    const found = Object.keys(expected).map((name) => [name, values(file, ...(watched[name] as Place))]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test("an embedded document's box in older Excel moves too", async () => {
    const file = await edited(original, [shift("rows", 5, 2)]);
    expect(file.text("xl/drawings/v.vml")).toContain("<x:Anchor>1, 0, 12, 0, 3, 0, 14, 0</x:Anchor>");
  });

  test("a renamed sheet is called by its new name, also by a chart of its pivot table", async () => {
    const file = await edited(original, [{ kind: "rename-sheet", sheet: "透视 汇总", name: "透视'22" }]);
    expect(values(file, "xl/charts/c.xml", "pivotSource name")).toEqual(["[本簿.xlsx]透视'22!透视1"]);
    const other = await edited(original, [{ kind: "rename-sheet", sheet, name: "分解" }]);
    expect(values(other, "xl/charts/c.xml", "pivotSource name")).toEqual(["[本簿.xlsx]透视 汇总!透视1"]);
    expect(values(other, book, "definedName[name=三维]")).toEqual(["SUM('分解:待删'!$B$2)"]);
  });

  test("what went by a deleted sheet goes by another, or goes", async () => {
    const file = await edited(original, [{ kind: "delete-sheet", sheet }]);
    expect(values(file, book, "definedName[name=三维]")).toEqual(["SUM('附 表:待删'!$B$2)"]);
    expect(values(file, "xl/worksheets/second.xml", "c[r=B5] f")).toEqual(["SUM('附 表:待删'!A1)"]);
    expect(values(file, book, "customWorkbookView", "activeSheetId")).toEqual(["3"]);
    expect(file.bytes("xl/volatileDependencies.xml")).toBeNull();
  });

  test("Excel opens on a sheet that can be seen", async () => {
    const hidden: WorkbookEdit = { kind: "set-sheet-view", sheet: "附 表", visibility: "hidden" };
    const file = await edited(original, [hidden, { kind: "delete-sheet", sheet }]);
    // The chart sheet behind the hidden one.
    expect(values(file, book, "workbookView", "activeTab")).toEqual(["1", "1"]);
  });
});
