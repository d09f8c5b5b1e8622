import type { IgnoredContent } from "../xlsx-workbook";
import type { WorkbookPart } from "./workbook-part";

const kinds: Readonly<Record<string, IgnoredContent>> = {
  vbaProject: "macros",
  xlMacrosheet: "macros",
  xlIntlMacrosheet: "macros",
  externalLink: "external-links",
};

/** @example ignoredContent(partOfAnXlsmFile) //=> ["macros"] */
export function ignoredContent({ relationships }: WorkbookPart): IgnoredContent[] {
  return [...new Set(relationships.flatMap(({ kind }) => kinds[kind] ?? []))];
}
