import type { Area, CellValue, Grid } from "../core/table/grid";
import { isOwnSheet } from "../core/settings/own-sheets";
import { dateText } from "../core/table/date-text";
import { percentText } from "../core/table/percent-text";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "./xlsx-workbook";

export interface GridsOptions {
  /** Also the sheets that the user has hidden; they are left out otherwise, but for our own: settings count wherever they stand. */
  readonly hiddenSheets?: boolean;
}

/**
 * The sheets as the checks want them, in their order: values only, no formats.
 *
 * - Formulas stand with the value Excel computed last.
 * - Rich text becomes plain text, line ends become "\n", empty text becomes null.
 * - A number under a date or percent format becomes what it shows: "2022年7月31日", "65%" (see core/table/date-text.ts, percent-text.ts).
 * - Covered cells of a merge are null, whatever an odd writer left in them.
 * - The grid ends at the last cell with content. An empty sheet has no rows.
 */
export function gridsOf(workbook: XlsxWorkbook, { hiddenSheets = false }: GridsOptions = {}): Grid[] {
  return workbook.sheets
    .filter(({ name, visibility }) => hiddenSheets || visibility === "visible" || isOwnSheet(name))
    .map(gridOf);
}

export function gridOf(sheet: XlsxSheet): Grid {
  const filled = sheet.cells.flatMap((cell) => {
    const value = checkedValue(cell);
    return value === null ? [] : [{ row: cell.row, column: cell.column, value }];
  });
  const used = usedArea(filled, sheet.merges);
  if (!used) return { sheet: sheet.name, origin: { row: 0, column: 0 }, cells: [], merges: [], ...hiddenParts(sheet) };

  const width = used.right - used.left + 1;
  const cells = Array.from({ length: used.bottom - used.top + 1 }, () => Array<CellValue>(width).fill(null));
  const set = (row: number, column: number, value: CellValue) => {
    const target = cells[row - used.top];
    if (target && column >= used.left && column <= used.right) target[column - used.left] = value;
  };
  for (const { row, column, value } of filled) set(row, column, value);

  const merges = mergesInside(sheet.merges, used);
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) if (row !== top || column !== left) set(row, column, null);
    }
  }
  return { sheet: sheet.name, origin: { row: used.top, column: used.left }, cells, merges, ...hiddenParts(sheet) };
}

function checkedValue({ value, style }: XlsxCell): CellValue {
  if (typeof value === "string") return value === "" ? null : value.replace(/\r\n?/g, "\n");
  if (typeof value === "number" && style?.numberFormat)
    return dateText(value, style.numberFormat) ?? percentText(value, style.numberFormat) ?? value;
  return value;
}

/** How far a merge may reach beyond the last content: a whole merged column must not make a million rows. */
const reach = 1000;

function usedArea(filled: readonly { row: number; column: number }[], merges: readonly Area[]): Area | null {
  let used: Area | null = null;
  for (const { row, column } of filled) used = around(used, { top: row, left: column, bottom: row, right: column });
  if (!used) return null;

  // A merge belongs to the table down to its end, also where its last rows hold nothing else.
  const contents: Area = used;
  for (const { top, left, bottom, right } of merges) {
    if (top > contents.bottom || left > contents.right || bottom < contents.top || right < contents.left) continue;
    used = around(used, {
      top: Math.max(top, contents.top),
      left: Math.max(left, contents.left),
      bottom: Math.min(bottom, contents.bottom + reach),
      right: Math.min(right, contents.right + reach),
    });
  }
  return used;
}

function around(one: Area | null, other: Area): Area {
  if (!one) return other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Merges never overlap, so all of them together cannot cover more than the grid: a file that says otherwise is cut off there. */
function mergesInside(merges: readonly Area[], used: Area): Area[] {
  let room = size(used);
  const inside: Area[] = [];
  for (const merge of merges) {
    const part = clipped(merge, used);
    if (!part || (room -= size(part)) < 0) continue;
    inside.push(part);
  }
  return inside;
}

function size({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The part of a merge inside the grid, as long as its first cell is there; null otherwise. */
function clipped(merge: Area, used: Area): Area | null {
  if (merge.top < used.top || merge.left < used.left || merge.top > used.bottom || merge.left > used.right) return null;
  return { ...merge, bottom: Math.min(merge.bottom, used.bottom), right: Math.min(merge.right, used.right) };
}

function hiddenParts({ hiddenRows, hiddenColumns }: XlsxSheet): Pick<Grid, "hiddenRows" | "hiddenColumns"> {
  return {
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}
