import type { IRange } from "@univerjs/core";
import type { Area } from "../../src/core/table/grid";
import { sheetColumns, sheetRows } from "./address";

/** @example toGridRange({ top: 2, left: 1, bottom: 2, right: 1 }) //=> { startRow: 2, startColumn: 1, … } */
export function toGridRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The grid writes NaN for the open sides of whole rows and columns. */
export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    top: startRow || 0,
    left: startColumn || 0,
    bottom: Number.isNaN(endRow) ? sheetRows - 1 : endRow,
    right: Number.isNaN(endColumn) ? sheetColumns - 1 : endColumn,
  };
}
