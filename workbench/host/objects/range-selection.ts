import { toGridRange } from "../../grid/grid-range";
import { makeRoom } from "../../grid/cells";
import type { RangeState } from "./range";

/** Selects, on its sheet, and scrolls there unless the range can already be seen. */
export function selectRange({ sheet, area, book }: RangeState): void {
  if (book.workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) sheet.activate();
  makeRoom(sheet, {
    ...area,
    bottom: Math.min(area.bottom, sheet.getMaxRows()),
    right: Math.min(area.right, sheet.getMaxColumns()),
  });
  sheet.getRange(toGridRange(area)).activate();

  const seen = sheet.getVisibleRange();
  const isSeen =
    seen &&
    area.top >= seen.startRow &&
    area.top < seen.endRow &&
    area.left >= seen.startColumn &&
    area.left < seen.endColumn;
  // Frozen rows are always in sight, and cover the first row scrolled to.
  const isFrozen = area.top < sheet.getFrozenRows();
  if (!isSeen && !isFrozen) sheet.scrollToCell(Math.max(0, area.top - 1), area.left);
}
