import type { CellEdit } from "../../../src/core/fixes/cell-edit";
import { sideBySide } from "../../../src/core/fixes/side-by-side";

const edit = (row: number, column: number, value: string): CellEdit => ({
  sheet: "表",
  cell: { row, column },
  value,
  expected: null,
});
const places = (edits: readonly CellEdit[]): string[] =>
  edits.map(({ cell: { row, column }, value }) => `${row},${column} ${String(value)}`);

test("columns that would stand in the same place stand beside each other, every header of each", () => {
  const both = sideBySide([
    [edit(1, 7, "目标值"), edit(9, 7, "目标值")],
    [edit(1, 7, "单位"), edit(9, 7, "单位")],
    [edit(3, 2, "改")],
  ]);
  expect(places(both)).toEqual(["1,7 目标值", "9,7 目标值", "1,8 单位", "9,8 单位", "3,2 改"]);
});

test("edits that do not meet stay as they are", () => {
  const edits = [[edit(1, 1, "甲")], [edit(1, 2, "乙")]];
  expect(sideBySide(edits)).toEqual(edits.flat());
});
