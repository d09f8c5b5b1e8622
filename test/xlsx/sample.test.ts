import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleWorkbook } from "../../scripts/sample/sample-workbook";
import data from "../../scripts/sample/xihu-2022.json";
import { areaToA1 } from "../../src/core/table/a1";
import { gridsOf } from "../../src/xlsx/grids-of";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { packageFaults, textPart } from "./support/check-package";

const bytes = sampleWorkbook();

test("the committed sample is what the script builds: npm run sample", () => {
  const committed = readFileSync(join(__dirname, "../../assets/sample/xihu-2022.xlsx"));
  expect(Buffer.compare(committed, bytes)).toBe(0);
});

test("the package is sound", () => {
  expect(packageFaults(bytes)).toEqual([]);
});

test("21 rows on three printed pages, each under its header", async () => {
  const [grid] = gridsOf(await readWorkbook(bytes));
  const table = (grid?.cells ?? []).map((row) => row.slice(0, 4));

  expect(table[0]).toEqual(["西湖区山海协作工程 2022 年度工作任务分解表", null, null, null]);
  expect([1, 7, 17].map((row) => table[row])).toEqual([data.header, data.header, data.header]);

  const printed = data.pages
    .flat()
    .map(({ content, goal, departments, evidence }) => [content, goal, departments, evidence]);
  const rows = [...table.slice(2, 7), ...table.slice(8, 17), ...table.slice(18, 25)];
  expect(rows).toEqual(printed.map((row) => row.map((text) => text || null)));
  expect(printed.length).toBe(21);
  expect(printed.every((row) => row.every((text) => text === text.trim()))).toBe(true);
});

test("cells that continue the one above are merged with it", async () => {
  const [sheet] = (await readWorkbook(bytes)).sheets;
  expect(sheet?.merges.map(areaToA1).sort()).toEqual(
    ["A1:D1", "A5:A6", "A11:A12", "D11:D12", "A14:A17", "D14:D17", "A19:A21", "D19:D21"].sort(),
  );
});

test("formulas stand beside the table behind a gap, as Excel stores them", async () => {
  const [sheet] = (await readWorkbook(bytes)).sheets;
  const formulas = sheet?.cells
    .filter(({ formula }) => formula)
    .map(({ row, column, formula, value }) => [row, column, formula, value]);
  expect(formulas).toEqual([
    [2, 6, 'SHANHAI.SHORTFALL(B3,"到位资金")', 0],
    [3, 6, 'SHANHAI.MINIMUM("P05-5","万元")', 500],
    [4, 6, 'SHANHAI.QUANTITY(B21,"万元")', 1000],
    [5, 6, "SHANHAI.VERDICT(A3,B3)", expect.stringContaining("达标")],
  ]);
  expect(sheet?.cells.some(({ column, value }) => column === 4 && value !== null)).toBe(false);
  expect(textPart(bytes, "xl/worksheets/sheet1.xml").match(/_xldudf_SHANHAI_/g)?.length).toBe(4);
});

test("it prints as the notice does", () => {
  const sheet = textPart(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<brk id="7" max="16383" man="1"/><brk id="17" max="16383" man="1"/>');
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(textPart(bytes, "xl/workbook.xml")).toContain("'任务分解表'!$A$1:$D$25");
});

test("every text has room", async () => {
  const [sheet] = (await readWorkbook(bytes)).sheets;
  for (const { row, column, value, style } of sheet?.cells ?? []) {
    if (typeof value !== "string") continue;
    const merge = sheet?.merges.find(({ top, left }) => top === row && left === column);
    const [bottom, right] = [merge?.bottom ?? row, merge?.right ?? column];
    let [width, height] = [0, 0];
    for (let at = column; at <= right; at++) width += 7 * (sheet?.columnWidths.get(at) ?? 0);
    for (let at = row; at <= bottom; at++) height += (96 / 72) * (sheet?.rowHeights.get(at) ?? 0);

    const em = ((style?.font?.size ?? 11) * 96) / 72;
    const lines = Math.ceil([...value].length / Math.floor((width - 4) / em));
    expect({ text: value, fits: lines * em * 1.3 <= height }).toEqual({ text: value, fits: true });
  }
});
