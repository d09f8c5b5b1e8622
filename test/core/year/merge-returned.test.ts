import { checkWorkbook } from "../../../src/core/check-workbook";
import { dateText } from "../../../src/core/table/date-text";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { percentText } from "../../../src/core/table/percent-text";
import { valuesOf } from "../../../src/core/table/values-of";
import { mergeReturned } from "../../../src/core/year/merge-returned";
import { splitByDepartment } from "../../../src/core/year/split-by-department";
import { tablesOfOneYear } from "../../../src/core/year/tables-of-year";
import type { SheetContent } from "../../../src/core/report/sheet-content";
import { partWorkbooks } from "../../../src/strings/year/part-workbooks";

const header = ["工作内容", "工作目标", "责任单位", "佐证依据", "完成值", "佐证材料（已提交）"];

function grid(...rows: readonly (readonly CellValue[])[]): Grid {
  return {
    sheet: "任务分解表",
    origin: { row: 0, column: 0 },
    cells: [["西湖区山海协作工程2022年度工作任务分解表", null, null, null, null, null], header, ...rows],
    merges: [],
  };
}

const funds = ["到位资金", "到位资金8亿元以上", "区投促局、区财政局", "资金到位证明"] as const;
const sales = ["消费帮扶", "消费帮扶金额1000万元以上", "区商务局", "销售额明细"] as const;

function merge(own: Grid | readonly Grid[], ...returned: readonly Grid[]) {
  const sheets = [own].flat() as Grid[];
  const files = returned.map((each, index) => ({
    file: `${index + 1}.xlsx`,
    tables: checkWorkbook([each]).tables,
    valueAt: valuesOf([each]),
  }));
  return mergeReturned(checkWorkbook(sheets).tables, files, valuesOf(sheets));
}

const own = grid([...funds, null, null], [...sales, null, null]);

describe("merging what departments filled in", () => {
  test("an answer goes into the blank cell of its row, wherever the row stands in the returned file", () => {
    const { edits, conflicts, strangers } = merge(
      own,
      grid([...sales, "620万元", "明细表"], [...funds, "5.2亿元", null]),
    );
    expect(edits.map(({ cell: { row, column }, value, expected }) => [row, column, value, expected])).toEqual([
      [3, 4, "620万元", null],
      [3, 5, "明细表", null],
      [2, 4, "5.2亿元", null],
    ]);
    expect([...conflicts, ...strangers]).toEqual([]);
  });

  test.each<[string, CellValue]>([
    ["a plain number stays one", 620],
    ["a percentage is the text that the grid has of it", percentText(0.65, "0%")],
    ["so is a day", dateText(44742, "yyyy/m/d")],
  ])("%s", (_name, answer) => {
    expect(merge(own, grid([...sales, answer, null])).edits.map(({ value }) => value)).toEqual([answer]);
  });

  test("two departments that say the same of a joint row agree", () => {
    const merged = merge(own, grid([...funds, "5.2亿元", null]), grid([...funds, "5.2 亿元", null]));
    expect(merged).toMatchObject({ edits: [{ expected: null }], conflicts: [] });
  });

  test("two answers for one cell are a conflict, and nothing is written", () => {
    const { edits, conflicts } = merge(own, grid([...funds, "5.2亿元", null]), grid([...funds, "6亿元", null]));
    expect(edits).toEqual([]);
    expect(conflicts).toMatchObject([
      {
        column: "completed",
        present: "",
        claims: [
          { file: "1.xlsx", text: "5.2亿元" },
          { file: "2.xlsx", text: "6亿元" },
        ],
      },
    ]);
  });

  test("an answer that stands there already needs nothing; another one is a conflict", () => {
    const filled = grid([...funds, "5亿元", null], [...sales, null, null]);
    expect(merge(filled, grid([...funds, "5亿元", null]))).toMatchObject({ edits: [], conflicts: [] });
    expect(merge(filled, grid([...funds, "6亿元", null])).conflicts).toMatchObject([{ present: "5亿元" }]);
  });

  test("a figure stays a figure", () => {
    expect(merge(own, grid([...funds, 5.2, null])).edits).toMatchObject([{ value: 5.2 }]);
  });

  test("rows under one merge share its cell: two answers are a conflict, one is written where it can be seen", () => {
    const merged: Grid = { ...own, merges: [{ top: 2, bottom: 3, left: 5, right: 5 }] };
    expect(merge(merged, grid([...sales, null, "明细表"])).edits).toMatchObject([{ cell: { row: 2, column: 5 } }]);
    const two = merge(merged, grid([...funds, null, "证明"]), grid([...sales, null, "明细表"]));
    expect(two).toMatchObject({ edits: [], conflicts: [{ cell: { row: 2, column: 5 } }] });
  });

  test("a row whose goal was changed is a stranger", () => {
    const changed = ["到位资金", "到位资金6亿元以上", "区投促局、区财政局", "资金到位证明", "6亿元", null];
    expect(merge(own, grid(changed)).strangers).toMatchObject([{ file: "1.xlsx" }]);
  });

  test("two rows of the same words are told by their units", () => {
    const other = ["到位资金", "到位资金8亿元以上", "区商务局", "资金到位证明"];
    const twins = grid([...funds, null, null], [...other, null, null]);
    expect(merge(twins, grid([...other, "1亿元", null])).edits).toMatchObject([{ cell: { row: 3, column: 4 } }]);
  });

  test("a unit that comes back in full is still the one that the table has in short", () => {
    const twins = ["区发改局", "区商务局"].map((unit) => ["到位资金", "到位资金8亿元以上", unit, "证明", null, null]);
    const back = ["到位资金", "到位资金8亿元以上", "西湖区商务局", "证明", "1亿元", null];
    const { edits } = merge(grid(...twins), grid(back));
    expect(edits).toMatchObject([{ cell: { row: 3, column: 4 }, value: "1亿元" }]);
  });

  test("an error of the sheet is no answer", () => {
    expect(merge(own, grid([...funds, "#REF!", null]))).toMatchObject({ edits: [], conflicts: [] });
  });

  test("columns that the table lacks are named", () => {
    const narrow: Grid = { ...own, cells: own.cells.map((row) => row.slice(0, 4)) };
    expect(merge(narrow, grid([...funds, "6亿元", "证明"]))).toMatchObject({
      edits: [],
      lacking: [{ table: { sheet: "任务分解表" }, columns: ["completed", "submitted"] }],
    });
  });
});

describe("a workbook that keeps two years, with a task of the same words in each", () => {
  const visits = ["产业合作", "组织企业赴柯城区考察活动不少于1次", "区经信局", "会议通知"];
  const ofYear = (sheet: string, title: string, done: CellValue = null): Grid => ({
    ...grid([...visits, done, null]),
    sheet,
    cells: [[title, null, null, null, null, null], header, [...visits, done, null]],
  });
  const titled = (year: number, done: CellValue = null) =>
    ofYear(`${year}`, `西湖区${year}年山海协作工程重点工作任务分解表`, done);
  const both = [titled(2021), titled(2022)];
  const written = (merged: ReturnType<typeof merge>) =>
    merged.edits.map(({ sheet, cell: { row, column }, value }) => [sheet, row, column, value]);

  test.each([2021, 2022])("what comes back for %i goes into its table", (year) => {
    const merged = merge(both, { ...titled(year, "已完成2次"), sheet: "区经信局" });
    expect(written(merged)).toEqual([[String(year), 2, 4, "已完成2次"]]);
    expect([...merged.conflicts, ...merged.strangers]).toEqual([]);
  });

  test("a file with both years answers for both", () => {
    expect(written(merge(both, titled(2022, "2次"), titled(2021, "1次")))).toEqual([
      ["2022", 2, 4, "2次"],
      ["2021", 2, 4, "1次"],
    ]);
  });

  test("what comes back for a third year is in no table", () => {
    expect(merge(both, titled(2020, "已完成"))).toMatchObject({ edits: [], strangers: [{ file: "1.xlsx" }] });
  });

  test("what names no year is not guessed into either", () => {
    const nameless = ofYear("区经信局", "任务分解表", "已完成");
    expect(merge(both, nameless)).toMatchObject({ edits: [], strangers: [{ file: "1.xlsx" }] });
    expect(written(merge([titled(2022)], nameless))).toEqual([["2022", 2, 4, "已完成"]]);
    expect(written(merge([...both, ofYear("其他", "任务分解表")], nameless))).toEqual([["其他", 2, 4, "已完成"]]);
  });

  test.each([
    ["in their titles", both],
    ["in their sheets' names alone", [ofYear("2021", "任务分解表"), ofYear("2022", "任务分解表")]],
  ])("what is split from tables with the year %s comes back to its own", (_where, own) => {
    const tables = checkWorkbook(own).tables;
    for (const year of [2021, 2022]) {
      const [part] = partWorkbooks(tablesOfOneYear(tables, year));
      const [{ name, rows }] = part!.sheets as [SheetContent];
      const answered = rows.map((row) => (row[0] === visits[0] ? [...row.slice(0, 4), "已完成2次"] : row));
      const cells = answered.map((row) => rows[2]!.map((_, column) => row[column] ?? null));
      const back = { sheet: name, origin: { row: 0, column: 0 }, cells, merges: [] };
      expect(written(merge(own, back))).toEqual([[String(year), 2, 4, "已完成2次"]]);
    }
  });
});

test("a row of several units stands with each of them", () => {
  const parts = splitByDepartment(checkWorkbook([own]).tables);
  expect(parts.map(({ department, rows }) => [department, rows.map(({ row }) => row.row)])).toEqual([
    ["区投促局", [2]],
    ["区财政局", [2]],
    ["区商务局", [3]],
  ]);
});
