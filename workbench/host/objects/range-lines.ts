import { isWholeRows, rowCount } from "../../grid/address";
import { notImplemented } from "../host-error";
import type { RangeState } from "./range";

/** `Range.insert` and `Range.delete` of whole rows, the only lines that an add-in of ours moves. */
export function moveRows({ book, sheet, area }: RangeState, direction: string, wanted: "Down" | "Up"): void {
  const location = wanted === "Down" ? "Range.insert" : "Range.delete";
  if (direction !== wanted || !isWholeRows(area)) throw notImplemented(`${location}("${direction}")`);
  book.demandWritable(sheet, location);
  if (wanted === "Down") sheet.insertRows(area.top, rowCount(area));
  else sheet.deleteRows(area.top, rowCount(area));
}
