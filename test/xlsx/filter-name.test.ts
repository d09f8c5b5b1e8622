import { parseA1 } from "../../src/core/table/a1";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { buildXlsx } from "./support/build-xlsx";
import { packageFaults, textPart } from "./support/check-package";

const sheets = [
  { name: "其他", xml: "<sheetData/>" },
  { name: "任务 & 表", xml: "<sheetData/>" },
].map((sheet) => ({ ...sheet, name: sheet.name.replace("&", "&amp;") }));
const own = (formula: string, name = "_xlnm._FilterDatabase", scope = 1) =>
  `<definedName name="${name}" localSheetId="${scope}" hidden="1">${formula}</definedName>`;
const list = (...names: string[]) => `<definedNames>${names.join("")}</definedNames>`;
const filtered = own("'任务 &amp; 表'!$B$2:$E$9");
const other = own("其他!$A$1:$A$3", "_xlnm._FilterDatabase", 0);
const rate = '<definedName name="税率">0.13</definedName>';

/** What the workbook part says behind its sheets, once the second sheet is filtered, or is not any more. */
async function namesAfter(names: string, area: string | null, behind = ""): Promise<string> {
  const plain = buildXlsx(sheets);
  const workbook = textPart(plain, "xl/workbook.xml").replace("</sheets>", `</sheets>${names}${behind}`);
  const before = buildXlsx(sheets, { "xl/workbook.xml": workbook });
  const edit = { kind: "set-auto-filter", sheet: "任务 & 表", area: area ? parseA1(area) : null, columns: [] } as const;
  const after = await patchWorkbook(before, [edit]);
  expect(packageFaults(after)).toEqual([]);
  return textPart(after, "xl/workbook.xml").split("</sheets>")[1]!.replace("</workbook>", "");
}

test.each([
  ["the first name of a workbook", "", "B2:E9", list(filtered)],
  ["beside other names, another sheet's filter among them", list(other, rate), "B2:E9", list(other, rate, filtered)],
  ["over another area", list(own("x!$A$1:$B$2"), rate), "B2:E9", list(filtered, rate)],
  ["in place of the bare name", list(own("x!$A$1", "_FilterDatabase"), rate), "B2:E9", list(filtered, rate)],
  ["in place of two", list(own("x!$A$1", "_FilterDatabase"), filtered), "B2:E9", list(filtered)],
  ["no filter any more", list(other, filtered, rate), null, list(other, rate)],
  ["no name left", list(filtered), null, ""],
  ["none there was, none there is", list(rate), null, list(rate)],
])("%s", async (_, names, area, expected) => {
  expect(await namesAfter(names, area)).toBe(expected);
});

test("the list of names stands where the schema wants it", async () => {
  expect(await namesAfter("<externalReferences/>", "B2:E9", '<calcPr calcId="1"/><extLst/>')).toBe(
    `<externalReferences/>${list(filtered)}<calcPr calcId="1"/><extLst/>`,
  );
});
