import { readFile } from "../../../workbench/grid/open-workbook";
import { saveWorkbook } from "../../../workbench/grid/save-workbook";
import { sheetId, workbookSnapshot } from "../../../workbench/grid/snapshot";
import { type EmulatedExcel, emulatedExcel } from "./emulated-excel";

let opened = 0;

/** A file open in the workbench without its page: what office.js and the grid's commands change is saved. */
export async function openedFile(bytes: Uint8Array): Promise<EmulatedExcel & { save(): Promise<Uint8Array> }> {
  const file = await readFile(bytes, "表.xlsx");
  const snapshot = workbookSnapshot(file.workbook, `opened-${++opened}`, file.name, file.threads);
  const excel = emulatedExcel(snapshot);
  const { book } = excel;
  book.workbook.setCustomMetadata({ officeSettings: Object.fromEntries(file.settings) });
  book.comments.open(file.threads);
  file.charts.forEach((charts, index) => book.charts.open(sheetId(index), charts));
  file.lines.watch(excel.grid, book.workbook);
  return { ...excel, save: () => saveWorkbook(file, book) };
}
