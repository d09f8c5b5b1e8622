import { IUniverInstanceService } from "@univerjs/core";
import { parseA1 } from "../../../../src/core/table/a1";
import { readFormulas, readValues } from "../../../../workbench/grid/cells";
import { sortTable } from "../../../../workbench/grid/filter/sort-table";
import { emulatedExcel } from "../../headless/emulated-excel";
import { smallWorkbook, type SmallSheet } from "../../headless/small-workbook";

const area = (a1: string) => parseA1(a1)!;

function opened(sheet: SmallSheet) {
  const { grid, book } = emulatedExcel(smallWorkbook({ 表: sheet }));
  // Undoing concerns the workbook that has the focus.
  grid.univer.__getInjector().get(IUniverInstanceService).focusUnit(book.workbook.getId());
  const front = book.workbook.getActiveSheet();
  return {
    book,
    front,
    sort: (a1: string, column: number, descending = false) =>
      sortTable(grid.api, { sheet: front, area: area(a1), column, descending }),
    column: (a1: string) => readValues(front, area(a1)).map(([value]) => value),
    formulas: (a1: string) => readFormulas(front, area(a1)).map(([formula]) => formula),
    run: (id: string) => grid.api.syncExecuteCommand(`univer.command.${id}`),
  };
}

const mixed: SmallSheet = { rows: [["乙"], [10], [true], [null], [9], ["甲"], ["#N/A"], ["乡镇10"], ["乡镇9"]] };

test.each([
  ["up", false, [9, 10, "甲", "乡镇10", "乡镇9", "乙", true, "#N/A", ""]],
  ["down", true, ["#N/A", true, "乙", "乡镇9", "乡镇10", "甲", 10, 9, ""]],
])("%s: numbers, texts as in a dictionary, truth values, errors; blank cells last", (_, descending, expected) => {
  const { sort, column, run } = opened(mixed);
  const before = column("A1:A9");
  expect(sort("A1:A9", 0, descending)).toBe("sorted");
  expect(column("A1:A9")).toEqual(expected);
  run("undo");
  expect(column("A1:A9")).toEqual(before);
  run("redo");
  expect(column("A1:A9")).toEqual(expected);
});

test("whole rows move, equal ones in their order, formulas with the row that they are about", () => {
  const { sort, column, formulas, run } = opened({
    rows: [
      [2, "甲", "=A1*2"],
      [1, "乙", "=A2*2"],
      [2, "丙", "=$A$1"],
      [1, "丁", "=A4*2"],
    ],
  });
  sort("A1:C4", 0);
  expect(column("B1:B4")).toEqual(["乙", "丁", "甲", "丙"]);
  expect(formulas("C1:C4")).toEqual(["=A1*2", "=A2*2", "=A3*2", "=$A$1"]);
  run("undo");
  expect(formulas("C1:C4")).toEqual(["=A1*2", "=A2*2", "=$A$1", "=A4*2"]);
});

test.each<[string, string, readonly number[], (string | number)[]]>([
  ["outside the area", "A1:B3", [], [1, 2, 3, 9]],
  ["hidden", "A1:B4", [2], [2, 3, 1, 9]],
  ["that keep their place", "A1:B4", [], [1, 2, 3, 9]],
])("a formula that rows share stays what it is in rows %s", (_, a1, hiddenRows, sorted) => {
  const { sort, column, formulas, book, front, run } = opened({ rows: [[3], [2], [1], [9]] });
  const cellValue = {
    0: { 1: { f: "=A1*2", si: "q" } },
    1: { 1: { si: "q" } },
    2: { 1: { si: "q" } },
    3: { 1: { si: "q" } },
  };
  const place = { unitId: book.workbook.getId(), subUnitId: front.getSheetId() };
  book.api.syncExecuteCommand("sheet.mutation.set-range-values", { ...place, cellValue });
  for (const row of hiddenRows) front.hideRows(row, 1);
  const own = ["=A1*2", "=A2*2", "=A3*2", "=A4*2"];
  sort(a1, 0);
  expect([column("A1:A4"), formulas("B1:B4")]).toEqual([sorted, own]);
  run("undo");
  expect([column("A1:A4"), formulas("B1:B4")]).toEqual([[3, 2, 1, 9], own]);
  run("redo");
  expect(formulas("B1:B4")).toEqual(own);
});

test("notes move with their cells", () => {
  const { sort, book, front, run } = opened({ rows: [[2], [1]] });
  book.comments.put(front, { id: "n1", content: "记", cell: { row: 0, column: 0 } });
  const rows = () => book.comments.notes(front).map(({ cell }) => cell.row);
  sort("A1:A2", 0);
  expect(rows()).toEqual([1]);
  run("undo");
  expect(rows()).toEqual([0]);
});

test("rows that a filter hides stay where they are", () => {
  const { sort, book, front, column } = opened({ rows: [["数"], [3], [2], [1]] });
  book.filters.apply(front, { area: area("A1:A4"), shown: new Map([[0, new Set(["3", "1"])]]) });
  sort("A2:A4", 0);
  expect(column("A1:A4")).toEqual(["数", 1, 2, 3]);
});

test("merged cells among the rows: nothing is sorted", () => {
  const { sort, column } = opened({ rows: [[2], [1], [0]], merges: ["B2:B3"] });
  expect(sort("A1:B3", 0)).toBe("merged");
  expect(column("A1:A3")).toEqual([2, 1, 0]);
});
