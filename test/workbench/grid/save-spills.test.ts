import { FormulaDataModel } from "@univerjs/engine-formula";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { LineChanges } from "../../../workbench/grid/line-changes";
import { saveWorkbook } from "../../../workbench/grid/save-workbook";
import { workbookSnapshot } from "../../../workbench/grid/snapshot";
import { Book } from "../../../workbench/host/book";
import { headlessGrid } from "../headless/headless-grid";

test("a formula that spills is saved with its area and all its results", async () => {
  const bytes = writeWorkbook([{ name: "表", rows: [["甲", null, null], ["乙"]] }]);
  const workbook = await readWorkbook(bytes);
  const grid = headlessGrid();
  const book = new Book(grid.api, grid.api.createWorkbook(workbookSnapshot(workbook, "spills", "表.xlsx")));
  const sheet = book.sheet("表")!;
  const anchor = { startRow: 0, endRow: 0, startColumn: 2, endColumn: 2 };
  const value = { 0: { 2: { f: "=A1:A2", v: "甲" } } };
  book.run("sheet.command.set-range-values", { value, range: anchor }, sheet);
  // As the formula engine leaves them, at once.
  const formulas = sheet.getInject().get(FormulaDataModel);
  const range = { startRow: 0, endRow: 1, startColumn: 2, endColumn: 2 };
  formulas.setArrayFormulaRange({ spills: { [sheet.getSheetId()]: { 0: { 2: range } } } });
  formulas.setArrayFormulaCellData({
    spills: { [sheet.getSheetId()]: { 0: { 2: { v: "甲" } }, 1: { 2: { v: "乙" } } } },
  });

  const file = {
    name: "表.xlsx",
    bytes,
    workbook,
    settings: new Map(),
    charts: [],
    threads: [],
    slicedBy: new Map(),
    lines: new LineChanges(() => new Map()),
  };
  const saved = await readWorkbook(await saveWorkbook(file, book));
  expect(saved.sheets[0]!.cells.filter(({ column }) => column === 2)).toMatchObject([
    { row: 0, value: "甲", formula: "A1:A2", formulaArea: { top: 0, left: 2, bottom: 1, right: 2 } },
    { row: 1, value: "乙" },
  ]);
});
