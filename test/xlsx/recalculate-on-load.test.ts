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

/** What the second sheet says of calculation after an edit. */
async function settings(file: Uint8Array, edit = value): Promise<string[]> {
  const bytes = await patchWorkbook(file, [edit]);
  expect(packageFaults(bytes)).toEqual([]);
  expect(textPart(bytes, "xl/workbook.xml")).toBe(textPart(file, "xl/workbook.xml"));
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
  ["not without formulas", sheets("<sheetData/>"), "", value, []],
  ["not where staff compute by hand", sheets(formula), '<calcPr calcMode="manual"/>', value, []],
  ["not for a look", sheets(formula), "", height, []],
] as const)("Excel computes anew %s", async (_, content, workbook, edit, expected) => {
  expect(await settings(buildXlsx(content, {}, workbook), edit)).toEqual(expected);
});
