import { parseA1 } from "../../../src/core/table/a1";
import { restoreFormulas } from "../../../src/excel/restore-formulas";
import { buildXlsx } from "../../xlsx/support/build-xlsx";
import { formulaAt, stateOf } from "../../excel/support";
import { openedFile, type OpenedExcel } from "../headless/opened-file";

/** An array formula in D1:D2, and numbers beside and below it. */
const file = buildXlsx([
  {
    name: "表",
    xml:
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">A1:A2</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="D2"><v>2</v></c><c r="E2"><v>5</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c></row></sheetData>',
  },
]);

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openedFile(file);
});
afterEach(() => excel.close());

/** The code of the error that office.js gives the add-in, "" where it gives none. */
const codeOf = (change: (sheet: Excel.Worksheet) => void): Promise<string> =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("表"));
    await context.sync();
    return "";
  }).catch((error: OfficeExtension.Error) => error.code);

const refused: [string, (sheet: Excel.Worksheet) => void][] = [
  ["clearing a part of an array formula", (sheet) => sheet.getRange("D2").clear(Excel.ClearApplyTo.contents)],
  ["clearing everything of it", (sheet) => sheet.getRange("D2:E3").clear()],
  ["writing into it", (sheet) => (sheet.getRange("D2").values = [[7]])],
  ["inserting rows through it", (sheet) => sheet.getRange("2:2").insert(Excel.InsertShiftDirection.down)],
  ["deleting rows of it", (sheet) => sheet.getRange("2:2").delete(Excel.DeleteShiftDirection.up)],
];

test.each(refused)("%s: InvalidOperation, and every cell as it was", async (_, change) => {
  const before = stateOf(excel);
  expect(await codeOf(change)).toBe("InvalidOperation");
  expect(stateOf(excel)).toEqual(before);
});

test.each(refused)("%s on a protected sheet: AccessDenied, and every cell as it was", async (_, change) => {
  excel.book.protection.set("sheet-1", true);
  const before = stateOf(excel);
  expect(await codeOf(change)).toBe("AccessDenied");
  expect(stateOf(excel)).toEqual(before);
});

test.each<[string, (sheet: Excel.Worksheet) => void, readonly unknown[][]]>([
  ["contents", (sheet) => sheet.getRange("A2:A3").clear(Excel.ClearApplyTo.contents), [[1], [""], [""]]],
  ["formats alone", (sheet) => sheet.getRange("A:A").clear(Excel.ClearApplyTo.formats), [[1], [2], [3]]],
  ["a whole column", (sheet) => sheet.getRange("A:A").clear(), [[""], [""], [""]]],
  ["where nothing is", (sheet) => sheet.getRange("H9").clear(), [[1], [2], [3]]],
])("%s: cleared", async (_, change, values) => {
  expect(await codeOf(change)).toBe("");
  const left = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("A1:A3");
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(left).toEqual(values);
});

test("formulas come back all or none: where one is refused, the one before is a value again", async () => {
  const [whole, cut] = ["A1", "D2:E2"].map((a1) => parseA1(a1)!);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("D2:E2");
    range.load("values");
    await context.sync();
    return range.values;
  });
  const before = stateOf(excel);

  const restoring = restoreFormulas([
    { sheetId: "sheet-1", area: whole!, formula: "=A2-1", values: [[1]] },
    { sheetId: "sheet-1", area: cut!, formula: "=A3", values },
  ]);
  await expect(restoring).rejects.toMatchObject({ name: "HostFailure", code: "InvalidOperation" });
  expect(formulaAt(excel, "表", "A1")).toBe("");
  expect(stateOf(excel)).toEqual(before);
});
