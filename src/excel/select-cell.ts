import { ownSheetNamed } from "../core/settings/own-sheets";
import { cellToA1 } from "../core/table/a1";
import type { CellPosition } from "../core/table/grid";

/** Excel scrolls to what is selected, and selects the whole merge by itself. */
export async function selectCell(context: Excel.RequestContext, sheet: string, cell: CellPosition): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  // Written hidden. What cannot be read on it is pointed at, to be mended there.
  if (ownSheetNamed(sheet) === "facts") worksheet.visibility = Excel.SheetVisibility.visible;
  worksheet.activate();
  worksheet.getRange(cellToA1(cell)).select();
  await context.sync();
}
