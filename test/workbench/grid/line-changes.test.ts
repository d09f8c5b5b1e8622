import { IUniverInstanceService } from "@univerjs/core";
import { areaToA1, parseA1 } from "../../../src/core/table/a1";
import { LineChanges } from "../../../workbench/grid/line-changes";
import type { Grid } from "../../../workbench/grid/univer";
import { headlessGrid } from "../headless/headless-grid";
import { smallWorkbook } from "../headless/small-workbook";

const area = (a1: string) => parseA1(a1)!;

const open: Grid[] = [];

afterEach(() => {
  for (const { univer } of open.splice(0)) univer.dispose();
});

function newGrid(): Grid {
  const grid = headlessGrid();
  open.push(grid);
  return grid;
}

function watched(merges: readonly string[] = []) {
  const grid = newGrid();
  const rows = Array.from({ length: 14 }, (_, row) => [`A${row + 1}`, `B${row + 1}`]);
  const book = grid.api.createWorkbook(smallWorkbook({ 甲: { rows, merges }, 乙: { rows } }));
  // Undoing concerns the workbook that has the focus.
  grid.univer.__getInjector().get(IUniverInstanceService).focusUnit(book.getId());
  const changes = new LineChanges(
    () => new Map([["sheet-1", [{ kind: "array-formula" as const, area: area("C5:C6") }]]]),
    true,
  );
  changes.watch(grid, book);
  const lines = (verb: "insert" | "remove", first: number, last = first, sheetId = "sheet-1") =>
    grid.api.syncExecuteCommand(`sheet.command.${verb}-row-by-range`, {
      unitId: book.getId(),
      subUnitId: sheetId,
      range: { startRow: first - 1, endRow: last - 1, startColumn: 0, endColumn: 29 },
      direction: 0,
    });
  const mergesNow = () =>
    book
      .getSheetBySheetId("sheet-1")!
      .getSheet()
      .getMergeData()
      .map(({ startRow, endRow, startColumn, endColumn }) =>
        areaToA1({ top: startRow, bottom: endRow, left: startColumn, right: endColumn }),
      )
      .sort();
  const run = (id: string) => grid.api.syncExecuteCommand(id);
  return { changes, lines, mergesNow, run };
}

const inserted = (at: number, count: number) => ({ axis: "rows", at, count });

test("what was inserted and deleted is known in its order, sheet by sheet", () => {
  const { changes, lines } = watched();
  lines("insert", 3, 4);
  lines("remove", 8);
  lines("insert", 1, 1, "sheet-2");
  expect(changes.shiftsOf("sheet-1")).toEqual([inserted(2, 2), inserted(7, -1)]);
  expect(changes.shiftsOf("sheet-2")).toEqual([inserted(0, 1)]);
});

test("what was undone is no change; done again, it is one", () => {
  const { changes, lines, run } = watched();
  lines("insert", 3, 4);
  lines("remove", 8);
  run("univer.command.undo");
  expect(changes.shiftsOf("sheet-1")).toEqual([inserted(2, 2)]);
  run("univer.command.undo");
  expect(changes.shiftsOf("sheet-1")).toEqual([]);
  run("univer.command.redo");
  expect(changes.shiftsOf("sheet-1")).toEqual([inserted(2, 2)]);
});

test("inserting where lines were just deleted is no undoing", () => {
  const { changes, lines } = watched();
  lines("remove", 5);
  lines("insert", 5);
  expect(changes.shiftsOf("sheet-1")).toEqual([inserted(4, -1), inserted(4, 1)]);
});

test.each<[string, "insert" | "remove", number, number, readonly string[]]>([
  ["a row inside the first of two stacked merges", "insert", 4, 4, ["A3:A7", "A8:A11"]],
  ["a row between them", "insert", 7, 7, ["A3:A6", "A8:A11"]],
  ["rows across both", "remove", 5, 8, ["A3:A4", "A5:A6"]],
  ["one of them whole", "remove", 3, 6, ["A3:A6"]],
])("%s: merges stay right, also when it is undone", (_, verb, first, last, after) => {
  const stacked = ["A3:A6", "A7:A10"];
  const { lines, mergesNow, run } = watched(stacked);
  lines(verb, first, last);
  expect(mergesNow()).toEqual(after);
  run("univer.command.undo");
  expect(mergesNow()).toEqual(stacked);
});

test("what cannot be cut is looked for where it stands by now", () => {
  const { changes, lines } = watched();
  const cut = (row: number) => changes.obstacle("sheet-1", { axis: "rows", at: row - 1, count: 1 })?.kind ?? null;
  expect([cut(5), cut(6), cut(7)]).toEqual([null, "array-formula", null]);
  lines("insert", 1, 3);
  expect([cut(6), cut(8), cut(9), cut(10)]).toEqual([null, null, "array-formula", null]);
  expect(changes.obstacle("sheet-2", { axis: "rows", at: 5, count: 1 })).toBeNull();
});

test("an array formula is changed as a whole or not at all, where it stands by now", () => {
  const { changes, lines } = watched();
  const cuts = (first: number, last: number, sheet = "sheet-1") =>
    changes.cutsArray(sheet, (row, column) => column === 2 && row >= first - 1 && row < last);
  expect([cuts(5, 5), cuts(6, 9), cuts(5, 6), cuts(7, 9), cuts(5, 5, "sheet-2")]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  lines("insert", 1, 3);
  expect([cuts(5, 5), cuts(8, 8), cuts(8, 9)]).toEqual([false, true, false]);
});

test("a workbook opened anew starts without changes", () => {
  const { changes, lines } = watched();
  lines("insert", 3);
  const grid = newGrid();
  changes.watch(grid, grid.api.createWorkbook(smallWorkbook({ 甲: [["一"]] })));
  expect(changes.shiftsOf("sheet-1")).toEqual([]);
});
