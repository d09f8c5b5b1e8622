import type { Finding } from "../checks/finding";
import { severities, type Severity } from "../checks/severity";
import { areaToA1 } from "../table/a1";
import type { Area, CellPosition, Grid } from "../table/grid";

/** What a mark needs to know of a finding. */
export type MarkedFinding = Pick<Finding, "sheet" | "cell" | "severity">;

/** A finding with the sentence that a comment or the 校验结果 column gives. Without it, the cell is only coloured. */
export interface TellingFinding extends MarkedFinding {
  readonly message?: string;
}

export interface MarkedArea {
  readonly area: Area;
  readonly severity: Severity;
}

/**
 * Where the marks of a sheet go. A cell carries one mark, of its gravest finding; a merged cell is marked as a whole, since
 * only its first cell is seen.
 */
export function markedAreas(
  findings: readonly MarkedFinding[],
  { sheet, merges }: Pick<Grid, "sheet" | "merges">,
): readonly MarkedArea[] {
  const mergeAt = indexMerges(merges);
  const marked = new Map<string, MarkedArea>();
  const own = findings.filter((finding) => finding.sheet === sheet);
  for (const severity of severities) {
    for (const { cell } of own.filter((finding) => finding.severity === severity)) {
      const area = mergeAt(cell) ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      const key = areaToA1(area);
      if (!marked.has(key)) marked.set(key, { area, severity });
    }
  }
  return [...marked.values()];
}

/** Merges by their columns, so that a sheet with thousands of them is not searched through for every finding. */
function indexMerges(merges: readonly Area[]): (cell: CellPosition) => Area | undefined {
  const byColumn = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let column = merge.left; column <= merge.right; column++) {
      const inColumn = byColumn.get(column);
      if (inColumn) inColumn.push(merge);
      else byColumn.set(column, [merge]);
    }
  }
  return ({ row, column }) => byColumn.get(column)?.find(({ top, bottom }) => top <= row && row <= bottom);
}
