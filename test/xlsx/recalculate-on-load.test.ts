import { type WorkbookEdit, patchWorkbook } from "../../src/xlsx/patch-workbook";
import { buildXlsx } from "./support/build-xlsx";
import { packageFaults, textPart } from "./support/check-package";

const formula = '<sheetData><row r="1"><c r="A1"><f>乙!A1</f><v>1</v></c></row></sheetData>';
const sheets = (first: string, around = "") => [
  { name: "甲", xml: first },
  {
    name: "乙",
    xml: `<sheetData/>${around}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>`,
  },
];
const value: WorkbookEdit = { kind: "set-value", sheet: "乙", row: 0, column: 0, value: 2 };
const height: WorkbookEdit = { kind: "set-row", sheet: "乙", row: 0, height: 30 };

const lines = (count: number, sheet = "乙"): WorkbookEdit => ({
  kind: "shift-lines",
  sheet,
  axis: "rows",
  at: 0,
  count,
});

/** What the second sheet says of calculation after an edit. */
async function settings(file: Uint8Array, edit: WorkbookEdit): Promise<string[]> {
  const bytes = await patchWorkbook(file, [edit]);
  expect(packageFaults(bytes)).toEqual([]);
  if (edit.kind !== "delete-sheet") expect(textPart(bytes, "xl/workbook.xml")).toBe(textPart(file, "xl/workbook.xml"));
  return textPart(bytes, "xl/worksheets/sheet2.xml").match(/<sheetCalcPr[^>]*>/g) ?? [];
}

test.each([
  [
    "where a formula may read the cell, also on another sheet",
    sheets(formula),
    "",
    value,
    ['<sheetCalcPr fullCalcOnLoad="1"/>'],
  ],
  ["once", sheets(formula, '<sheetCalcPr fullCalcOnLoad="0"/>'), "", value, ['<sheetCalcPr fullCalcOnLoad="1"/>']],
  ["where rows are deleted that it may sum", sheets(formula), "", lines(-1), ['<sheetCalcPr fullCalcOnLoad="1"/>']],
  ["where rows are inserted, which it may count", sheets(formula), "", lines(1), ['<sheetCalcPr fullCalcOnLoad="1"/>']],
  ["not for rows without formulas", sheets("<sheetData/>"), "", lines(-1), []],
  ["not for rows where staff compute by hand", sheets(formula), '<calcPr calcMode="manual"/>', lines(-1), []],
  ["not without formulas", sheets("<sheetData/>"), "", value, []],
  ["not where staff compute by hand", sheets(formula), '<calcPr calcMode="manual"/>', value, []],
  ["not for a look", sheets(formula), "", height, []],
] as const)("Excel computes anew %s", async (_, content, workbook, edit, expected) => {
  expect(await settings(buildXlsx(content, {}, workbook), edit)).toEqual(expected);
});

describe("a sheet is deleted", () => {
  const without = (read: string): Promise<string[]> =>
    settings(
      buildXlsx([
        { name: "丙", xml: "<sheetData/>" },
        { name: "乙", xml: "<sheetData/>" },
        { name: "丁", xml: formula.replace("乙!A1", read) },
      ]),
      { kind: "delete-sheet", sheet: "丙" },
    );

  test.each(["丙!A1", "SUM(甲:丁!A1)", 'INDIRECT(A1&"!A1")', "SHEETS()"])("%s is computed anew", async (read) => {
    expect(await without(read)).toEqual(['<sheetCalcPr fullCalcOnLoad="1"/>']);
  });

  test.each(["乙!A1", "SUM(A1:A9)"])("%s has not changed", async (read) => {
    expect(await without(read)).toEqual([]);
  });
});
