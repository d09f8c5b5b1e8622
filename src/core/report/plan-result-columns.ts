import { severities } from "../checks/severity";
import type { Area, CellValue, Grid } from "../table/grid";
import type { TellingFinding } from "./marked-areas";
import { findResultColumns, resultHeader, resultText, withoutResultColumns } from "./result-column";

export interface TablePlace {
  readonly sheet: string;
  /** Header and rows. */
  readonly area: Area;
  /** The row that the column's header stands in. */
  readonly headerRow: number;
}

/** What is to be written into one column; "" clears a cell. Formats stay as they are. */
export interface ColumnWrite {
  readonly area: Area;
  readonly values: readonly string[];
}

/** How far right of a table a free column is looked for. */
const columnsToTry = 20;

/** Excel cuts a cell's text at 32 767 characters. */
const longestText = 32_000;

export interface ColumnPlan {
  /** Clearing first. Empty where the columns already say what they should. */
  readonly writes: readonly ColumnWrite[];
  /** No free column was found beside one of the tables. */
  readonly noRoom: boolean;
}

/** The 校验结果 columns of one sheet: old ones cleared, and where wanted new ones right of the tables. */
export function planResultColumns(
  grid: Grid,
  findings: readonly TellingFinding[],
  tables: readonly TablePlace[] | null,
): ColumnPlan {
  const old = findResultColumns(grid);
  if (!tables) return { writes: old.map(clearing), noRoom: false };

  const rows = messagesByRow(findings.filter(({ sheet }) => sheet === grid.sheet));
  const planned = places(grid, tables).map((table) => planColumn(grid, table, rows, old));
  const wanted = planned.filter((write) => write !== null).filter(({ values }) => values.length > 1);

  const kept = wanted.filter((write) => old.some((area) => sameArea(area, write.area)) && alreadyThere(grid, write));
  const obsolete = old.filter((area) => !kept.some((write) => sameArea(write.area, area)));
  return {
    writes: [...obsolete.map(clearing), ...wanted.filter((write) => !kept.includes(write))],
    noRoom: planned.includes(null),
  };
}

export function clearing(area: Area): ColumnWrite {
  return { area, values: Array<string>(area.bottom - area.top + 1).fill("") };
}

function places(grid: Grid, tables: readonly TablePlace[]): TablePlace[] {
  const named = tables.filter(({ sheet }) => sheet === grid.sheet);
  if (named.length > 0) return named;
  const { row: top, column: left } = grid.origin;
  const { cells } = withoutResultColumns(grid);
  const width = cells.reduce((most, row) => Math.max(most, usedWidth(row)), 1);
  const area = { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
  return [{ sheet: grid.sheet, area, headerRow: top }];
}

function usedWidth(row: readonly CellValue[]): number {
  let width = row.length;
  while (width > 0 && (row[width - 1] === null || row[width - 1] === "")) width--;
  return width;
}

function messagesByRow(
  findings: readonly TellingFinding[],
): Map<number, { severity: TellingFinding["severity"]; message: string }[]> {
  const rows = new Map<number, { severity: TellingFinding["severity"]; message: string }[]>();
  for (const severity of severities) {
    for (const { cell, message, severity: own } of findings) {
      if (own !== severity || !message) continue;
      const inRow = rows.get(cell.row);
      if (inRow) inRow.push({ severity, message });
      else rows.set(cell.row, [{ severity, message }]);
    }
  }
  return rows;
}

/** Header and messages down to the last one; a finding above the table's rows is told beside its first row. Null: no room. */
function planColumn(
  grid: Grid,
  { area, headerRow }: TablePlace,
  rows: ReturnType<typeof messagesByRow>,
  old: readonly Area[],
): ColumnWrite | null {
  const values = [resultHeader];
  for (let row = headerRow + 1; row <= area.bottom; row++) {
    const above = row === headerRow + 1 ? messagesAbove(rows, area.top, headerRow) : [];
    values.push(resultText([...above, ...(rows.get(row) ?? [])]).slice(0, longestText));
  }
  while (values.length > 1 && values.at(-1) === "") values.pop();
  if (values.length === 1) return { area: { ...area, bottom: area.top }, values };

  for (let column = area.right + 1; column <= area.right + columnsToTry; column++) {
    const place = { top: headerRow, left: column, bottom: headerRow + values.length - 1, right: column };
    if (isFree(grid, { ...place, bottom: Math.max(place.bottom, area.bottom) }, old)) return { area: place, values };
  }
  return null;
}

function messagesAbove(rows: ReturnType<typeof messagesByRow>, top: number, headerRow: number) {
  return [...rows].filter(([row]) => row <= headerRow && row >= top - 5).flatMap(([, messages]) => messages);
}

function isFree({ origin, cells, merges }: Grid, place: Area, old: readonly Area[]): boolean {
  if (merges.some((merge) => overlaps(merge, place))) return false;
  for (let row = place.top; row <= place.bottom; row++) {
    const value: CellValue = cells[row - origin.row]?.[place.left - origin.column] ?? null;
    const isOurs = old.some((area) => area.left === place.left && area.top <= row && row <= area.bottom);
    if (value !== null && value !== "" && !isOurs) return false;
  }
  return true;
}

function alreadyThere({ origin, cells }: Grid, { area, values }: ColumnWrite): boolean {
  return values.every((value, i) => (cells[area.top + i - origin.row]?.[area.left - origin.column] ?? "") === value);
}

function overlaps(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
