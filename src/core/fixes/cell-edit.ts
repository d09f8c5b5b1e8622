import type { CellPosition, CellValue } from "../table/grid";

/** One cell to be written. It is left alone where it no longer holds `expected`: somebody has worked there since. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly value: CellValue;
  readonly expected: CellValue;
  /** The cell whose looks the new one takes over, for cells that did not belong to the table before. */
  readonly formatFrom?: CellPosition;
}
