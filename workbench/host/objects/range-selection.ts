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

  // Without a picture, as in tests under Node, there is nothing to scroll.
  const seen = "getVisibleRange" in sheet ? sheet.getVisibleRange() : null;
  if (!seen) return;
  // Frozen rows (columns) are always in sight.
  const isRowSeen = area.top < sheet.getFrozenRows() || (area.top >= seen.startRow && area.top < seen.endRow);
  const isColumnSeen =
    area.left < sheet.getFrozenColumns() || (area.left >= seen.startColumn && area.left < seen.endColumn);
  if (isRowSeen && isColumnSeen) return;
  // One row above stays in sight: frozen rows cover the first row scrolled to.
  const row = isRowSeen ? seen.startRow : Math.max(0, area.top - 1);
  sheet.scrollToCell(row, isColumnSeen ? seen.startColumn : area.left);
}
