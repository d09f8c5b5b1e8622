import { markColors, markFormula } from "../core/report/mark-style";
import type { PlannedMark } from "../core/report/plan-marks";
import type { ColumnWrite } from "../core/report/plan-result-columns";
import { areaToA1 } from "../core/table/a1";
import { plainInput } from "./plain-text";
import type { SheetState } from "./workbook-port";
/** What is to happen on one sheet: the marks and comments there go, these come. */
export interface SheetMarks {
  readonly sheet: SheetState;
  readonly marks: readonly PlannedMark[];
  readonly columns: readonly ColumnWrite[];
}

/** Old marks out, new ones in, one request for all sheets; none where nothing is to change. */
export async function writeMarks(context: Excel.RequestContext, changes: readonly SheetMarks[]): Promise<void> {
  if (changes.length === 0) return;

  for (const { sheet, marks, columns } of changes) {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    removeMarks(worksheet, sheet.marks ?? []);
    for (const id of sheet.comments ?? []) worksheet.comments.getItem(id).delete();
    for (const mark of marks) addMark(worksheet, mark);
    for (const column of columns) writeColumn(worksheet, column);
  }
  await context.sync();
}

function removeMarks(worksheet: Excel.Worksheet, ids: readonly string[]): void {
  const rules = worksheet.getRange().conditionalFormats;
  for (const id of ids) rules.getItem(id).delete();
}

/** A rule of its own, so that the fills and rules of the user stay what they are. */
function addMark(worksheet: Excel.Worksheet, { severity, address }: PlannedMark): void {
  const rule = worksheet.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = `=${markFormula(severity)}`;
  rule.custom.format.fill.color = markColors[severity];
}

function writeColumn(worksheet: Excel.Worksheet, { area, values }: ColumnWrite): void {
  worksheet.getRange(areaToA1(area)).values = values.map((value) => [plainInput(value)]);
}
