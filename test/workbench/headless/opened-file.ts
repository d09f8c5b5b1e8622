import { readFile } from "../../../workbench/grid/open-workbook";
import { type Refusal, refuseCommands } from "../../../workbench/grid/refused-commands";
import { saveWorkbook } from "../../../workbench/grid/save-workbook";
import { workbookSnapshot } from "../../../workbench/grid/snapshot";
import { refusalRules } from "../../../workbench/host/refusal-rules";
import { type EmulatedExcel, emulatedExcel } from "./emulated-excel";

let opened = 0;

export interface OpenedExcel extends EmulatedExcel {
  /** Why commands were not carried out, in their order. */
  readonly refusals: readonly Refusal[];
  save(): Promise<Uint8Array>;
}

/** A file open in the workbench without its page: what office.js and the grid's commands change is saved. */
export async function openedFile(bytes: Uint8Array): Promise<OpenedExcel> {
  const file = await readFile(bytes, "表.xlsx");
  const snapshot = workbookSnapshot(file.workbook, `opened-${++opened}`, file.name, file.threads);
  const excel = emulatedExcel(snapshot);
  const { book } = excel;
  book.workbook.setCustomMetadata({ officeSettings: Object.fromEntries(file.settings) });
  book.open(file);
  file.lines.watch(excel.grid, book.workbook);
  const refusals: Refusal[] = [];
  refuseCommands(
    excel.grid.api,
    refusalRules(() => ({ file, book })),
    (refusal) => refusals.push(refusal),
  );
  return { ...excel, refusals, save: () => saveWorkbook(file, book) };
}
