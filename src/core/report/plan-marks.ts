import { severities, type Severity } from "../checks/severity";
import { areaToA1 } from "../table/a1";
import { type MarkedArea, markedAreas, type MarkedFinding } from "./marked-areas";
import type { Area, Grid } from "../table/grid";

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
 * One severity is one rule a sheet: Excel recalculates rules, not cells.
 *
 * @example planMarks([{ sheet: "任务分解表", cell: { row: 2, column: 1 }, severity: "warning" }], grids)
 *   //=> [{ sheet: "任务分解表", severity: "warning", address: "B3" }]
 */
export function planMarks(findings: readonly MarkedFinding[], grids: readonly Grid[]): PlannedMark[] {
  return grids.flatMap((grid) => {
    const marked = markedAreas(findings, grid);
    return severities.flatMap((severity) =>
      addresses(joinRows(areasOf(marked, severity))).map((address) => ({
        sheet: grid.sheet,
        severity,
        address,
      })),
    );
  });
}

function areasOf(marked: readonly MarkedArea[], wanted: Severity): Area[] {
  return marked.filter(({ severity }) => severity === wanted).map(({ area }) => area);
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
