import { type WorkbookEdit, patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildXlsx } from "./support/build-xlsx";

const row = (number: number, first: string): string =>
  `<row r="${number}">${first}<c r="C${number}"><v>${number}</v></c></row>`;
const array = (cell = ""): Uint8Array =>
  buildXlsx([
    {
      name: "表",
      xml: `<sheetData>${row(1, `<c r="B1"${cell}><f t="array" ref="B1:C2">A1:A2*2</f><v>1</v></c>`)}${row(2, "")}${row(3, "")}</sheetData>`,
    },
  ]);
const set = (place: readonly [row: number, column: number], value: number | null = 9): WorkbookEdit => ({
  kind: "set-value",
  sheet: "表",
  row: place[0],
  column: place[1],
  value,
});
const whole = ([0, 1] as const).flatMap((line) => ([1, 2] as const).map((column) => set([line, column])));

test.each<[string, WorkbookEdit[]]>([
  ["a result", [set([0, 2])]],
  ["a result that is empty", [set([1, 1])]],
  ["a result emptied", [set([1, 2], null)]],
  ["a formula", [{ kind: "set-formula", sheet: "表", row: 1, column: 2, formula: "1", result: 1 }]],
  ["all but the formula", whole.slice(1)],
])("Excel would put its own result over %s of an array formula", async (_, edits) => {
  await expect(patchWorkbook(array(), edits)).rejects.toThrow("part of the array formula in B1:C2");
});

test.each<[string, Uint8Array, WorkbookEdit[]]>([
  ["all of it", array(), whole],
  ["its formula", array(), [set([0, 1])]],
  ["the cell below", array(), [set([2, 2])]],
  ["a result once the formula is gone", array(), [set([0, 1]), { kind: "set-row", sheet: "表", row: 5 }, set([0, 2])]],
  ["where a formula of Excel 365 puts results", array(' cm="1"'), [set([0, 2])]],
])("changed: %s", async (_, file, edits) => {
  const cells = (await readWorkbook(await patchWorkbook(file, edits))).sheets[0]?.cells ?? [];
  for (const edit of edits)
    if (edit.kind === "set-value")
      expect(cells).toContainEqual(expect.objectContaining({ row: edit.row, column: edit.column, value: 9 }));
});
