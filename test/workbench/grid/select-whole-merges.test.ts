import { areaToA1, cellToA1, parseA1 } from "../../../src/core/table/a1";
import { toArea } from "../../../workbench/grid/grid-range";
import { selectArea } from "../../../workbench/grid/select-area";
import { selectWholeMerges } from "../../../workbench/grid/select-whole-merges";
import { headlessGrid } from "../headless/headless-grid";
import { smallWorkbook } from "../headless/small-workbook";

const merges = ["A1:D1", "B3:B5", "C5:D6"];

function opened() {
  const { api } = headlessGrid();
  selectWholeMerges(api);
  const rows = Array.from({ length: 8 }, () => ["", "", "", "", ""]);
  const sheet = api.createWorkbook(smallWorkbook({ 表: { rows, merges } })).getActiveSheet();
  const selected = () => {
    const selection = sheet.getSelection()!;
    const { actualRow: row, actualColumn: column } = selection.getCurrentCell()!;
    return [areaToA1(toArea(selection.getActiveRange()!.getRange())), cellToA1({ row, column })];
  };
  return { sheet, selected };
}

test.each([
  ["a cell that a merge covers", "C1", "A1:D1", "A1"],
  ["its first cell", "A1", "A1:D1", "A1"],
  ["a part of it with others", "B4:C4", "B3:D6", "B3"],
  ["merges that reach into others", "A3:B3", "A3:B5", "A3"],
  ["no merge", "E2:E4", "E2:E4", "E2"],
])("%s: %s", (_, asked, area, active) => {
  const { sheet, selected } = opened();
  selectArea(sheet, parseA1(asked)!);
  expect(selected()).toEqual([area, active]);
});

test.each([
  ["row", "4:4", /^A4:[A-Z]+4$/],
  ["column", "C:C", /^C1:C\d+$/],
])("a whole %s stays as it is", (_, asked, expected) => {
  const { sheet, selected } = opened();
  sheet.getRange(asked).activate();
  expect(selected()[0]).toMatch(expected);
});
