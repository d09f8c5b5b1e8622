import { checkWorkbook } from "../../../src/core/check-workbook";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { SheetCells } from "../../../src/core/table/sheet-cells";
import { appendRows } from "../../../src/core/year/append-rows";

const header = ["序号", "工作内容", "工作目标", "责任单位", "佐证依据"];
const funds = [1, "到位资金", "到位资金8亿元以上", "区投促局", "资金到位证明"];

function grid(rows: readonly (readonly CellValue[])[], merges: Grid["merges"] = []): Grid {
  const cells = [["西湖区山海协作工程2022年度工作任务分解表"], header, ...rows].map((row) =>
    header.map((_, column) => row[column] ?? null),
  );
  return { sheet: "任务分解表", origin: { row: 0, column: 0 }, cells, merges };
}

const rows = [{ content: "消费帮扶金额", goal: "实现消费帮扶金额500万元以上", departments: "", evidence: "销售明细" }];

function append(sheet: Grid) {
  const [checked] = checkWorkbook([sheet]).tables;
  return appendRows(checked!.table, new SheetCells(sheet), rows);
}

describe("rows below a table", () => {
  test("are written in its own columns, its numbers go on, and blank cells stay untouched", () => {
    expect(append(grid([funds]))!.map(({ cell, value, expected }) => [cell.row, cell.column, value, expected])).toEqual(
      [
        [3, 0, 2, null],
        [3, 1, "消费帮扶金额", null],
        [3, 2, "实现消费帮扶金额500万元以上", null],
        [3, 4, "销售明细", null],
      ],
    );
  });

  test.each<[string, Grid]>([
    ["notes stand right below", grid([funds, ["注：本表由区发改局负责解释。"]])],
    ["a sum ends it", grid([funds, ["合计", "合计", "8亿元"]])],
    ["notes stand where the rows would end", grid([funds, [], ["填表人：张三"]])],
  ])("are not written where %s", (_name, sheet) => {
    expect(append(sheet)).toBeNull();
  });
});
