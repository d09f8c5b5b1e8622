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
  const fit = (unitId: string, id: string) => ({ unitId, subUnitId: "sheet-1", id, ranges: [] });
  const mark = (id: string, unitId = book.getId()) =>
    grid.api.syncExecuteCommand("sheet.operation.mark-dirty-row-auto-height", fit(unitId, id));
  const cancel = (id: string) =>
    grid.api.syncExecuteCommand("sheet.operation.cancel-mark-dirty-row-auto-height", fit(book.getId(), id));
  const cancelledAtStop = (): unknown[] => {
    const cancelled: unknown[] = [];
    grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id, params }) => {
      if (id === "sheet.operation.cancel-mark-dirty-row-auto-height") cancelled.push(params);
    });
    heights.stop();
    return cancelled;
  };
  return { unitId: book.getId(), mark, cancel, cancelledAtStop };
}

it("what the grid was still to fit is cancelled once the workbook goes, and nothing of another one", () => {
  const { unitId, mark, cancelledAtStop } = fitted();
  mark("first");
  mark("theirs", "another");
  mark("second");
  expect(cancelledAtStop()).toEqual([
    { unitId, subUnitId: "sheet-1", id: "first" },
    { unitId, subUnitId: "sheet-1", id: "second" },
  ]);
});

it("what was undone, or fitted long ago, is not kept", () => {
  const { mark, cancel, cancelledAtStop } = fitted();
  const clock = jest.spyOn(performance, "now").mockReturnValue(0);
  try {
    for (let edit = 0; edit < 100; edit++) mark(`old ${edit}`);
    clock.mockReturnValue(120_000);
    mark("undone");
    mark("new");
    cancel("undone");
  } finally {
    clock.mockRestore();
  }
  expect(cancelledAtStop()).toMatchObject([{ id: "new" }]);
});
