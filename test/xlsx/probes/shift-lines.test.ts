import { EditError, type WorkbookEdit, patchWorkbook } from "../../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { packageFaults } from "../support/check-package";
import { probeWorkbook } from "./probe-workbook";
import { lostProbes, probeFacts } from "./probes";
import { XmlPackage, elements } from "./xml-package";

const original = probeWorkbook("control");
const sheet = "任务分解表";
const shift = (axis: "rows" | "columns", at: number, count: number): WorkbookEdit => ({
  kind: "shift-lines",
  sheet,
  axis,
  at,
  count,
});

async function shifted(...edits: WorkbookEdit[]): Promise<XmlPackage> {
  const bytes = await patchWorkbook(original, edits);
  expect(packageFaults(bytes)).toEqual([]);
  await readWorkbook(bytes);
  return new XmlPackage(bytes);
}

/** Attribute values, or with `text` the characters, of the elements found in a part that hangs on the sheet. */
function found(file: XmlPackage, kind: string | null, path: string, attribute = "text"): string[] {
  const part =
    kind === null ? file.sheet(sheet) : kind === "workbook" ? file.workbook : file.linked(file.sheet(sheet), kind);
  return elements(file.document(part), path).map((element) =>
    attribute === "text" ? (element.textContent ?? "") : (element.getAttribute(attribute) ?? ""),
  );
}

type Expectation = readonly [
  what: string,
  kind: string | null,
  path: string,
  attribute: string,
  values: readonly string[],
];

describe("two rows inserted before row 5", () => {
  const expected: readonly Expectation[] = [
    [
      "rows",
      null,
      "row",
      "r",
      ["1", "2", "3", "4", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18"],
    ],
    ["cells of a moved row", null, "row[r=16] c", "r", ["A16", "B16"]],
    ["extent", null, "dimension", "ref", ["A1:H18"]],
    ["merges", null, "mergeCell", "ref", ["A1:C1", "A3:A7"]],
    ["filter", null, "sheetProtection", "objects", ["1"]],
    ["filter", null, "autoFilter", "ref", ["A2:D14"]],
    ["protected range", null, "protectedRange", "sqref", ["B3:B14"]],
    ["validations", null, "dataValidation", "sqref", ["C4:C14", "D3:D11", ""]],
    ["formats", null, "conditionalFormatting", "sqref", ["D3:D11", "D3:D8", "B16:B17", "D12:D14", "B3:B14", ""]],
    ["extended format", null, "ext sqref", "text", ["B16:B17", "C3", "F3"]],
    ["links", null, "hyperlink", "ref", ["D2", "A15"]],
    ["row breaks", null, "rowBreaks brk", "id", ["14"]],
    ["column breaks", null, "colBreaks brk", "id", ["4"]],
    ["shared formula, each on its own", null, "row[r=7] f", "text", ["D7*2"]],
    ["formula around the place", null, "c[r=H8] f", "text", ['_xlfn.XLOOKUP(D8,D3:D7,B3:B7,"无")']],
    ["array formula", null, "c[r=H10] f", "ref", ["H10:H11"]],
    ["dynamic array", null, "c[r=H12] f", "ref", ["H12:H13"]],
    ["sparkline's source", null, "sparkline f", "text", ["任务分解表!D3:D8"]],
    ["notes", "comments", "comment", "ref", ["B3", "D3"]],
    ["table", "table", "table", "ref", ["A15:B18"]],
    ["table's filter", "table", "autoFilter", "ref", ["A15:B17"]],
    ["picture, chart: first row", "drawing", "from row", "text", ["3", "19", "19", "19"]],
    ["chart, picture set not to grow: last row", "drawing", "to row", "text", ["9", "24", "22", "24"]],
    ["print area", "workbook", "definedName[name=_xlnm.Print_Area]", "text", ["任务分解表!$A$1:$H$18"]],
    ["print titles", "workbook", "definedName[name=_xlnm.Print_Titles]", "text", ["任务分解表!$A:$A,任务分解表!$1:$2"]],
    ["filter's name", "workbook", "definedName[name=_xlnm._FilterDatabase]", "text", ["任务分解表!$A$2:$D$14"]],
  ];
  test.each(expected)("%s", async (_, kind, path, attribute, values) => {
    expect(found(await shifted(shift("rows", 4, 2)), kind, path, attribute)).toEqual(values);
  });

  test("chart, pivot source, other sheets", async () => {
    const file = await shifted(shift("rows", 2, 1));
    const chart = file.linked(file.linked(file.sheet(sheet), "drawing"), "chart");
    expect(elements(file.document(chart), "f")[0]?.textContent).toBe("任务分解表!$D$4:$D$7");
    const cache = file.document(file.linked(file.workbook, "pivotCacheDefinition"));
    expect(elements(cache, "worksheetSource")[0]?.getAttribute("ref")).toBe("A14:B16");
    expect(elements(file.document(file.sheet("字典")), "f")[0]?.textContent).toBe("任务分解表!D4+[1]外部!A1");
    expect(found(file, "comments", "comment", "ref")).toEqual(["B4", "D4"]);
    const boxes = file.text(file.linked(file.sheet(sheet), "vmlDrawing"));
    expect(boxes.match(/<x:Row>\d+/g)).toEqual(["<x:Row>3", "<x:Row>3"]);
    expect(boxes).toContain("<x:Anchor>2, 15, 3, 10, 5, 31, 9, 9</x:Anchor>");
  });
});

describe("row 3 deleted", () => {
  const expected: readonly Expectation[] = [
    ["merges", null, "mergeCell", "ref", ["A1:C1", "A3:A4"]],
    ["notes go with their cells", "comments", "comment", "ref", []],
    ["threaded comments too", "threadedComment", "threadedComment", "ref", []],
    ["what was read there", null, "c[r=I6] f", "text", ["SUM(字典!A1:A3)*税率"]],
    ["a lookup over it shrinks", null, "c[r=H5] f", "text", ['_xlfn.XLOOKUP(D5,D3:D4,B3:B4,"无")']],
    ["lost references", null, "c[r=H11] f", "text", ["_xldudf_SHANHAI_VERDICT(#REF!,#REF!)"]],
    ["a shared formula lives on without its first cell", null, "c[r=H3] f", "text", ["D3*2"]],
    ["validations of Excel 2010", null, "ext dataValidation", "type", []],
    ["sparklines in it", null, "sparkline", "text", []],
  ];
  test.each(expected)("%s", async (_, kind, path, attribute, values) => {
    expect(found(await shifted(shift("rows", 2, -1)), kind, path, attribute)).toEqual(values);
  });
});

describe("a column inserted before C", () => {
  const expected: readonly Expectation[] = [
    ["cells", null, "row[r=2] c", "r", ["A2", "B2", "D2", "E2"]],
    ["columns", null, "col", "min", ["1", "2", "6", "7"]],
    ["columns' ends", null, "col", "max", ["1", "2", "6", "8"]],
    ["merges", null, "mergeCell", "ref", ["A1:D1", "A3:A5"]],
    ["filter", null, "autoFilter", "ref", ["A2:E12"]],
    ["its criteria", null, "filterColumn", "colId", ["4"]],
    ["column breaks", null, "colBreaks brk", "id", ["5"]],
    ["formulas", null, "c[r=I3] f", "text", ["E3*2"]],
    ["notes", "comments", "comment", "ref", ["B3", "E3"]],
    ["table", "table", "table", "ref", ["A13:B16"]],
    ["drawing", "drawing", "from col", "text", ["6", "0", "4", "7"]],
  ];
  test.each(expected)("%s", async (_, kind, path, attribute, values) => {
    expect(found(await shifted(shift("columns", 2, 1)), kind, path, attribute)).toEqual(values);
  });
});

test.each([
  ["rows", 4, 3],
  ["rows", 2, 1],
  ["rows", 0, 5],
  ["columns", 2, 2],
  ["columns", 7, 1],
] as const)("%s inserted at %i and deleted again leave nothing behind", async (axis, at, count) => {
  const once = await patchWorkbook(original, [shift(axis, at, count), shift(axis, at, -count)]);
  const twice = await patchWorkbook(original, [shift(axis, 100, 1), shift(axis, 100, -1)]);
  // Shared formulas are written out, and the hint which columns a row uses goes: compare with a shift that moves nothing.
  expect(lostProbes(probeFacts(twice), probeFacts(once))).toEqual([]);
});

test.each([
  ["a row of an array formula", shift("rows", 8, 1), "array-formula"],
  ["the header of a table", shift("rows", 12, -1), "table"],
  ["a column of a table", shift("columns", 1, 1), "table"],
  ["a pivot table", { ...shift("rows", 3, 1), sheet: "透视" } as WorkbookEdit, "pivot-table"],
])("%s is not cut", async (_, edit, kind) => {
  await expect(patchWorkbook(original, [edit])).rejects.toThrow(EditError);
  await expect(patchWorkbook(original, [edit])).rejects.toThrow(kind);
});

test("a renamed sheet is called by its new name everywhere", async () => {
  const file = await shifted({ kind: "rename-sheet", sheet, name: "分解表 2023" });
  expect(file.sheet("分解表 2023")).not.toBeNull();
  expect(elements(file.document(file.sheet("字典")), "f")[0]?.textContent).toBe("'分解表 2023'!D3+[1]外部!A1");
  expect(found(file, "workbook", "definedName[name=_xlnm.Print_Area]")).toEqual(["'分解表 2023'!$A$1:$H$16"]);
  const texts = [...probeFacts(await patchWorkbook(original, [{ kind: "rename-sheet", sheet, name: "新" }])).values()];
  expect(texts.join("").includes("任务分解表!")).toBe(false);
});

test("formulas that read a deleted sheet say so", async () => {
  const file = await shifted({ kind: "delete-sheet", sheet: "字典" });
  expect(found(file, null, "c[r=I7] f")).toEqual(["SUM(#REF!)*税率"]);
});
