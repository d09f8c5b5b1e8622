import { type FileLimits, defaultLimits } from "./file-limits";
import { readWorkbookPart } from "./package/workbook-part";
import { XlsxPackage } from "./package/xlsx-package";
import { type ImmovablePart, immovableParts } from "./patch/immovable-parts";

/**
 * What each worksheet holds that rows and columns cannot be inserted into or deleted from, in the order of
 * `readWorkbook`'s sheets.
 *
 * @throws {FileFailure | XmlSyntaxError} when the file cannot be read.
 */
export function readImmovableParts(bytes: Uint8Array, limits: FileLimits = defaultLimits): ImmovablePart[][] {
  const file = XlsxPackage.open(bytes, limits);
  return readWorkbookPart(file).sheets.flatMap(({ path }) => (path === null ? [] : [immovableParts(file, path)]));
}
