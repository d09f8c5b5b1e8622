import type { Area, CellPosition } from "../../src/core/table/grid";

export interface View {
  readonly active: CellPosition;
  /** What holds values; null on an empty sheet. */
  readonly used: Area | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** How many rows are seen at once, frozen ones left out. */
  readonly pageRows: number;
  readonly rows: number;
}

/**
 * Where Excel's keys lead that the grid does not know; null for all others.
 *
 * @param key as the browser names it, with "Control+" before it where that is held.
 */
export function cellAfterKey(key: string, view: View): CellPosition | null {
  const { active, used, frozenRows, frozenColumns, pageRows, rows } = view;
  switch (key) {
    case "Control+Home":
      return { row: frozenRows, column: frozenColumns };
    case "Control+End":
      return used ? { row: used.bottom, column: used.right } : { row: 0, column: 0 };
    case "Home":
      return { row: active.row, column: frozenColumns };
    case "PageDown":
      return { row: Math.min(rows - 1, active.row + pageRows), column: active.column };
    case "PageUp":
      return { row: Math.max(Math.min(active.row, frozenRows), active.row - pageRows), column: active.column };
    default:
      return null;
  }
}
