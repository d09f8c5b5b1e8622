import { areaToA1 } from "../../src/core/table/a1";
import type { Area } from "../../src/core/table/grid";
import type { XlsxSheet } from "../../src/xlsx/xlsx-workbook";
import { sheetColumns } from "./address";

/** References that leave the grid's sheet are #NAME? to its formula engine, so sheets are given room beyond their cells. */
const leastRows = 200;
const spareRows = 100;
const leastColumns = 30;
const spareColumns = 10;

/** How many rows and columns the grid makes for a sheet. */
export function gridSize({ cells }: Pick<XlsxSheet, "cells">): { rows: number; columns: number } {
  let lastRow = 0;
  let lastColumn = 0;
  for (const { row, column } of cells) {
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
  }
  return {
    rows: Math.max(leastRows, lastRow + 1 + spareRows),
    columns: Math.max(leastColumns, lastColumn + 1 + spareColumns),
  };
}

/** The grid keeps an entry for each cell of a merge. */
const mostCells = 1_000_000;

/**
 * A sheet's merges as the grid can hold them: cut off at its last row and column, those left out that overlap another or
 * would take memory out of all proportion. The file keeps them as they are (`mergesToSave`).
 */
export function shownMerges(sheet: Pick<XlsxSheet, "cells" | "merges">): Area[] {
  return shown(sheet).map(({ cut }) => cut);
}

function shown(sheet: Pick<XlsxSheet, "cells" | "merges">): { merge: Area; cut: Area }[] {
  const { rows, columns } = gridSize(sheet);
  const taken = new Set<number>();
  return sheet.merges.flatMap((merge) => {
    const cut = { ...merge, bottom: Math.min(merge.bottom, rows - 1), right: Math.min(merge.right, columns - 1) };
    const size = (cut.bottom - cut.top + 1) * (cut.right - cut.left + 1);
    if (cut.bottom < cut.top || cut.right < cut.left || size === 1 || taken.size + size > mostCells) return [];
    const cells = cellsOf(cut);
    if (cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return [{ merge, cut }];
  });
}

function cellsOf({ top, left, bottom, right }: Area): number[] {
  const cells: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(row * sheetColumns + column);
  }
  return cells;
}

/**
 * The merges to write in place of the file's, as the grid has changed them; null when it has not. What the grid shows cut
 * off is written whole, what it does not show stays.
 */
export function mergesToSave(before: Pick<XlsxSheet, "cells" | "merges">, now: readonly Area[]): Area[] | null {
  const known = shown(before).map(({ merge }) => merge);
  const byCorner = new Map(known.map((merge) => [cornerOf(merge), merge]));
  const wanted = now.map((area) => {
    const merge = byCorner.get(cornerOf(area));
    return merge && isShownAs(merge, area) ? merge : area;
  });
  if (names(wanted) === names(known)) return null;
  const kept = new Set(known);
  return [...wanted, ...before.merges.filter((merge) => !kept.has(merge))];
}

const cornerOf = ({ top, left }: Area): string => `${top},${left}`;
const names = (areas: readonly Area[]): string => areas.map(areaToA1).sort().join();

/** The same merge, or as much of it as the grid has rows and columns. */
function isShownAs(merge: Area, area: Area): boolean {
  const isCut = (end: number, shownEnd: number, least: number): boolean =>
    shownEnd === end || (shownEnd < end && shownEnd >= least - 1);
  return isCut(merge.bottom, area.bottom, leastRows) && isCut(merge.right, area.right, leastColumns);
}
