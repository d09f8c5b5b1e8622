import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/core/table/grid";
import { toGridRange } from "./grid-range";

/** Selects on the sheet in front, and scrolls there unless the area can already be seen. */
export function selectArea(sheet: FWorksheet, area: Area): void {
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
