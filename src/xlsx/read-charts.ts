import { type FileLimits, defaultLimits } from "./file-limits";
import { readWorkbookPart } from "./package/workbook-part";
import { XlsxPackage } from "./package/xlsx-package";
import { unlessDamaged } from "./xml/unless-damaged";
import { chartsOfSheet } from "./read/charts-of-sheet";

/**
 * The names and titles of the charts on each worksheet, in the order of `readWorkbook`'s sheets; none of one whose
 * drawing is damaged.
 *
 * @throws {FileFailure} when the file cannot be read.
 */
export function readCharts(
  bytes: Uint8Array,
  limits: FileLimits = defaultLimits,
): { readonly name: string; readonly title: string }[][] {
  const file = XlsxPackage.open(bytes, limits);
  return readWorkbookPart(file).sheets.flatMap(({ path }) =>
    path === null
      ? []
      : [unlessDamaged(() => chartsOfSheet(file, path), []).map(({ name, title }) => ({ name, title }))],
  );
}
