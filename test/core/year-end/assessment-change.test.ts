import { checkWorkbook } from "../../../src/core/check-workbook";
import type { SheetContent } from "../../../src/core/report/sheet-content";
import { cellToA1 } from "../../../src/core/table/a1";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import type { SheetUpdate } from "../../../src/core/year-end/assessment-change";
import { assessmentColumns } from "../../../src/core/year-end/assessment-columns";
import { updateAssessment } from "../../../src/core/year-end/update-assessment";
import { assessmentSheet } from "../../../src/strings/year-end/assessment-sheet";
import { gridOfSheet } from "../settings/sheet-grid";
import { type SheetRow, taskSheet } from "../task-sheet";

const rows: readonly SheetRow[] = [
  { content: "产业", goal: "到位资金8亿元以上", departments: "区发改局", 完成值: "4亿元", 上年值: "3亿元" },
  { content: "消费", goal: "消费帮扶1000万元", departments: "区商务局", 完成值: "", 上年值: "" },
  { content: "培训", goal: "培训400人次", departments: "区人社局", 完成值: "", 上年值: "" },
];
const updated = (of: readonly SheetRow[], ...own: readonly Grid[]) => {
  const grids = [taskSheet(of), ...own];
  return updateAssessment(grids, checkWorkbook(grids).tables, assessmentSheet);
};
const newSheet = (of: readonly SheetRow[]): SheetContent => {
  const { change } = updated(of);
  if (change.kind !== "new") throw new Error(change.kind);
  return change.sheet;
};
const updateOf = (of: readonly SheetRow[], own: Grid): SheetUpdate => {
  const { change } = updated(of, own);
  if (change.kind !== "edit") throw new Error(change.kind);
  return change;
};
const column = (name: keyof typeof assessmentColumns) => Object.keys(assessmentColumns).indexOf(name);

/** As staff leave it: some cells changed. */
function edited(
  sheet: SheetContent,
  changes: readonly (readonly [row: number, column: number, value: CellValue])[],
): Grid {
  const grid = gridOfSheet(sheet);
  const height = Math.max(grid.cells.length, ...changes.map(([row]) => row + 1));
  const width = Math.max(grid.cells[0]!.length, ...changes.map(([, at]) => at + 1));
  const cells = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (__, c): CellValue => grid.cells[r]?.[c] ?? null),
  );
  for (const [row, at, value] of changes) cells[row]![at] = value;
  return { ...grid, cells };
}

/** The sheet after the update, as Excel would make it. */
function after(grid: Grid, { moves, edits }: SheetUpdate): Grid {
  const cells = grid.cells.map((line) => [...line]);
  const width = cells[0]!.length;
  for (const { row, count } of moves) {
    if (count < 0) cells.splice(row, -count);
    else cells.splice(row, 0, ...Array.from({ length: count }, () => new Array<CellValue>(width).fill(null)));
  }
  for (const { cell, value, expected } of edits) {
    while (cells.length <= cell.row) cells.push(new Array<CellValue>(width).fill(null));
    expect([cell, cells[cell.row]![cell.column] ?? null]).toEqual([cell, expected]);
    cells[cell.row]![cell.column] = value;
  }
  return { ...grid, cells };
}

const lineWith = ({ cells }: Grid, words: string) => cells.find((line) => line.includes(words));
const rowOf = ({ rows: lines }: SheetContent, words: string) => lines.findIndex((line) => line.includes(words));
const sheet = newSheet(rows);
const departmentRow = sheet.rows.findIndex(([kind, name]) => kind === "责任单位" && name === "区发改局");
const [industry, trade] = [rowOf(sheet, "到位资金8亿元以上"), rowOf(sheet, "消费帮扶1000万元")];

test("a sheet that says already what it should is left alone, its charts where they are", () => {
  const { moves, edits, charts, stale } = updateOf(rows, gridOfSheet(sheet));
  expect({ moves, edits, charts, stale }).toEqual({ moves: [], edits: [], charts: sheet.charts, stale: [] });
});

test("only cells of ours that changed are written; weights, notes and columns of staff are none of them", () => {
  const grid = edited(sheet, [
    [industry, column("weight"), 10],
    [industry, column("note"), "以审计数为准"],
    [industry, 25, "复核：张三"],
  ]);
  const done = rows.map((row, index) => (index === 0 ? { ...row, 完成值: "8亿元" } : row));
  const change = updateOf(done, grid);
  const written = Object.fromEntries(change.edits.map(({ cell, value }) => [cellToA1(cell), value]));
  const cell = (name: keyof typeof assessmentColumns, row = industry) => cellToA1({ row, column: column(name) });
  expect(written).toMatchObject({
    [cell("share")]: 100,
    [cell("done")]: 1,
    [cell("completed")]: "8亿元",
    [cell("score")]: 10,
  });
  expect(written).not.toHaveProperty(cell("weight"));
  expect(written).not.toHaveProperty(cell("note"));
  after(grid, change);
  // The department's and the whole's sums are ours.
  expect(written).toMatchObject({ [cell("weight", departmentRow)]: 10 });
});

test("columns may have been moved, and others put between them; charts show the cells where they stand", () => {
  const grid = gridOfSheet(sheet);
  const moved = { ...grid, cells: grid.cells.map((line) => [line[0]!, null, ...line.slice(1)]) };
  const change = updateOf([{ ...rows[0]!, 完成值: "8亿元" }, rows[1]!, rows[2]!], moved);
  expect(change.edits.filter(({ value }) => value === "8亿元").map(({ cell }) => cell)).toContainEqual({
    row: industry,
    column: column("completed") + 1,
  });
  expect(change.charts[0]!.series[0]!.values.left).toBe(column("share") + 1);
});

test("where staff have put lines above the table, a chart drawn now shows its own rows", () => {
  const grid = gridOfSheet(sheet);
  const lower = { ...grid, cells: [...grid.cells.slice(0, 2), grid.cells[3]!, ...grid.cells.slice(2)] };
  const { charts, edits } = updateOf(rows, lower);
  expect(edits).toEqual([]);
  charts.forEach((chart, index) => {
    const { categories, at } = sheet.charts![index]!;
    expect(chart.categories).toEqual({ ...categories, top: categories.top + 1, bottom: categories.bottom + 1 });
    expect(chart.at.bottom).toBe(at.bottom + 1);
  });
});

describe("when rows of the table have come and gone, rows come and go on the sheet", () => {
  const grid = edited(sheet, [
    [industry, column("weight"), 10],
    [industry, 20, "张三"],
    [sheet.boldRows[1]!, 20, "复核人"],
    [trade, column("note"), "有争议"],
    [trade, column("weight"), 20],
    [5, 3, "图表上的批注"],
    [sheet.rows.length + 2, 1, "联系人：李四"],
  ]);
  const now = [rows[2]!, rows[0]!, { content: "文旅", goal: "疗休养2批", departments: "区文旅局" }];
  const change = updateOf(now, grid);
  const result = after(grid, change);

  test("and whatever staff have put on it stays in its row", () => {
    const line = lineWith(result, "到位资金8亿元以上")!;
    expect(line[column("weight")]).toBe(10);
    expect(line[20]).toBe("张三");
    expect(result.cells[5]![3]).toBe("图表上的批注");
    expect(result.cells.at(-1)![1]).toBe("联系人：李四");
    expect(lineWith(result, "疗休养2批")![0]).toBe("任务");
  });

  test("a row that is gone stays where staff have written in it, and counts for nothing", () => {
    const line = lineWith(result, "消费帮扶1000万元")!;
    expect(line[0]).toBe("已不在表中");
    expect([line[column("note")], line[column("weight")], line[column("score")]]).toEqual(["有争议", 20, null]);
    expect(lineWith(result, "西湖区 2022年")?.[column("weight")] ?? 10).toBe(10);
  });

  test("one in which they have not goes, a department that has come stands among the others", () => {
    expect(result.cells.filter(([kind, name]) => kind === "责任单位" && name === "区商务局")).toEqual([]);
    const kinds = result.cells.map(([kind]) => kind).filter((kind) => kind === "责任单位" || kind === "任务");
    expect(kinds).toEqual(["责任单位", "责任单位", "责任单位", "任务", "任务", "任务"]);
  });

  test("charts show all rows of theirs, and those of departments grow by themselves", () => {
    const chart = change.charts.find(({ name }) => name === "SHANHAI_责任单位完成情况")!;
    const { top, bottom } = chart.categories;
    expect(result.cells.slice(top, bottom + 1).map(([kind]) => kind)).toEqual(["责任单位", "责任单位", "责任单位"]);
    expect(change.stale).toEqual([]);
    const first = sheet.charts!.find(({ name }) => name === chart.name)!.categories;
    const inserted = change.moves.filter(({ count }) => count > 0).map(({ row }) => row);
    expect(inserted.some((row) => first.top < row && row <= first.bottom)).toBe(true);
  });

  test("the next time there is nothing to do, and a row that comes back has its weight again", () => {
    const again = updateOf(now, result);
    expect([again.moves, again.edits]).toEqual([[], []]);
    const back = after(result, updateOf([...now, rows[1]!], result));
    const line = lineWith(back, "消费帮扶1000万元")!;
    expect([line[0], line[column("weight")], line[column("score")]]).toEqual(["任务", 20, 0]);
  });
});

test("the first of a part's rows to come makes its chart stale: no range of one row grows by itself", () => {
  const one = newSheet([rows[0]!]);
  const change = updateOf(rows, gridOfSheet(one));
  expect(change.stale).toEqual(["SHANHAI_责任单位完成情况"]);
  const grown = after(gridOfSheet(one), change);
  expect(grown.cells.filter(([kind]) => kind === "责任单位")).toHaveLength(3);
});

describe("a goal that was mended keeps its weight and note", () => {
  const mended = (goal: string, more: Partial<SheetRow> = {}) =>
    rows.map((row, index) => (index === 0 ? ({ ...row, goal, ...more } as SheetRow) : row));
  const grid = edited(sheet, [
    [industry, column("weight"), 10],
    [industry, column("note"), "以审计数为准"],
  ]);
  test.each<readonly [string, readonly SheetRow[]]>([
    ["a number", mended("到位资金9亿元以上")],
    ["all its words, where 工作内容 and 责任单位 still name one row", mended("引进社会资本4亿元以上")],
    ["its 责任单位 with it", mended("到位资金9亿元以上", { departments: "区投促局" })],
    ["工作内容 alone", mended("到位资金8亿元以上", { content: "产业合作" })],
  ])("%s", (_, now) => {
    const { assessment } = updated(now, grid);
    expect(assessment.offices[0]!.total.weight).toBe(10);
    const result = after(grid, updateOf(now, grid));
    const line = lineWith(result, now[0]!.goal!)!;
    expect([line[column("weight")], line[column("note")]]).toEqual([10, "以审计数为准"]);
    expect(result.cells.filter(([kind]) => kind === "任务")).toHaveLength(3);
  });

  test("of several alike none is guessed", () => {
    const two = newSheet([rows[0]!, { ...rows[0]!, goal: "签约项目5个" }]);
    const weighed = edited(two, [[rowOf(two, "到位资金8亿元以上"), column("weight"), 10]]);
    const { assessment } = updated([{ ...rows[0]!, goal: "新增就业20人" }], weighed);
    expect(assessment.offices[0]!.total.weight).toBe(null);
  });
});

test("a sheet without its header takes nothing, and says where it is missing", () => {
  const grid = { ...gridOfSheet(sheet), cells: [["山海协作年底自评汇总"], ["乱"]] };
  expect(updated(rows, grid).change).toMatchObject({
    kind: "refused",
    damage: { cause: "no-header", sheet: sheet.name },
  });
});

test("weights are read from rows of tasks; one that is no number is told with its cell", () => {
  const grid = edited(sheet, [
    [industry, column("weight"), "10分"],
    [trade, column("weight"), "高"],
    [departmentRow, column("weight"), 99],
  ]);
  const { assessment, damages } = updated(rows, grid);
  expect(assessment.offices[0]!.rows.map(({ weight }) => weight)).toEqual([10, null, null]);
  expect(damages).toEqual([
    { sheet: sheet.name, cell: { row: trade, column: column("weight") }, cause: "unreadable-weight", quoted: "高" },
  ]);
});
