import { FileFailure, tooLarge } from "./file-failure";
import { type FileLimits, defaultLimits } from "./file-limits";
import { ignoredContent } from "./package/ignored-content";
import { type WorkbookPart, readWorkbookPart } from "./package/workbook-part";
import { XlsxPackage } from "./package/xlsx-package";
import { type ReadableSheet, plainPackage } from "./read/plain-package";
import { readSheets } from "./read/hucre-sheets";
import type { XlsxWorkbook } from "./xlsx-workbook";

/**
 * Reads an .xlsx (or .xlsm) file: every worksheet with cells, formulas and their last values, formats, notes.
 *
 * Nothing in the file is run, resolved outside it, or trusted in size. Protection of sheets or structure does not
 * hinder reading. Chart sheets and dialogs are left out.
 *
 * @throws {FileFailure} and nothing else, when the file cannot be read.
 * @example
 * const workbook = await readWorkbook(bytes);
 * workbook.sheets[0].cells[0] //=> { row: 0, column: 0, value: "西湖区山海协作工程 2022 年度工作任务分解表", … }
 */
export async function readWorkbook(bytes: Uint8Array, limits: FileLimits = defaultLimits): Promise<XlsxWorkbook> {
  try {
    const file = XlsxPackage.open(bytes, limits);
    const workbook = readWorkbookPart(file);
    const sheets = readableSheets(workbook, limits);
    const texts = workbook.relationships.filter(({ kind }) => kind === "sharedStrings").map(({ target }) => target);
    const parts = [...sheets.map(({ path }) => path), ...texts];
    // What is too large to be read is refused before it is unpacked.
    if (parts.reduce((sum, path) => sum + file.size(path), 0) <= limits.readBytes) await file.prepare(parts);
    const content = await readSheets(plainPackage(file, workbook, sheets, limits), workbook.dates1904);

    return {
      sheets: sheets.map(({ name, visibility }, index) => {
        const sheet = content.sheets[index];
        if (!sheet) throw new FileFailure("damaged", { where: name });
        return { name, visibility, ...sheet };
      }),
      structureProtected: workbook.structureProtected,
      ignored: ignoredContent(file, workbook),
      defaultFont: content.defaultFont,
    };
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    // What a reader throws over broken XML is of many kinds; to the user they are one.
    throw new FileFailure("damaged", {}, { cause: error });
  }
}

function readableSheets({ sheets, path }: WorkbookPart, limits: FileLimits): ReadableSheet[] {
  if (sheets.length > limits.sheets) throw tooLarge("sheets", limits.sheets, sheets.length, path);

  const readable = sheets.filter((sheet): sheet is ReadableSheet => sheet.path !== null);
  if (readable.length === 0) throw new FileFailure("no-sheets");
  return readable;
}
