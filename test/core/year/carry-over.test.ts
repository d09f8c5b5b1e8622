import { checkWorkbook } from "../../../src/core/check-workbook";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { carryOver } from "../../../src/core/year/carry-over";
import { lastYearFigures } from "../../../src/core/year/last-year";
import { figureText } from "../../../src/strings/year/last-year";

const header = ["工作内容", "工作目标", "责任单位", "佐证依据"];

function grid(year: number, extra: string, rows: readonly (readonly CellValue[])[]): Grid {
  const columns = [...header, ...(extra === "" ? [] : [extra])];
  const cells = [[`西湖区山海协作工程${year}年度工作任务分解表`], columns, ...rows].map((row) =>
    columns.map((_, column) => row[column] ?? null),
  );
  return { sheet: "任务分解表", origin: { row: 0, column: 0 }, cells, merges: [] };
}

function carry(own: Grid, last: Grid) {
  const figures = lastYearFigures(checkWorkbook([last]).tables);
  const { edits, conflicts, unfound, lacking } = carryOver(
    checkWorkbook([own]).tables,
    () => figures,
    (_sheet, { row, column }) => own.cells[row]?.[column] ?? null,
    figureText,
  );
  return {
    edits: edits.map(({ edit: { cell, expected }, figure }) => [
      cell.row,
      cell.column,
      figureText(figure),
      figure.basis,
      expected,
    ]),
    conflicts: conflicts.map(({ cell, present, figures: found }) => [cell.row, present, found.map(figureText)]),
    unfound: unfound.map(({ row }) => row.row.row),
    lacking: lacking.map(({ sheet }) => sheet),
  };
}

const aid = ["援建资金", "落实安排援建资金，不低于上年金额", "区财政局", "拨付凭证"];
const sales = ["消费帮扶", "消费帮扶金额1000万元以上", "区商务局", "销售明细"];

describe("带入上年", () => {
  test("takes what was done, of the same indicator, whatever the words", () => {
    const last = grid(2021, "完成值", [
      ["援建资金拨付", "落实援建资金600万元", "区财政局", "凭证", "660万元"],
      ["消费帮扶", "消费帮扶金额800万元以上", "区商务局", "明细", "1230万元"],
    ]);
    expect(carry(grid(2022, "上年值", [aid, sales]), last)).toEqual({
      edits: [
        [2, 4, "660万元", "completed", null],
        [3, 4, "1230万元", "completed", null],
      ],
      conflicts: [],
      unfound: [],
      lacking: [],
    });
  });

  test("takes what was promised where nobody wrote what was done, and says so", () => {
    const last = grid(2021, "", [["援建资金", "落实援建资金600万元", "区财政局", "凭证"]]);
    expect(carry(grid(2022, "上年值", [aid]), last).edits).toEqual([[2, 4, "600万元", "target", null]]);
  });

  test("several figures of one indicator are for staff to decide", () => {
    const last = grid(2021, "完成值", [
      ["消费帮扶一", "消费帮扶金额500万元", "区商务局", "明细", "510万元"],
      ["消费帮扶二", "消费帮扶金额300万元", "区总工会", "明细", "305万元"],
    ]);
    expect(carry(grid(2022, "上年值", [sales]), last)).toMatchObject({
      edits: [],
      conflicts: [[2, "", ["510万元", "305万元"]]],
    });
  });

  test("what stands there is never written over; another figure is a conflict, the same is nothing", () => {
    const last = grid(2021, "完成值", [["援建资金", "落实援建资金600万元", "区财政局", "凭证", "660万元"]]);
    expect(carry(grid(2022, "上年值", [[...aid, "650万元"]]), last)).toMatchObject({
      edits: [],
      conflicts: [[2, "650万元", ["660万元"]]],
    });
  });

  test.each(["660 万元", "6600000元", 660])("the same amount however it is written: %s", (present) => {
    const last = grid(2021, "完成值", [["援建资金", "落实援建资金600万元", "区财政局", "凭证", "660万元"]]);
    expect(carry(grid(2022, "上年值", [[...aid, present]]), last)).toMatchObject({ edits: [], conflicts: [] });
  });

  test("rows that last year's table has no figure for are listed", () => {
    const last = grid(2021, "完成值", [["援建资金", "落实援建资金600万元", "区财政局", "凭证", "660万元"]]);
    expect(carry(grid(2022, "上年值", [aid, sales]), last).unfound).toEqual([3]);
  });

  test("a table without 上年值 is told, and nothing is written", () => {
    const last = grid(2021, "完成值", [["援建资金", "落实援建资金600万元", "区财政局", "凭证", "660万元"]]);
    expect(carry(grid(2022, "", [aid]), last)).toMatchObject({ edits: [], lacking: ["任务分解表"] });
  });

  test("the baseline that was carried over lets the row be judged", () => {
    const own = grid(2022, "上年值", [[...aid.slice(0, 1), "落实安排援建资金660万元", ...aid.slice(2), "660万元"]]);
    const [table] = checkWorkbook([own]).tables;
    expect(table!.coverage.find(({ requirement }) => requirement.id === "P07-1")!.status).toBe("meets");
  });
});
