import { type FileLimits, defaultLimits } from "./file-limits";
import { XlsxPackage } from "./package/xlsx-package";
import { sheetsSlicing } from "./patch/slicer-caches";
import { WorkbookEditor } from "./patch/workbook-editor";
import { unlessDamaged } from "./xml/unless-damaged";

/**
 * Of each worksheet, in the order of `readWorkbook`'s sheets, the other worksheets with a slicer that chooses from a table
 * of it, by their number in that order. As long as one of them is there the sheet cannot be deleted. Of damaged parts
 * nothing is known.
 *
 * @throws {FileFailure} when the file cannot be read.
 */
export function readSlicedSheets(bytes: Uint8Array, limits: FileLimits = defaultLimits): number[][] {
  const editor = new WorkbookEditor(XlsxPackage.open(bytes, limits));
  const sheets = editor.workbook.sheets.flatMap((sheet) =>
    sheet.path === null ? [] : [{ ...sheet, path: sheet.path }],
  );
  const none = sheets.map((): number[] => []);
  if (editor.sharedPart("slicerCache") === undefined && editor.sharedPart("timelineCache") === undefined) return none;
  const slicing = (sheet: (typeof sheets)[number]): number[] =>
    sheetsSlicing(editor, sheet).map((other) => sheets.findIndex(({ path }) => path === other.path));
  return unlessDamaged(() => sheets.map(slicing), none);
}
