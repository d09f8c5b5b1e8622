import type { IgnoredContent } from "../xlsx-workbook";
import { signatureOrigin } from "./signatures";
import type { WorkbookPart } from "./workbook-part";
import type { XlsxPackage } from "./xlsx-package";

const kinds: Readonly<Record<string, IgnoredContent>> = {
  vbaProject: "macros",
  xlMacrosheet: "macros",
  xlIntlMacrosheet: "macros",
  externalLink: "external-links",
};

/** @example ignoredContent(file, partOfAnXlsmFile) //=> ["macros"] */
export function ignoredContent(file: XlsxPackage, { relationships }: WorkbookPart): IgnoredContent[] {
  const ofWorkbook = new Set(relationships.flatMap(({ kind }) => kinds[kind] ?? []));
  return [...ofWorkbook, ...(signatureOrigin(file) === undefined ? [] : (["signature"] as const))];
}
