import type { CellEdit } from "../../../src/core/fixes/cell-edit";
import { areaToA1 } from "../../../src/core/table/a1";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { valueEdits } from "../../../src/taskpane/formulas/value-edits";

const document = ["工作内容", "工作目标", "责任单位", "佐证依据"];
const funds = ["产业合作", "实现到位资金1亿元以上。", "区发改局", "项目清单"];
const training = ["干部培训", "组织干部学习。", "区委组织部", "名单"];
const headers = ["对应指标", "下限判断", "缺口"];

function grid(extra: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]): Grid {
  const lines = [["西湖区山海协作工程2022年度工作任务分解表"], [...document, ...extra], ...rows];
  const width = Math.max(...lines.map(({ length }) => length));
  const cells = lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null));
  return { sheet: "任务分解表", origin: { row: 0, column: 0 }, cells, merges: [] };
}

const written = (edits: readonly CellEdit[]) =>
  Object.fromEntries(
    edits.map(({ cell: { row, column }, value }) => [
      areaToA1({ top: row, left: column, bottom: row, right: column }),
      value,
    ]),
  );

function after(before: Grid, edits: readonly CellEdit[]): Grid {
  const right = Math.max(before.cells[0]!.length - 1, ...edits.map(({ cell }) => cell.column));
  const cells = before.cells.map((line) => Array.from({ length: right + 1 }, (_, column) => line[column] ?? null));
  for (const { cell, value } of edits) cells[cell.row]![cell.column] = value;
  return { ...before, cells };
}

const results = { E2: "对应指标", F2: "下限判断", G2: "缺口", E3: "到位资金", F3: "低于下限", G3: "2亿元" };

test("three columns right of the table; a row without an indicator is left blank", () => {
  expect(written(valueEdits([grid([], funds, training)]))).toEqual(results);
});

test("columns of an earlier time are written anew, in their place, and once only", () => {
  const before = grid([], funds, training);
  const done = after(before, valueEdits([before]));
  expect(valueEdits([done])).toEqual([]);

  const withGoal = (goal: string) => {
    const [title, header, [content, , ...others] = [], ...rest] = done.cells;
    return { ...done, cells: [title!, header!, [content!, goal, ...others], ...rest] };
  };
  expect(written(valueEdits([withGoal("到位资金2亿元以上。")]))).toEqual({ G3: "1亿元" });
  const cleared = Object.keys(written(valueEdits([withGoal("做好对接。")])));
  expect(cleared.filter((a1) => !/^[EFG]3$/.test(a1))).toEqual([]);
});

test.each<[string, readonly CellValue[], readonly CellValue[], string]>([
  ["a column 缺口", ["缺口"], ["差2个项目，7月补签（张三催）"], "F"],
  ["a column 缺口 with a number", ["缺口"], ["2亿元"], "F"],
  ["two of the three headers", headers.slice(0, 2), ["到位资金", "低于下限"], "G"],
  ["the three headers apart", ["对应指标", "下限判断", "备注", "缺口"], ["到位资金", "低于下限", null, "2亿元"], "I"],
  ["the three headers over their own words", headers, ["招商", "没问题", "差一点，张三催"], "H"],
  ["the three headers, a note in one cell", headers, ["到位资金", "低于下限", "2亿元（张三催）"], "H"],
])("%s of staff's own: not a cell of it is written, the results stand beside it", (_what, extra, values, first) => {
  const before = grid(extra, [...funds, ...values], training);
  const edits = valueEdits([before]);
  expect(Object.keys(written(edits))[0]).toBe(`${first}2`);
  expect(edits.every(({ expected, cell }) => expected === null && cell.column >= 4 + extra.length)).toBe(true);
  expect(valueEdits([after(before, edits)])).toEqual([]);
});
