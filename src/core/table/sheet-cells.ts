import type { Area, CellPosition, CellValue, Grid } from "./grid";

/**
 * A grid addressed by sheet coordinates, with merges resolved.
 *
 * Covered cells of a merge answer with the text of its top-left cell, which is the only one that holds a value.
 */
export class SheetCells {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Of each row, from the top; undefined where it has none. */
  private readonly merges: readonly (readonly Area[] | undefined)[];

  constructor(private readonly grid: Grid) {
    this.sheet = grid.sheet;
    this.top = grid.origin.row;
    this.left = grid.origin.column;
    this.bottom = this.top + grid.cells.length - 1;
    this.right = this.left + (grid.cells[0]?.length ?? 0) - 1;
    this.merges = byRow(grid, this.top, this.bottom);
  }

  /** What the cell itself holds; "" when blank or covered by a merge. */
  own(row: number, column: number): string {
    return textOf(this.grid.cells[row - this.top]?.[column - this.left] ?? null);
  }

  value(row: number, column: number): CellValue {
    return this.grid.cells[row - this.top]?.[column - this.left] ?? null;
  }

  mergeAt(row: number, column: number): Area | null {
    const merges = this.merges[row - this.top];
    if (merges === undefined) return null;
    for (const merge of merges) if (merge.left <= column && column <= merge.right) return merge;
    return null;
  }

  /** The cell that holds what is seen at this place: itself or the top-left of its merge. */
  holder(row: number, column: number): CellPosition {
    const merge = this.mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  /** What is seen at this place. */
  seen(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    return merge ? this.own(merge.top, merge.left) : this.own(row, column);
  }

  isBlankRow(row: number): boolean {
    for (let column = this.left; column <= this.right; column++) if (this.seen(row, column).trim() !== "") return false;
    return true;
  }

  /** The own texts of a row from left to right, blanks left out. */
  textsOf(row: number): readonly { readonly text: string; readonly cell: CellPosition }[] {
    const texts = [];
    for (let column = this.left; column <= this.right; column++) {
      const text = this.own(row, column).trim();
      if (text !== "") texts.push({ text, cell: { row, column } });
    }
    return texts;
  }
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value;
}

/** Row by row, so that looking up a cell does not walk every merge of the sheet. A merge of whole columns is cut to the used rows. */
function byRow({ cells, merges }: Grid, top: number, bottom: number): readonly (readonly Area[] | undefined)[] {
  const rows = cells.map((): Area[] | undefined => undefined);
  for (const merge of merges) {
    for (let row = Math.max(merge.top, top); row <= Math.min(merge.bottom, bottom); row++) {
      const areas = (rows[row - top] ??= []);
      areas.push(merge);
    }
  }
  return rows;
}
