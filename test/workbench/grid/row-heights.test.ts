import { RowHeights, spansOf } from "../../../workbench/grid/row-heights";
import { headlessGrid } from "../headless/headless-grid";
import { smallWorkbook } from "../headless/small-workbook";

it.each([
  ["none", [], []],
  ["neighbours", [3, 4, 5], [[3, 5]]],
  ["rows with others between", [0, 2, 9], [[0, 9]]],
  [
    "more than fit into one",
    [0, 1, 10, 11, 12],
    [
      [0, 1],
      [10, 12],
    ],
  ],
])("spans of %s", (_, rows, expected) => {
  expect(spansOf(rows, 10)).toEqual(expected);
});

it("what the grid was still to fit is cancelled once the workbook goes, and nothing of another one", () => {
  const grid = headlessGrid();
  const book = grid.api.createWorkbook(smallWorkbook({ 表: [["甲"]] }));
  const workbook = { sheets: [], structureProtected: false, ignored: [], defaultFont: {} };
  const heights = new RowHeights(grid, book, workbook);
  const fit = (unitId: string, id: string) => ({ unitId, subUnitId: "sheet-1", id, ranges: [] });
  for (const [unitId, id] of [
    [book.getId(), "first"],
    ["another", "theirs"],
    [book.getId(), "second"],
  ] as const) {
    grid.api.syncExecuteCommand("sheet.operation.mark-dirty-row-auto-height", fit(unitId, id));
  }
  const cancelled: unknown[] = [];
  grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id, params }) => {
    if (id === "sheet.operation.cancel-mark-dirty-row-auto-height") cancelled.push(params);
  });
  heights.stop();
  expect(cancelled).toEqual([
    { unitId: book.getId(), subUnitId: "sheet-1", id: "first" },
    { unitId: book.getId(), subUnitId: "sheet-1", id: "second" },
  ]);
});
