import { findResultColumns, resultText, withoutResultColumns } from "../../../src/core/report/result-column";
import type { CellValue, Grid } from "../../../src/core/table/grid";

function gridOf(...cells: CellValue[][]): Grid {
  return { sheet: "任务分解表", origin: { row: 2, column: 1 }, cells, merges: [] };
}

test("messages say their severity, one a line", () => {
  const messages = [
    { severity: "error" as const, message: "缺少目标" },
    { severity: "info" as const, message: "沿用上行" },
  ];
  expect(resultText(messages)).toBe("错误：缺少目标\n信息：沿用上行");
});

test.each<[string, CellValue[][], string]>([
  ["down to the last message", [["校验结果"], ["错误：缺"], [null], ["提示：软"], [null]], "2-5"],
  ["up to what somebody else wrote", [["校验结果"], ["错误：缺"], ["备注"], ["提示：软"]], "2-3"],
  ["each table has its own", [["校验结果"], ["错误：缺"], ["校验结果"], ["提示：软"]], "2-3 4-5"],
  ["a column of the user's under that header", [["校验结果"], ["合格"], ["错误：缺"]], ""],
  ["a header over nothing", [["校验结果"], [null]], ""],
  ["another header", [["校验结果说明"], ["错误：缺"]], ""],
])("%s", (_name, cells, found) => {
  const columns = findResultColumns(gridOf(...cells));
  expect(columns.map(({ top, bottom }) => `${top}-${bottom}`).join(" ")).toBe(found);
  expect(columns.every(({ left, right }) => left === 1 && right === 1)).toBe(true);
});

test("a sheet is checked as staff wrote it", () => {
  const written = gridOf(["内容", "校验结果"], ["产业", "错误：缺"], ["就业", "备注"]);
  expect(withoutResultColumns(written).cells).toEqual([
    ["内容", null],
    ["产业", null],
    ["就业", "备注"],
  ]);
  const untouched = gridOf(["内容"]);
  expect(withoutResultColumns(untouched)).toBe(untouched);
});
