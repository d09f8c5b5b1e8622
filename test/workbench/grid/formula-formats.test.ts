import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { buildXlsx } from "../../xlsx/support/build-xlsx";
import { textPart } from "../../xlsx/support/check-package";
import { type OpenedExcel, openedFile } from "../headless/opened-file";

/** A date, and beside it a formula over it without a format of its own. */
const file = buildXlsx([
  {
    name: "表",
    xml: '<sheetData><row r="1"><c r="A1" s="1"><v>44773</v></c><c r="B1"><f>MAX(A1:A1)</f><v>44773</v></c></row></sheetData>',
  },
]);
const styles = "xl/styles.xml";
let excel: OpenedExcel;
afterEach(() => excel.close());

/** As the formula engine hands in what it has computed over dates. */
function computed(column: number, v: number): void {
  const sheet = excel.book.sheet("表")!;
  excel.grid.api.syncExecuteCommand(
    "sheet.mutation.set-range-values",
    {
      unitId: excel.book.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      cellValue: { 0: { [column]: { v, t: 2, s: { n: { pattern: "yyyy-mm-dd" } } } } },
    },
    { fromFormula: true, onlyLocal: true },
  );
}

test("a formula of the file that is computed anew keeps the format that it has: none", async () => {
  excel = await openedFile(file);
  computed(1, 44_774);
  excel.book.sheet("表")!.getRange("A1").setValue(44_774);
  const bytes = await excel.save();
  expect(textPart(bytes, styles)).toBe(textPart(file, styles));
  expect((await readWorkbook(bytes)).sheets[0]?.cells[0]?.value).toBe(44_774);
});

test("one that is entered takes the format of what it reads, once", async () => {
  excel = await openedFile(file);
  const sheet = excel.book.sheet("表")!;
  sheet.getRange("C1").setFormula("=MIN(A1:A1)");
  computed(2, 44_773);
  const format = async () =>
    (await readWorkbook(await excel.save())).sheets[0]?.cells.find(({ column }) => column === 2)?.style?.numberFormat;
  expect(await format()).toBe("yyyy-mm-dd");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("C1").numberFormat = [["0.00"]];
    await context.sync();
  });
  computed(2, 44_773);
  expect(await format()).toBe("0.00");
});
