import { IUniverInstanceService } from "@univerjs/core";
import { areaToA1, parseA1 } from "../../../../src/core/table/a1";
import { readWorkbook } from "../../../../src/xlsx/read-workbook";
import { withColumn } from "../../../../workbench/grid/filter/sheet-filter";
import { buildXlsx } from "../../../xlsx/support/build-xlsx";
import { packageFaults } from "../../../xlsx/support/check-package";
import { openedFile, type OpenedExcel } from "../../headless/opened-file";

const texts = ["单位", "甲", "乙", "甲", "丙"];
const cells = (hidden: readonly number[]) =>
  texts
    .map((text, row) => {
      const look = hidden.includes(row + 1) ? ' hidden="1"' : "";
      const value = (column: string, content: string) =>
        `<c r="${column}${row + 1}" t="inlineStr"><is><t>${content}</t></is></c>`;
      return `<row r="${row + 1}"${look}>${value("A", text)}${value("B", `第${row}`)}</row>`;
    })
    .join("");
const file = (filter = "", hidden: readonly number[] = []) =>
  buildXlsx([{ name: "表", xml: `<sheetData>${cells(hidden)}</sheetData>${filter}` }]);

/** As Excel writes it: who are neither 乙 nor 丙, told by a condition that this workbench does not know. */
const foreign =
  '<autoFilter ref="A1:B5"><filterColumn colId="0"><customFilters><customFilter operator="equal" val="甲"/>' +
  "</customFilters></filterColumn></autoFilter>";

let excel: OpenedExcel;
afterEach(() => excel.close());

async function open(bytes: Uint8Array) {
  excel = await openedFile(bytes);
  // Undoing concerns the workbook that has the focus.
  excel.grid.univer.__getInjector().get(IUniverInstanceService).focusUnit(excel.book.workbook.getId());
  const { filters, workbook } = excel.book;
  const sheet = workbook.getActiveSheet();
  return {
    filter: () => filters.of(sheet),
    start: (a1 = "A1:B5") => filters.apply(sheet, { area: parseA1(a1)!, shown: new Map() }),
    choose: (column: number, shown: readonly string[] | null) =>
      filters.apply(sheet, withColumn(filters.of(sheet)!, column, shown && new Set(shown))),
    clear: () => filters.apply(sheet, null),
    hidden: () =>
      [0, 1, 2, 3, 4, 5, 6, 7].filter((row) => !sheet.getSheet().getRowRawVisible(row)).map((row) => row + 1),
    run: (id: string) => excel.grid.api.syncExecuteCommand(`univer.command.${id}`),
    sheet,
  };
}

async function saved() {
  const bytes = await excel.save();
  expect(packageFaults(Buffer.from(bytes))).toEqual([]);
  const [sheet] = (await readWorkbook(bytes)).sheets;
  return {
    area: sheet!.autoFilter && areaToA1(sheet!.autoFilter),
    columns: sheet!.filteredColumns ?? [],
    hidden: sheet!.hiddenRows.map((row) => row + 1),
  };
}

test("a column shows the rows of the chosen texts, two columns those of both; each choice is undone by itself", async () => {
  const { start, choose, hidden, run, filter } = await open(file());
  start();
  expect(hidden()).toEqual([]);
  choose(0, ["甲"]);
  expect(hidden()).toEqual([3, 5]);
  choose(1, ["第1", "第2"]);
  expect(hidden()).toEqual([3, 4, 5]);

  run("undo");
  expect(hidden()).toEqual([3, 5]);
  run("redo");
  expect(hidden()).toEqual([3, 4, 5]);
  choose(0, null);
  expect(hidden()).toEqual([4, 5]);
  for (let step = 0; step < 4; step++) run("undo");
  expect([hidden(), filter()]).toEqual([[], null]);
});

test("a filter is saved with what it shows and hides, and opened again so", async () => {
  const { start, choose } = await open(file());
  start();
  choose(0, ["甲", ""]);
  expect(await saved()).toEqual({ area: "A1:B5", columns: [0], hidden: [3, 5] });

  const again = await excel.save();
  excel.close();
  const { hidden, filter } = await open(again);
  expect(hidden()).toEqual([3, 5]);
  expect([...filter()!.shown.get(0)!]).toEqual(["甲"]);
});

test("one of the file's stays as it is, whatever it filters by, until it is chosen anew", async () => {
  const bytes = file(foreign, [3, 5]);
  const { hidden, choose, clear } = await open(bytes);
  expect(hidden()).toEqual([3, 5]);
  expect(Buffer.from(await excel.save()).equals(Buffer.from(bytes))).toBe(true);

  choose(0, ["丙"]);
  expect(hidden()).toEqual([2, 3, 4]);
  expect(await saved()).toEqual({ area: "A1:B5", columns: [0], hidden: [2, 3, 4] });
  clear();
  expect(await saved()).toEqual({ area: null, columns: [], hidden: [] });
});

test.each<[string, object, string, object, readonly number[]]>([
  ["rows inserted above", { startRow: 0, endRow: 1 }, "insert-row", { area: "A3:B7", columns: [0] }, [5, 7]],
  ["a row deleted inside", { startRow: 1, endRow: 1 }, "remove-row", { area: "A1:B4", columns: [0] }, [2, 4]],
  ["a column inserted before", { startColumn: 0, endColumn: 0 }, "insert-col", { area: "B1:C5", columns: [1] }, [3, 5]],
  ["the header deleted: it goes with it", { startRow: 0, endRow: 0 }, "remove-row", { area: null }, [2, 4]],
])("%s, in the grid and in the file, and back when it is undone", async (_, lines, verb, expected, hiddenThen) => {
  const { start, choose, hidden, run, sheet, filter } = await open(file());
  start();
  choose(0, ["甲"]);
  const range = { startRow: 0, endRow: 99, startColumn: 0, endColumn: 19, ...lines };
  excel.book.run(`sheet.command.${verb}-by-range`, { range, direction: verb.includes("row") ? 0 : 3 }, sheet);
  expect(hidden()).toEqual(hiddenThen);
  expect(await saved()).toMatchObject({ ...expected, hidden: hiddenThen });

  run("undo");
  expect(hidden()).toEqual([3, 5]);
  expect([areaToA1(filter()!.area), [...filter()!.shown.keys()]]).toEqual(["A1:B5", [0]]);
});

test("a row inserted and deleted again by hand leaves what was chosen in between; redone, the deletion is undone too", async () => {
  const { start, choose, hidden, run, sheet, filter } = await open(file());
  start();
  const line = { range: { startRow: 2, endRow: 2, startColumn: 0, endColumn: 19 }, direction: 0 };
  excel.book.run("sheet.command.insert-row-by-range", line, sheet);
  choose(0, ["甲", ""]);
  expect(hidden()).toEqual([4, 6]);
  excel.book.run("sheet.command.remove-row-by-range", line, sheet);
  const now = { area: "A1:B5", columns: [0], hidden: [3, 5] };
  expect(await saved()).toEqual(now);
  for (const id of ["undo", "redo", "undo"]) run(id);
  expect(areaToA1(filter()!.area)).toBe("A1:B6");
  expect([...filter()!.shown.keys()]).toEqual([0]);
  run("redo");
  expect(await saved()).toEqual(now);
});
