import { type FileLimits, defaultLimits } from "./file-limits";
import { readWorkbookPart } from "./package/workbook-part";
import { XlsxPackage } from "./package/xlsx-package";
import { type ImmovablePart, immovableParts } from "./patch/immovable-parts";
import { XmlSyntaxError } from "./xml/xml-tags";

/**
 * What each worksheet holds that rows and columns cannot be inserted into or deleted from, in the order of
 * `readWorkbook`'s sheets. Of a sheet whose XML is damaged nothing is known: it cannot be patched either, which says so.
 *
 * @throws {FileFailure} when the file cannot be read.
 */
export function readImmovableParts(bytes: Uint8Array, limits: FileLimits = defaultLimits): ImmovablePart[][] {
  const file = XlsxPackage.open(bytes, limits);
  return readWorkbookPart(file).sheets.flatMap(({ path }) => (path === null ? [] : [partsOf(file, path)]));
}

function partsOf(file: XlsxPackage, sheet: string): ImmovablePart[] {
  try {
    return immovableParts(file, sheet);
  } catch (error) {
    if (error instanceof XmlSyntaxError) return [];
    throw error;
  }
}
