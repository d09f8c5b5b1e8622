import { checkWorkbook } from "../../../src/core/check-workbook";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { valuesOf } from "../../../src/core/table/values-of";
import { carryOver } from "../../../src/core/year/carry-over";
import { lastYearFigures } from "../../../src/core/year/last-year";
import { mergeReturned } from "../../../src/core/year/merge-returned";
import { isInPlace } from "../../../src/core/year/row-edit";
import { figureText } from "../../../src/strings/year/last-year";

const title = ["西湖区山海协作工程2022年度工作任务分解表"];
const header = ["工作内容", "工作目标", "责任单位", "佐证依据", "完成值", "上年值"];
const funds = ["到位资金", "到位资金8亿元以上", "区投促局", "资金到位证明"];
const sales = ["消费帮扶", "消费帮扶金额1000万元以上", "区商务局", "销售额明细"];

function grid(rows: readonly (readonly CellValue[])[]): Grid {
  const cells = [title, header, ...rows].map((row) => header.map((_, column) => row[column] ?? null));
  return { sheet: "任务分解表", origin: { row: 0, column: 0 }, cells, merges: [] };
}

const own = grid([funds, sales]);
const changes: readonly [string, Grid, boolean][] = [
  ["nothing", own, true],
  ["another column of the row", grid([funds, [...sales, null, "900万元"]]), true],
  ["the rows sorted", grid([sales, funds]), false],
  ["a row put in above", grid([["新增", "新增工作", "区发改局", "材料"], funds, sales]), false],
  ["the row above taken out", grid([sales]), false],
  ["the goal reworded", grid([funds, ["消费帮扶", "消费帮扶金额900万元以上", ...sales.slice(2)]]), false],
  ["a twin of another unit in its place", grid([funds, [...sales.slice(0, 2), "区农业农村局", sales[3]!]]), false],
  ["a column put in before 完成值", { ...own, cells: own.cells.map((row) => [...row.slice(0, 4), null, ...row.slice(4)]) }, false],
  ["the sheet renamed", { ...own, sheet: "任务" }, false],
]; // prettier-ignore

describe.each(changes)("after %s", (_change, now, isThere) => {
  test(`a returned figure ${isThere ? "may" : "must not"} be written`, () => {
    const back = { file: "1.xlsx", ...tablesOf(grid([[...sales, "620万元"]])) };
    const { edits } = mergeReturned(tablesOf(own).tables, [back], valuesOf([own]));
    expect(edits.map((edit) => isInPlace(edit, valuesOf([now])))).toEqual([isThere]);
  });

  test(`last year's figure ${isThere ? "may" : "must not"} be written`, () => {
    const figures = lastYearFigures(checkWorkbook([grid([[...sales, "620万元"]])]).tables);
    const { edits } = carryOver(checkWorkbook([own]).tables, () => figures, valuesOf([own]), figureText);
    expect(edits.map(({ edit }) => isInPlace({ ...edit, value: "" }, valuesOf([now])))).toEqual([isThere]);
  });
});

function tablesOf(of: Grid) {
  return { tables: checkWorkbook([of]).tables, valueAt: valuesOf([of]) };
}
