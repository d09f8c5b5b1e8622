import { IUniverInstanceService, type ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { parseA1 } from "../../../src/core/table/a1";
import { cellStyle, readFormulas, readValues } from "../../../workbench/grid/cells";
import { withoutUndo } from "../../../workbench/grid/without-undo";
import { writeCells } from "../../../workbench/grid/write-cells";
import { headlessGrid } from "../headless/headless-grid";
import { smallWorkbook } from "../headless/small-workbook";

const block = parseA1("A1:B2")!;

function opened() {
  const { api, univer } = headlessGrid();
  const book = api.createWorkbook(
    smallWorkbook({
      表: [
        ["甲", "=A1"],
        ["乙", 2],
      ],
    }),
  );
  // Undoing concerns the workbook that has the focus.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(book.getId());
  const sheet = book.getActiveSheet();
  const formulas = () => {
    const model = sheet.getInject().get(FormulaDataModel);
    return model.getFormulaData()[book.getId()]?.[sheet.getSheetId()]?.[0]?.[1]?.f ?? null;
  };
  return {
    api,
    sheet,
    formulas,
    write: (cells: Record<number, Record<number, ICellData>>, { looksOnly = false, undoable = true } = {}) =>
      writeCells(api, { sheet, areas: [block], cells, looksOnly, undoable }),
    content: () => ({ values: readValues(sheet, block), formulas: readFormulas(sheet, block) }),
    style: (row: number, column: number) => cellStyle(sheet, sheet.getSheet().getCellRaw(row, column)),
    run: (id: "undo" | "redo") => api.syncExecuteCommand(`univer.command.${id}`),
  };
}

test("what was written is taken back, a formula that was written over included, and done again", () => {
  const { write, content, formulas, run } = opened();
  const before = content();
  expect(formulas()).toBe("=A1");

  write({ 0: { 1: { v: "丙" } }, 1: { 0: { f: "=B1" } } });
  const after = content();
  expect(after.values[0]).toEqual(["甲", "丙"]);
  expect(after.formulas).toEqual([
    ["", ""],
    ["=B1", ""],
  ]);
  expect(formulas()).toBeNull();
  run("undo");
  expect(content()).toEqual(before);
  run("redo");
  expect(content()).toEqual(after);
});

test("looks leave contents alone, and are taken back", () => {
  const { write, content, style, run } = opened();
  const before = content();
  write({ 0: { 0: { s: { bl: 1 } }, 1: { s: { bl: 1 } } } }, { looksOnly: true });
  expect([style(0, 0)?.bl, style(0, 1)?.bl, style(1, 0)?.bl]).toEqual([1, 1, undefined]);
  expect(content()).toEqual(before);
  run("undo");
  expect(style(0, 0)?.bl).toBeUndefined();
  expect(content()).toEqual(before);
});

test("what cannot be taken back stays when the edit before is", () => {
  const { write, content, run } = opened();
  write({ 0: { 0: { v: "先" } } });
  write({ 1: { 0: { v: "后" } } }, { undoable: false });
  run("undo");
  expect(content().values.map(([first]) => first)).toEqual(["甲", "后"]);
});

test("nothing is recorded meanwhile, even where it fails; afterwards everything is as before", () => {
  const { write, content, run } = opened();
  const before = content();
  const fails = () =>
    withoutUndo(() => {
      withoutUndo(() => write({ 0: { 0: { v: "一" } } }));
      write({ 1: { 0: { v: "二" } } });
      throw new Error("failed");
    });
  expect(fails).toThrow("failed");
  const unrecorded = content();
  run("undo");
  expect(content()).toEqual(unrecorded);
  expect(unrecorded).not.toEqual(before);

  write({ 0: { 0: { v: "三" } } });
  run("undo");
  expect(content()).toEqual(unrecorded);
});

test("what is refused is told, and leaves nothing to be taken back", () => {
  const { api, write, content, run } = opened();
  const before = content();
  expect(write({ 0: { 0: { v: "先" } } })).toBe(true);
  const refusing = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === "sheet.mutation.set-range-values") event.cancel = true;
  });
  expect(write({ 1: { 0: { v: "后" } } })).toBe(false);
  refusing.dispose();
  run("undo");
  expect(content()).toEqual(before);
});
