import { readPrintSetup } from "../../src/xlsx/read-print-setup";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readTexts } from "../grid/cells";
import { printedArea } from "../print/print-table";
import { showPrintView } from "../print/print-view";
import { strings } from "../strings";
import { failureText } from "./failure-text";
import type { Workbench } from "./workbench";

/** 打印预览: how the sheet in front would be printed once it is saved. */
export async function previewPrint(workbench: Workbench): Promise<void> {
  try {
    await workbench.endEditing();
    const bytes = await workbench.save();
    const front = workbench.current.book.workbook.getActiveSheet();
    const sheet = (await readWorkbook(bytes)).sheets.find(({ name }) => name === front.getSheetName());
    const setup = readPrintSetup(bytes, front.getSheetName());
    if (!sheet || !setup) return;
    const { bottom, right } = printedArea({ sheet, setup });
    const texts = readTexts(front, { top: 0, left: 0, bottom, right });
    const text = (row: number, column: number): string => texts[row]?.[column] ?? "";
    showPrintView({ sheet, setup, text }, { file: workbench.current.file.name, now: new Date() });
  } catch (error) {
    reportError(error);
    workbench.status.fail(strings.noPrintPreview(failureText(error)));
  }
}
