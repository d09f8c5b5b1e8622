import { severities, type Severity } from "../core/checks/severity";
import { areaToA1 } from "../core/table/a1";
import type { Area, CellPosition, Grid } from "../core/table/grid";
import type { MarkedFinding } from "./workbook-port";

/** One rule to set: all its areas on one sheet, in one address. */
export interface PlannedMark {
  readonly sheet: string;
  readonly severity: Severity;
  /** @example "B3,D5:D6" */
  readonly address: string;
}

/** `getRanges` takes up to 8 192 characters (office-js#5198); a longer list becomes a rule of its own. */
export const addressLimit = 6_000;

/**
 * A cell carries one mark, of its gravest finding, and one severity is one rule a sheet: Excel recalculates rules, not cells.
 * A merged cell is marked as a whole, since only its first cell is seen.
 *
 * @example planMarks([{ sheet: "任务分解表", cell: { row: 2, column: 1 }, severity: "warning" }], grids)
 *   //=> [{ sheet: "任务分解表", severity: "warning", address: "B3" }]
 */
export function planMarks(findings: readonly MarkedFinding[], grids: readonly Grid[]): PlannedMark[] {
  return grids.flatMap((grid) => {
    const areas = gravestByArea(
      findings.filter(({ sheet }) => sheet === grid.sheet),
      grid.merges,
    );
    return severities.flatMap((severity) =>
      addresses(joinRows(areas.filter((area) => area.severity === severity))).map((address) => ({
        sheet: grid.sheet,
        severity,
        address,
      })),
    );
  });
}

function gravestByArea(findings: readonly MarkedFinding[], merges: readonly Area[]): (Area & { severity: Severity })[] {
  const mergeAt = indexMerges(merges);
  const marked = new Map<string, Area & { severity: Severity }>();

  for (const severity of severities) {
    for (const { cell } of findings.filter((finding) => finding.severity === severity)) {
      const area = mergeAt(cell) ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      const key = areaToA1(area);
      if (!marked.has(key)) marked.set(key, { ...area, severity });
    }
  }
  return [...marked.values()];
}

/** Merges by their columns, so that a sheet with thousands of them is not searched through for every finding. */
function indexMerges(merges: readonly Area[]): (cell: CellPosition) => Area | undefined {
  const byColumn = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let column = merge.left; column <= merge.right; column++) {
      const inColumn = byColumn.get(column) ?? [];
      byColumn.set(column, inColumn);
      inColumn.push(merge);
    }
  }
  return ({ row, column }) => byColumn.get(column)?.find(({ top, bottom }) => top <= row && row <= bottom);
}

/** Cells one below the other become one area: fewer areas, shorter addresses. */
function joinRows(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: Area[] = [];
  for (const { top, left, bottom, right } of sorted) {
    const last = joined.at(-1);
    if (last && last.left === left && last.right === right && last.bottom + 1 === top) {
      joined[joined.length - 1] = { ...last, bottom };
    } else {
      joined.push({ top, left, bottom, right });
    }
  }
  return joined;
}

function addresses(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const a1 of areas.map(areaToA1)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + a1.length <= addressLimit) lists[lists.length - 1] = `${last},${a1}`;
    else lists.push(a1);
  }
  return lists;
}
