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

function fitted() {
  const grid = headlessGrid();
  const book = grid.api.createWorkbook(smallWorkbook({ 表: [["甲"]] }));
  const workbook = { sheets: [], structureProtected: false, ignored: [], defaultFont: {} };
  const heights = new RowHeights(grid, book, workbook);
  const cancelled: unknown[] = [];
  grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id, params }) => {
    if (id === "sheet.operation.cancel-mark-dirty-row-auto-height") cancelled.push(params);
  });
  const mark = (id: string, unitId = book.getId()) => {
    const fit = {
      unitId,
      subUnitId: "sheet-1",
      id,
      ranges: [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 9 }],
    };
    grid.api.syncExecuteCommand("sheet.operation.mark-dirty-row-auto-height", fit);
  };
  return { unitId: book.getId(), heights, mark, cancelled };
}

it("what the grid undertakes to fit is taken over from it once the edit is done, and nothing of another workbook", async () => {
  const { unitId, heights, mark, cancelled } = fitted();
  mark("first");
  mark("theirs", "another");
  mark("second");
  expect(cancelled).toEqual([]);
  await Promise.resolve();
  expect(cancelled).toEqual([
    { unitId, subUnitId: "sheet-1", id: "first" },
    { unitId, subUnitId: "sheet-1", id: "second" },
  ]);
  heights.stop();
});

it("what the grid has just undertaken is cancelled at once when the workbook goes", async () => {
  const { heights, mark, cancelled } = fitted();
  mark("last");
  heights.stop();
  expect(cancelled).toMatchObject([{ id: "last" }]);
  await Promise.resolve();
  expect(cancelled).toHaveLength(1);
});
