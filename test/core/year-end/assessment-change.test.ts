import { checkWorkbook } from "../../../src/core/check-workbook";
import type { SheetContent } from "../../../src/core/report/sheet-content";
import { cellToA1 } from "../../../src/core/table/a1";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { assess } from "../../../src/core/year-end/assess";
import { assessmentChange, keptRowsTitle } from "../../../src/core/year-end/assessment-change";
import { assessmentColumns } from "../../../src/core/year-end/assessment-columns";
import { readWeights } from "../../../src/core/year-end/read-assessment";
import { assessmentExplanation, assessmentSheet } from "../../../src/strings/year-end/assessment-sheet";
import { gridOfSheet } from "../settings/sheet-grid";
import { type SheetRow, taskSheet } from "../task-sheet";

const rows: readonly SheetRow[] = [
  { content: "产业", goal: "到位资金8亿元以上", departments: "区发改局", 完成值: "4亿元", 上年值: "3亿元" },
  { content: "消费", goal: "消费帮扶1000万元", departments: "区商务局", 完成值: "", 上年值: "" },
  { content: "培训", goal: "培训400人次", departments: "区人社局", 完成值: "", 上年值: "" },
];
const sheetOf = (of: readonly SheetRow[], grid?: Grid): SheetContent => {
  const { weights } = grid ? readWeights(grid) : { weights: new Map() };
  return assessmentSheet(assess(checkWorkbook([taskSheet(of)]).tables, weights));
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
const rowOf = ({ rows: lines }: SheetContent, words: string) => lines.findIndex((line) => line.includes(words));
const sheet = sheetOf(rows);
const departmentRow = sheet.rows.findIndex(([kind, name]) => kind === "责任单位" && name === "区发改局");
const [industry, trade] = [rowOf(sheet, "到位资金8亿元以上"), rowOf(sheet, "消费帮扶1000万元")];

test("a sheet that says already what it should is left alone", () => {
  expect(assessmentChange(gridOfSheet(sheet), sheet)).toEqual({ kind: "edit", edits: [] });
});

test("only cells of ours that changed are written; weights, notes and columns of staff are none of them", () => {
  const grid = edited(sheet, [
    [industry, column("weight"), 10],
    [industry, column("note"), "以审计数为准"],
    [industry, 25, "复核：张三"],
  ]);
  const done = rows.map((row, index) => (index === 0 ? { ...row, 完成值: "8亿元" } : row));
  const change = assessmentChange(grid, sheetOf(done, grid));
  if (change.kind !== "edit") throw new Error(change.kind);
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
  expect(
    change.edits.every(({ expected, cell: { row, column: at } }) => expected === (grid.cells[row]![at] ?? null)),
  ).toBe(true);
  // The department's and the whole's sums are ours.
  expect(written).toMatchObject({ [cell("weight", departmentRow)]: 10 });
});

test("columns may have been moved, and others put between them", () => {
  const grid = gridOfSheet(sheet);
  const moved = { ...grid, cells: grid.cells.map((line) => [line[0]!, null, ...line.slice(1)]) };
  const change = assessmentChange(moved, sheetOf([{ ...rows[0]!, 完成值: "8亿元" }, rows[1]!, rows[2]!], moved));
  if (change.kind !== "edit") throw new Error(change.kind);
  expect(change.edits.filter(({ value }) => value === "8亿元").map(({ cell }) => cell)).toContainEqual({
    row: industry,
    column: column("completed") + 1,
  });
});

describe("when rows of the table have come and gone, the sheet is written anew", () => {
  const grid = edited(sheet, [
    [industry, column("weight"), 10],
    [industry, 20, "张三"],
    [sheet.boldRows[1]!, 20, "复核人"],
    [trade, column("note"), "有争议"],
    [trade, column("weight"), "二十"],
    [5, 3, "图表上的批注"],
    [sheet.rows.length + 2, 1, "联系人：李四"],
  ]);
  const now = [rows[2]!, rows[0]!, { content: "文旅", goal: "疗休养2批", departments: "区文旅局" }];
  const change = assessmentChange(grid, sheetOf(now, grid));
  if (change.kind !== "rewrite") throw new Error(change.kind);
  const lines = change.sheet.rows;

  test("with the weights, notes and columns of staff in their rows", () => {
    const line = lines.find((each) => each[column("goal")] === "到位资金8亿元以上")!;
    expect(line[column("weight")]).toBe(10);
    expect(line.at(-1)).toBe("张三");
    expect(lines.find((each) => each[0] === "类别")!.at(-1)).toBe("复核人");
  });

  test("and below it whatever has lost its place, word for word", () => {
    const kept = lines.slice(lines.findIndex((line) => line[0] === keptRowsTitle) + 1);
    const words = kept.flat().filter((value) => value !== null);
    for (const word of ["消费帮扶1000万元", "有争议", "二十", "图表上的批注", "联系人：李四"])
      expect(words).toContain(word);
    expect(words).not.toContain(assessmentExplanation);
  });

  test("so that the next time single cells do again, and nothing is kept twice", () => {
    const next = gridOfSheet(change.sheet);
    const again = assessmentChange(next, sheetOf([now[0]!, { ...now[1]!, 完成值: "8亿元" }, now[2]!], next));
    expect(again.kind).toBe("edit");
    const back = assessmentChange(next, sheetOf([...now, rows[1]!], next));
    if (back.kind !== "rewrite") throw new Error(back.kind);
    const restored = back.sheet.rows.filter((line) => line.includes("消费帮扶1000万元"));
    expect(restored).toHaveLength(1);
    expect(restored[0]![column("note")]).toBe("有争议");
    expect(back.sheet.rows.filter((line) => line.includes("联系人：李四"))).toHaveLength(1);
  });
});

test("a sheet without its header takes nothing, and says where it is missing", () => {
  const grid = { ...gridOfSheet(sheet), cells: [["山海协作年底自评汇总"], ["乱"]] };
  expect(assessmentChange(grid, sheet)).toMatchObject({
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
  const { weights, damages } = readWeights(grid);
  expect([...weights]).toEqual([["产业\n到位资金8亿元以上", 10]]);
  expect(damages).toEqual([
    { sheet: sheet.name, cell: { row: trade, column: column("weight") }, cause: "unreadable-weight", quoted: "高" },
  ]);
});
