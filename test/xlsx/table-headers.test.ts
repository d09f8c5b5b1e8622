import { type WorkbookEdit, patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { rewriteTableColumns } from "../../src/xlsx/references/table-columns";
import { buildXlsx, rels } from "./support/build-xlsx";
import { textPart } from "./support/check-package";

const texts = (row: number, ...values: string[]): string =>
  `<row r="${row}">${values.map((value, at) => `<c r="${"BCD"[at]}${row}" t="inlineStr"><is><t>${value}</t></is></c>`).join("")}</row>`;
const file = buildXlsx(
  [
    {
      name: "表",
      xml: `<sheetData>${texts(3, "单位", "目标", "完成")}<row r="9"><c r="A9"><f>SUM(任务表[目标])</f></c></row></sheetData>`,
    },
  ],
  {
    "xl/worksheets/_rels/sheet1.xml.rels": rels([["table", "../tables/t1.xml"]]),
    "xl/tables/t1.xml":
      '<table displayName="任务表" ref="B3:D8"><tableColumns count="3"><tableColumn id="1" name="单位"/><tableColumn id="2" name="目标"/>' +
      '<tableColumn id="3" name="完成"><calculatedColumnFormula>任务表[[#This Row],[目标]]*2</calculatedColumnFormula></tableColumn></tableColumns></table>',
  },
);
const set = (column: number, value: string | number | boolean | null, row = 2): WorkbookEdit => ({
  kind: "set-value",
  sheet: "表",
  row,
  column,
  value,
});

/** Header cells and column names after some edits. */
async function headers(...edits: WorkbookEdit[]) {
  const bytes = await patchWorkbook(file, edits);
  const [sheet] = (await readWorkbook(bytes)).sheets;
  const table = textPart(bytes, "xl/tables/t1.xml");
  return {
    cells: sheet!.cells.filter(({ row }) => row === 2).map(({ value }) => value),
    names: [...table.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name),
    formula: sheet!.cells.find(({ row }) => row === 8)?.formula,
    calculated: /Formula>([^<]*)/.exec(table)?.[1],
  };
}

describe("a header cell of a table and its column are called alike, whatever is put there", () => {
  test("a new name, which formulas know", async () => {
    expect(await headers(set(2, "今年目标"))).toEqual({
      cells: ["单位", "今年目标", "完成"],
      names: ["单位", "今年目标", "完成"],
      formula: "SUM(任务表[今年目标])",
      calculated: "任务表[[#This Row],[今年目标]]*2",
    });
  });

  test.each([
    ["a name that another column has", set(2, "完成"), "完成2", "完成2"],
    ["nothing", set(2, null), "列2", "列2"],
    ["a number", set(2, 2023), "2023", "2023"],
    ["a truth", set(2, true), "TRUE", "TRUE"],
    ["its own name", set(2, "目标"), "目标", "目标"],
    [
      "a formula's result",
      { kind: "set-formula", sheet: "表", row: 2, column: 2, formula: "1+1", result: 2 } as WorkbookEdit,
      "2",
      "2",
    ],
    ["two lines", set(2, "今年\n目标"), "今年\n目标", "今年_x000A_目标"],
    ["signs", set(2, "a[1]#'"), "a[1]#'", "a[1]#'"],
  ])("%s", async (_, edit, cell, name) => {
    const { cells, names } = await headers(edit);
    expect([cells[1], names[1]]).toEqual([cell, name]);
  });

  test.each([
    ["two columns exchange", [set(1, "目标"), set(2, "单位")], ["目标", "单位", "完成"], "单位"],
    ["names move by a column", [set(1, "目标"), set(2, "完成"), set(3, "备注")], ["目标", "完成", "备注"], "完成"],
    ["names go round", [set(3, "目标"), set(1, "完成"), set(2, "单位")], ["完成", "单位", "目标"], "单位"],
    ["two columns want one name", [set(1, "数"), set(2, "数"), set(3, "数2")], ["数", "数3", "数2"], "数3"],
    ["one takes a name that its column keeps", [set(1, "目标"), set(2, "目标")], ["目标2", "目标", "完成"], "目标"],
    ["case alone differs", [set(1, "ab"), set(2, "AB")], ["ab", "AB2", "完成"], "AB2"],
    ["a cell is set twice", [set(2, "完成"), set(2, "单位"), set(1, "甲")], ["甲", "单位", "完成"], "单位"],
  ])("%s", async (_, edits, expected, counted) => {
    const { cells, names, formula } = await headers(...edits);
    expect({ cells, names, formula }).toEqual({ cells: expected, names: expected, formula: `SUM(任务表[${counted}])` });
  });

  test("cells outside the header are what they are", async () => {
    expect((await headers(set(2, 5, 3), set(4, "别的"))).names).toEqual(["单位", "目标", "完成"]);
  });
});

test.each([
  ['SUM(任务表[目标])&"任务表[目标]"', 'SUM(任务表[新\'[])&"任务表[目标]"'],
  ["任务表[[#Totals],[目标]:[完成]]", "任务表[[#Totals],[新'[]:[完成]]"],
  ["别表[目标]+[1]表!A1+任务表[]", "别表[目标]+[1]表!A1+任务表[]"],
])("%s reads %s", (before, after) => {
  expect(rewriteTableColumns(before, ["任务表"], (name) => (name === "目标" ? "新[" : name))).toBe(after);
});
