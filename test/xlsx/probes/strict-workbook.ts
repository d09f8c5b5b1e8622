import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Namespaces of the transitional format beside those of the strict one (ISO/IEC 29500-1). */
const namespaces: readonly (readonly [transitional: string, strict: string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "http://purl.oclc.org/ooxml/officeDocument/customProperties",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
    "http://purl.oclc.org/ooxml/officeDocument/customXml",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006", "http://purl.oclc.org/ooxml/drawingml"],
];

/** The same workbook as Excel saves it as “Strict Open XML”; dates in it stand as texts. */
export function strictWorkbook(transitional: Uint8Array): Uint8Array {
  return changedParts(transitional, (text) =>
    namespaces
      .reduce((xml, [from, to]) => xml.replaceAll(from, to), text)
      .replace(/<workbook /, '<workbook conformance="strict" ')
      .replace("<v>44773</v>", "<v>2022-07-31T00:00:00</v>")
      .replace(/<c r="C3" s="(\d+)">/, '<c r="C3" s="$1" t="d">'),
  );
}

/** Parts of the transitional format's namespaces: none in a strict workbook. */
export function transitionalParts(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, content]) =>
    namespaces.some(([transitional]) => strFromU8(content).includes(transitional)) ? [path] : [],
  );
}

function changedParts(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, content]) =>
        /\.(xml|rels|vml)$/.test(path) ? [path, strToU8(change(strFromU8(content)))] : [path, content],
      ),
    ),
  );
}
