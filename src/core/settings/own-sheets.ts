import { reportTitle } from "../report/report-labels";
import type { CellValue, Grid } from "../table/grid";
import { isYearEndTitle } from "../year-end/sheet-titles";
import { isPaperTitle } from "../year/paper-titles";

/** The sheets of ours, by what stands on them: a workbook's settings, its 自评, what was sent back, its checks so far. */
export type OwnSheet = "minimums" | "explanations" | "facts" | "assessment" | "remarks" | "history";

export const ownSheetNames: Readonly<Record<OwnSheet, string>> = {
  minimums: "SHANHAI_基准",
  explanations: "SHANHAI_说明",
  facts: "SHANHAI_设置",
  assessment: "SHANHAI_自评汇总",
  remarks: "SHANHAI_退回",
  history: "SHANHAI_历史",
};

/**
 * Which of our sheets a name means, as Excel and people alter names: another case, blanks, full-width letters, the
 * "(2)" of a copied sheet.
 *
 * @example ownSheetNamed("shanhai_基准 (2)") //=> "minimums"
 * @returns null for a sheet of the user's.
 */
export function ownSheetNamed(name: string): OwnSheet | null {
  // Every finding asks for its sheet, and most sheets have a Chinese name.
  if (/^[\u4e00-\u9fff]/.test(name)) return null;
  // No table of traditional characters here: the pane's first file would carry it for nothing else.
  const bare = name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .toUpperCase()
    .replace(/[-—–]/g, "_")
    .replace(/(\(\d+\)|[-_]?副本\d*)+$/, "");
  const found = Object.entries(ownSheetNames).find(([, own]) => own === bare);
  return found ? (found[0] as OwnSheet) : null;
}

/** Whether a sheet is one of ours by its name: never a task table, never the user's. See also {@link isOwnGrid}. */
export function isOwnSheet(name: string): boolean {
  return ownSheetNamed(name) !== null;
}

/** Whether a sheet is one of ours by its name, or a paper of ours (审核报告, 正文比对, 催办单) by its first cell, whatever its name. */
export function isOwnGrid(grid: Pick<Grid, "sheet" | "cells">): boolean {
  const first = firstText(grid);
  return isOwnSheet(grid.sheet) || isReportGrid(grid) || isPaperTitle(first) || isYearEndTitle(first);
}

export function isReportGrid(grid: Pick<Grid, "cells">): boolean {
  return firstText(grid).trim() === reportTitle;
}

/** The first filled cell, "" where it is no text. */
function firstText({ cells }: Pick<Grid, "cells">): string {
  const isFilled = (value: CellValue) => value !== null && value !== "";
  const first = cells.find((row) => row.some(isFilled))?.find(isFilled);
  return typeof first === "string" ? first : "";
}
