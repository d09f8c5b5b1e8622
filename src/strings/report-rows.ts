import type { CheckedWorkbook } from "../core/check-workbook";
import type { SheetContent } from "../core/report/sheet-content";
import { reportSheet } from "./report-sheet";

export { reportTitle } from "../core/report/report-labels";
export { identityText } from "./identity-text";
export { reportColumnWidths, reportSheetName } from "./report-sheet";

export type ReportRows = Pick<SheetContent, "rows" | "boldRows">;

/** The 审核报告 without a word on the add-in's version and without a fingerprint. */
export function reportRows(checked: CheckedWorkbook, checkedOn: string): ReportRows {
  return reportSheet(checked, { checkedOn, version: null, fingerprint: null });
}
