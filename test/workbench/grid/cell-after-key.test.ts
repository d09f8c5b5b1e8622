import { cellToA1, parseA1 } from "../../../src/core/table/a1";
import { cellAfterKey, type View } from "../../../workbench/grid/cell-after-key";

const view: View = {
  active: { row: 9, column: 3 },
  used: parseA1("A1:F40"),
  frozenRows: 2,
  frozenColumns: 1,
  pageRows: 20,
  rows: 100,
};

test.each<[string, Partial<View>, string | null]>([
  ["Control+Home", {}, "B3"],
  ["Control+Home", { frozenRows: 0, frozenColumns: 0 }, "A1"],
  ["Control+End", {}, "F40"],
  ["Control+End", { used: null }, "A1"],
  ["Home", {}, "B10"],
  ["PageDown", {}, "D30"],
  ["PageDown", { active: { row: 95, column: 3 } }, "D100"],
  ["PageUp", { active: { row: 50, column: 3 } }, "D31"],
  ["PageUp", {}, "D3"],
  ["PageUp", { active: { row: 0, column: 0 } }, "A1"],
  ["End", {}, null],
  ["Control+PageDown", {}, null],
])("%s, with %j, leads to %s", (key, differences, a1) => {
  const cell = cellAfterKey(key, { ...view, ...differences });
  expect(cell && cellToA1(cell)).toBe(a1);
});
