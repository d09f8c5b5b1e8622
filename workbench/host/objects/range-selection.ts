import { makeRoom } from "../../grid/cells";
import { selectArea } from "../../grid/select-area";
import type { RangeState } from "./range";

/** Selects, on its sheet, which comes to the front. */
export function selectRange({ sheet, area, book }: RangeState): void {
  if (book.workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) sheet.activate();
  makeRoom(sheet, {
    ...area,
    bottom: Math.min(area.bottom, sheet.getMaxRows()),
    right: Math.min(area.right, sheet.getMaxColumns()),
  });
  selectArea(sheet, area);
}
