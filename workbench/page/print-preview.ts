import { readHeaderPictures } from "../../src/xlsx/read-header-pictures";
import { readPrintSetup } from "../../src/xlsx/read-print-setup";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readTexts, usedArea } from "../grid/cells";
import { PagePictures } from "../print/page-pictures";
import { showPrintView } from "../print/print-view";
import { strings } from "../strings";
import { failureText } from "./failure-text";
import type { Workbench } from "./workbench";

/** 打印预览: how the sheet in front would be printed once it is saved. */
export async function previewPrint(workbench: Workbench): Promise<void> {
  try {
    await workbench.withFront(async (session) => {
      const front = session.book.workbook.getActiveSheet();
      const bytes = await workbench.saveAll(session);
      // At once: reading the file takes time, in which lines may move.
      const name = front.getSheetName();
      const { bottom, right } = usedArea(front, true) ?? { bottom: 0, right: 0 };
      const texts = readTexts(front, { top: 0, left: 0, bottom, right });
      const sheet = (await readWorkbook(bytes)).sheets.find((each) => each.name === name);
      const setup = readPrintSetup(bytes, name);
      if (!sheet || !setup) throw new Error(strings.sheetGone);
      const text = (row: number, column: number): string => texts[row]?.[column] ?? "";
      const pictures = new PagePictures(readHeaderPictures(bytes, name));
      showPrintView({ sheet, setup, text }, { file: session.file.name, now: new Date() }, pictures);
    });
  } catch (error) {
    reportError(error);
    workbench.status.fail(strings.noPrintPreview(failureText(error)));
  }
}
