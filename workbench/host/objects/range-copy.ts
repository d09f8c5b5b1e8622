import type { ICellData } from "@univerjs/core";
import { columnCount, parseAddress, rowCount } from "../../grid/address";
import { cellStyle, makeRoom } from "../../grid/cells";
import type { Arguments } from "../arguments";
import { invalidArgument, notImplemented } from "../host-error";
import { rangeType, type RangeState } from "./range";

/** `Range.copyFrom` of formats: the source is laid over the range again and again, as in Excel. */
export function copyFrom(range: RangeState, parameters: Arguments): void {
  const location = "Range.copyFrom";
  range.book.demandWritable(range.sheet, location);
  const kind = parameters.optionalText(1) ?? "All";
  if (kind !== "Formats") throw notImplemented(`Range.copyFrom("${kind}")`);
  const source = sourceOf(range, parameters);
  if (!source) throw invalidArgument(location);

  const { area, sheet, book } = range;
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const from = source.sheet
        .getSheet()
        .getCellRaw(
          source.area.top + ((row - area.top) % rowCount(source.area)),
          source.area.left + ((column - area.left) % columnCount(source.area)),
        );
      (cells[row] ??= {})[column] = { s: cellStyle(source.sheet, from) };
    }
  }
  makeRoom(sheet, area);
  book.write({ sheet, areas: [area], cells, looksOnly: true }, location);
}

function sourceOf({ book, sheet }: RangeState, parameters: Arguments): Pick<RangeState, "sheet" | "area"> | null {
  const range = rangeType.stateOf(parameters.any(0));
  if (range) return range;
  const address = parseAddress(parameters.text(0));
  const named = address?.sheet ? book.sheet(address.sheet) : sheet;
  return address && named ? { sheet: named, area: address.area } : null;
}
