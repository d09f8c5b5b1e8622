import type { Severity } from "../checks/severity";
import type { Area, CellValue, Grid } from "../table/grid";

/** The header of the column that 审核 can write beside a table. */
export const resultHeader = "校验结果";

/** How each message in the column begins; by this a column is known as ours. */
const openings: Readonly<Record<Severity, string>> = { error: "错误：", warning: "提示：", info: "信息：" };

/** @example resultText([{ severity: "error", message: "缺少工作目标" }]) //=> "错误：缺少工作目标" */
export function resultText(messages: readonly { severity: Severity; message: string }[]): string {
  return messages.map(({ severity, message }) => openings[severity] + message).join("\n");
}

/**
 * The columns on a sheet that an earlier 审核 wrote: the header, and below it nothing but blank cells and messages of ours, at
 * least one. A column of the user's under the same header is none.
 */
export function findResultColumns(grid: Pick<Grid, "origin" | "cells">): Area[] {
  const areas: Area[] = [];
  grid.cells.forEach((row, top) => {
    // Most rows have none: no list is made for them.
    for (let column = row.indexOf(resultHeader); column >= 0; column = row.indexOf(resultHeader, column + 1)) {
      const bottom = lastMessage(grid.cells, top, column);
      if (bottom === null) continue;
      const at = grid.origin.column + column;
      areas.push({ top: grid.origin.row + top, left: at, bottom: grid.origin.row + bottom, right: at });
    }
  });
  return areas;
}

function lastMessage(cells: Grid["cells"], header: number, column: number): number | null {
  let last: number | null = null;
  for (let row = header + 1; row < cells.length; row++) {
    const value = cells[row]?.[column] ?? null;
    if (value === null || value === "") continue;
    if (!isMessage(value)) break;
    last = row;
  }
  return last;
}

function isMessage(value: CellValue): boolean {
  return typeof value === "string" && Object.values(openings).some((opening) => value.startsWith(opening));
}

/** The sheet as staff wrote it, without the columns of an earlier 审核: what we say of a table is no part of it. */
export function withoutResultColumns(grid: Grid): Grid {
  const written = findResultColumns(grid);
  if (written.length === 0) return grid;

  const { row: top, column: left } = grid.origin;
  const isWritten = (row: number, column: number) =>
    written.some((area) => area.left === column && area.top <= row && row <= area.bottom);
  const cells = grid.cells.map((values, r) => values.map((value, c) => (isWritten(top + r, left + c) ? null : value)));
  return { ...grid, cells };
}
