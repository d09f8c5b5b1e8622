import { IUniverInstanceService } from "@univerjs/core";
import type { SheetContent } from "../../../src/core/report/sheet-content";
import { OfficeWorkbook } from "../../../src/excel/office-workbook";
import { readValues } from "../../../workbench/grid/cells";
import { type EmulatedExcel, emulatedExcel } from "../headless/emulated-excel";
import { smallWorkbook } from "../headless/small-workbook";

const report: SheetContent = {
  name: "审核报告",
  visibility: "visible",
  rows: [["审核报告"], ["级别", "问题"]],
  boldRows: [0],
  columnWidths: [10, 40],
  titleRows: 1,
};

test("a report that was written twice cannot be taken back; what the user did before can", async () => {
  const excel = emulatedExcel(smallWorkbook({ 任务分解表: [["原来"]] }));
  try {
    const { book, grid } = excel;
    // Undoing concerns the workbook that has the focus.
    grid.univer.__getInjector().get(IUniverInstanceService).focusUnit(book.workbook.getId());
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const sheet = book.sheet("任务分解表")!;
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    book.run("sheet.command.set-range-values", { value: { 0: { 0: { v: "改过" } } }, range }, sheet);
    const workbook = new OfficeWorkbook();
    await workbook.writeSheets([report]);
    await workbook.writeSheets([report]);
    const names = () => book.workbook.getSheets().map((each) => each.getSheetName());
    expect(names()).toEqual(["任务分解表", "审核报告"]);

    grid.api.syncExecuteCommand("univer.command.undo");
    expect(readValues(sheet, area)).toEqual([["原来"]]);
    grid.api.syncExecuteCommand("univer.command.undo");
    expect(names()).toEqual(["任务分解表", "审核报告"]);
    expect(readValues(book.sheet("审核报告")!, { ...area, bottom: 1, right: 1 })).toEqual([
      ["审核报告", ""],
      ["级别", "问题"],
    ]);
  } finally {
    excel.close();
  }
});

/** What the user types, as the grid's commands record it. */
function typed({ book, grid }: EmulatedExcel, sheetName: string, text: string): void {
  grid.univer.__getInjector().get(IUniverInstanceService).focusUnit(book.workbook.getId());
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  book.run("sheet.command.set-range-values", { value: { 0: { 0: { v: text } } }, range }, book.sheet(sheetName)!);
}
const first = (excel: EmulatedExcel, sheetName: string) =>
  readValues(excel.book.sheet(sheetName)!, { top: 0, left: 0, bottom: 0, right: 0 })[0]![0];

test("what was typed into a sheet that the add-in deletes no longer bars the way to what was typed before", async () => {
  const excel = emulatedExcel(smallWorkbook({ 任务分解表: [["原来"]], 报告: [["旧"]] }));
  try {
    typed(excel, "任务分解表", "改过");
    typed(excel, "报告", "注");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("报告").delete();
      await context.sync();
    });
    excel.grid.api.syncExecuteCommand("univer.command.undo");
    expect(first(excel, "任务分解表")).toBe("原来");
  } finally {
    excel.close();
  }
});

test("an add-in is told of what the grid refuses, and the user's own steps stay as they were", async () => {
  const excel = emulatedExcel(smallWorkbook({ 任务分解表: [["原来"]], 报告: [["旧"]] }));
  try {
    typed(excel, "任务分解表", "改过");
    const { api } = excel.grid;
    const refused = /set-range-values$|remove-sheet$/;
    const refusing = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (refused.test(event.id)) event.cancel = true;
    });
    const attempt = (ask: (sheets: Excel.WorksheetCollection) => void) =>
      Excel.run((context) => {
        ask(context.workbook.worksheets);
        return context.sync();
      });
    const refusal = { code: "InvalidOperation" };
    await expect(
      attempt((sheets) => (sheets.getItem("任务分解表").getRange("A1").values = [["写"]])),
    ).rejects.toMatchObject(refusal);
    await expect(attempt((sheets) => sheets.getItem("报告").delete())).rejects.toMatchObject(refusal);
    refusing.dispose();
    expect(first(excel, "任务分解表")).toBe("改过");
    api.syncExecuteCommand("univer.command.undo");
    expect(first(excel, "任务分解表")).toBe("原来");
  } finally {
    excel.close();
  }
});
