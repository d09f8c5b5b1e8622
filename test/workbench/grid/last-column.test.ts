import { buildXlsx } from "../../xlsx/support/build-xlsx";
import { packageFaults, textPart } from "../../xlsx/support/check-package";
import { openedFile } from "../headless/opened-file";

test("a column goes into a sheet whose widths reach to its last one", async () => {
  const xml =
    '<cols><col min="1" max="16384" width="12" customWidth="1"/></cols><sheetData><row r="1"><c r="C1"><v>1</v></c></row></sheetData>';
  const { book, save, close } = await openedFile(buildXlsx([{ name: "表", xml }]));
  book.sheet("表")!.insertColumns(1, 1);
  const bytes = await save();
  close();
  expect(packageFaults(bytes)).toEqual([]);
  const sheet = textPart(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('r="D1"');
  expect(sheet).not.toContain("16385");
});
