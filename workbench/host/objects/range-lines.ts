import { isWholeRows, rowCount } from "../../grid/address";
import { notImplemented, refused } from "../host-error";
import type { RangeState } from "./range";

/** `Range.insert` and `Range.delete` of whole rows, the only lines that an add-in of ours moves. */
export function moveRows({ book, sheet, area }: RangeState, direction: string, wanted: "Down" | "Up"): void {
  const location = wanted === "Down" ? "Range.insert" : "Range.delete";
  if (direction !== wanted || !isWholeRows(area)) throw notImplemented(`${location}("${direction}")`);
  book.demandWritable(sheet, location);
  const before = sheet.getMaxRows();
  if (wanted === "Down") sheet.insertRows(area.top, rowCount(area));
  else sheet.deleteRows(area.top, rowCount(area));
  // The grid's calls come back alike where it refuses them.
  if (sheet.getMaxRows() === before) throw refused(location);
}
