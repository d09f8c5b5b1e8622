import { severities } from "../checks/severity";
import { cellToA1 } from "../table/a1";
import type { Area, CellPosition, Grid } from "../table/grid";
import type { TellingFinding } from "./marked-areas";
import { commentOpening } from "./own-comment";

/** Beyond it nobody reads comments, and Excel slows down. */
export const commentsPerSheet = 500;

export interface PlannedComment {
  readonly cell: CellPosition;
  readonly text: string;
}

/** One comment a cell, the gravest finding first; in a merge at its first cell. */
export function planComments(findings: readonly TellingFinding[], { sheet, merges }: Grid): PlannedComment[] {
  const byCell = new Map<string, PlannedComment>();
  for (const severity of severities) {
    for (const { sheet: on, cell: at, severity: own, message } of findings) {
      if (on !== sheet || own !== severity || !message) continue;
      const cell = firstCell(at, merges);
      const before = byCell.get(cellToA1(cell));
      byCell.set(cellToA1(cell), { cell, text: before ? `${before.text}\n${message}` : commentOpening + message });
    }
  }
  return [...byCell.values()].slice(0, commentsPerSheet);
}

function firstCell(cell: CellPosition, merges: readonly Area[]): CellPosition {
  const { row, column } = cell;
  const merge = merges.find(
    (each) => each.top <= row && row <= each.bottom && each.left <= column && column <= each.right,
  );
  return merge ? { row: merge.top, column: merge.left } : cell;
}
