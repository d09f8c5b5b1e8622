/** A cell's value as the sheet holds it. Blank cells and the covered cells of a merge are null; an error stands as its text, "#N/A". */
export type CellValue = string | number | boolean | null;

/** A cell by zero-based sheet coordinates. A1 text exists only at the edges (see a1.ts). */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The used part of one worksheet, however it was read (Excel, an .xlsx file, a test).
 *
 * `cells[r][c]` is the cell at sheet row `origin.row + r`, column `origin.column + c`; rows have equal length.
 * `merges` are in sheet coordinates, like every other position.
 */
export interface Grid {
  readonly sheet: string;
  readonly origin: CellPosition;
  readonly cells: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** Sheet rows and columns the user has hidden or filtered away. Read like the others; absent means none. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}
