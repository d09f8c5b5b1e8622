import type { LabelReader } from "./column-label";
import type { Grid } from "./grid";
import type { Header } from "./find-headers";
import type { SheetCells } from "./sheet-cells";

/**
 * The column where a second table begins beside the first: a header that names 工作内容 and 工作目标 once more, in the same words.
 *
 * @returns null where the tables of the sheet stand below each other.
 */
export function secondBlockColumn(cells: SheetCells, headers: readonly Header[], read: LabelReader): number | null {
  for (const { top, bottom, columns } of headers) {
    const content = columns.find(({ role }) => role === "content");
    const goal = columns.find(({ role }) => role === "goal");
    if (!content || !goal || content.column > goal.column) continue;
    for (let row = top; row <= bottom; row++) {
      const again = nextWith(cells, row, goal.column + 1, content.label);
      if (again === null || nextWith(cells, row, again + 1, goal.label) === null) continue;
      const hasSerial = read(cells.own(row, again - 1))?.role === "serial";
      return hasSerial ? again - 1 : again;
    }
  }
  return null;
}

function nextWith(cells: SheetCells, row: number, from: number, label: string): number | null {
  for (let column = from; column <= cells.right; column++) if (cells.own(row, column).trim() === label) return column;
  return null;
}

/** The sheet cut in two before a column. A merge across the cut, such as the title's, stays with its text on the left. */
export function cutBefore(grid: Grid, column: number): readonly [Grid, Grid] {
  const { origin, cells, merges } = grid;
  const width = column - origin.column;
  const left: Grid = {
    ...grid,
    cells: cells.map((row) => row.slice(0, width)),
    merges: merges
      .filter((merge) => merge.left < column)
      .map((merge) => ({ ...merge, right: Math.min(merge.right, column - 1) })),
  };
  const right: Grid = {
    ...grid,
    origin: { row: origin.row, column },
    cells: cells.map((row) => row.slice(width)),
    merges: merges.filter((merge) => merge.left >= column),
  };
  return [left, right];
}
