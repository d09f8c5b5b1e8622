import type { XmlElement } from "./xml-element";

/** The order that the schema demands of a worksheet's elements. */
export const worksheetOrder: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** The order that the schema demands of the workbook part's elements. */
export const workbookOrder: readonly string[] = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr " +
  "webPublishObjects extLst"
).split(" ");

/** The order that the schema demands of a style sheet's elements. */
export const styleSheetOrder: readonly string[] =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/**
 * Where a new child belongs: behind every sibling that the schema puts before it or that has its own name. Excel
 * repairs, that is throws away, what stands out of order.
 *
 * @returns null when no sibling comes before it: then it is the first child.
 */
export function siblingBefore(parent: XmlElement, local: string, order: readonly string[]): XmlElement | null {
  const rank = order.indexOf(local);
  const before = parent.children.filter((sibling) => {
    // Elements wrapped for compatibility (mc:AlternateContent) hold late ones, such as controls.
    const siblingRank = sibling.local === "AlternateContent" ? order.indexOf("controls") : order.indexOf(sibling.local);
    return siblingRank !== -1 && siblingRank <= rank;
  });
  return before.at(-1) ?? null;
}
