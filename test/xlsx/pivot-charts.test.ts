import { formulaSplices } from "../../src/xlsx/patch/change-formulas";
import { formulaWithoutSheet } from "../../src/xlsx/references/shifted-formula";
import { spliceText } from "../../src/xlsx/xml/splice-text";
import { parseXml } from "../../src/xlsx/xml/xml-element";

const drawing = (name: string): string =>
  `<c:pivotSource xmlns:c="chart"><c:name>${name}</c:name><c:fmtId val="0"/></c:pivotSource>`;

function changed(name: string, change: (formula: string) => string): string {
  const document = parseXml(drawing(name));
  return spliceText(document.xml, formulaSplices(document, document.root, change));
}

test.each([
  ["[本簿.xlsx]透视!透视1", "透视"],
  ["透视 汇总!透视1", "透视 汇总"],
])("a chart of %s keeps its name when that sheet is deleted: no sheet is called #REF!", (name, sheet) => {
  expect(formulaWithoutSheet(`'${sheet}'!A1`, sheet, ["表", sheet])).toContain("#REF!");
  expect(changed(name, (formula) => formulaWithoutSheet(formula, sheet, ["表", sheet]))).toBe(drawing(name));
});

test("a renamed sheet is called by its new name, be it one with a number sign", () => {
  const renamed = changed("[本簿.xlsx]透视!透视1", (formula) => formula.replace("透视!", "'1#透视'!"));
  expect(renamed).toBe(drawing("[本簿.xlsx]1#透视!透视1"));
});
