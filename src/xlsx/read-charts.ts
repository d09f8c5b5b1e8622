import { type FileLimits, defaultLimits } from "./file-limits";
import { readWorkbookPart } from "./package/workbook-part";
import { XlsxPackage } from "./package/xlsx-package";
import { chartsOfSheet } from "./read/charts-of-sheet";

/**
 * The names and titles of the charts on each worksheet, in the order of `readWorkbook`'s sheets.
 *
 * @throws {FileFailure | XmlSyntaxError} when the file cannot be read.
 */
export function readCharts(
  bytes: Uint8Array,
  limits: FileLimits = defaultLimits,
): { readonly name: string; readonly title: string }[][] {
  const file = XlsxPackage.open(bytes, limits);
  return readWorkbookPart(file).sheets.flatMap(({ path }) =>
    path === null ? [] : [chartsOfSheet(file, path).map(({ name, title }) => ({ name, title }))],
  );
}
