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

function watched(merges: readonly string[] = [], array = area("C5:C6")) {
  const grid = newGrid();
  const rows = Array.from({ length: 14 }, (_, row) => [`A${row + 1}`, `B${row + 1}`]);
  const book = grid.api.createWorkbook(smallWorkbook({ 甲: { rows, merges }, 乙: { rows } }));
  // Undoing concerns the workbook that has the focus.
  grid.univer.__getInjector().get(IUniverInstanceService).focusUnit(book.getId());
  const changes = new LineChanges(
    () => new Map([["sheet-1", [{ kind: "array-formula" as const, area: array }]]]),
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
  const write = (a1: string, cell: object) => {
    const { top: row, left: column } = area(a1);
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const place = { unitId: book.getId(), subUnitId: "sheet-1", range };
    grid.api.syncExecuteCommand("sheet.command.set-range-values", { ...place, value: { [row]: { [column]: cell } } });
  };
  return { changes, lines, mergesNow, run, write };
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

/** Cells of column C, from one row to another, as a sheet names them. */
const cellsOfC = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ row: first - 1 + index, column: 2 }));

test("an array formula is changed as a whole or not at all, where it stands by now", () => {
  const { changes, lines, write } = watched();
  write("C5", { f: "=A5:A6" });
  const cuts = (first: number, last: number, sheet = "sheet-1") => changes.cutsArray(sheet, cellsOfC(first, last));
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

test("once an array formula was deleted, its cells are as any others, until that is undone", () => {
  const { changes, write, run } = watched();
  write("C5", { f: "=A5:A6" });
  const cutsOne = () => changes.cutsArray("sheet-1", cellsOfC(6, 6));
  expect(cutsOne()).toBe(true);
  write("C5", { f: null, v: null });
  expect(cutsOne()).toBe(false);
  run("univer.command.undo");
  expect(cutsOne()).toBe(true);
});

test("of an array formula over whole columns every cell is known, in no more time than the change is large", () => {
  const columns = { top: 0, left: 2, bottom: 1_048_575, right: 101 };
  const { changes, write } = watched([], columns);
  write("C1", { f: "=A:CV" });
  let asked = 0;
  function* far() {
    asked++;
    yield { row: 900_000, column: 2 };
  }
  expect(changes.cutsArray("sheet-1", far())).toBe(true);
  expect(asked).toBe(1);
  expect(changes.cutsArray("sheet-1", [{ row: 0, column: 1 }])).toBe(false);
});

test("a workbook opened anew starts without changes", () => {
  const { changes, lines } = watched();
  lines("insert", 3);
  const grid = newGrid();
  changes.watch(grid, grid.api.createWorkbook(smallWorkbook({ 甲: [["一"]] })));
  expect(changes.shiftsOf("sheet-1")).toEqual([]);
});
