import { isOwnGrid } from "../settings/own-sheets";
import { columnName } from "../table/a1";
import { documentColumnNames } from "../table/column-vocabulary";
import type { Area, CellValue, Grid } from "../table/grid";
import { SheetCells } from "../table/sheet-cells";
import type { DocumentColumn, TaskTable } from "../table/task-table";

/** A table as it is sent upward, ready to be written into a workbook of its own. Its cells are values: no formula, no format of ours. */
export interface SubmissionSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** In characters, as Excel counts column widths. */
  readonly columnWidths: readonly number[];
  /** The title above the table. */
  readonly headingRows: readonly number[];
  readonly boldRows: readonly number[];
  readonly bordered: readonly Area[];
  /** Title and header, repeated on each printed page. */
  readonly titleRows: number;
}

/** What the copy does not hold: columns of a table, or whole sheets. */
export type LeftOut =
  | { readonly kind: "columns"; readonly sheet: string; readonly labels: readonly string[] }
  | { readonly kind: "sheet"; readonly sheet: string; readonly isOurs: boolean };

export interface SubmissionCopy {
  readonly sheets: readonly SubmissionSheet[];
  readonly leftOut: readonly LeftOut[];
  /** Rows that were hidden or filtered away and are seen in the copy: they are rows of the table like the others. */
  readonly shown: readonly { readonly sheet: string; readonly rows: number }[];
}

/**
 * The 上报稿: of every task table its title, the columns of the document, its rows and the lines around them; nothing else of the
 * workbook. Of several tables on one sheet each gets a sheet of its own.
 *
 * @param tables as read from these grids.
 */
export function submissionCopy(tables: readonly TaskTable[], grids: readonly Grid[]): SubmissionCopy {
  const sheets: SubmissionSheet[] = [];
  const leftOut: LeftOut[] = [];
  const shown: { sheet: string; rows: number }[] = [];
  for (const grid of grids) {
    const { sheet } = grid;
    const own = tables.filter((table) => table.sheet === sheet).sort((a, b) => a.area.top - b.area.top);
    if (own.length === 0) {
      leftOut.push({ kind: "sheet", sheet, isOurs: isOwnGrid(grid) });
      continue;
    }
    const cells = new SheetCells(grid);
    own.forEach((table, index) => {
      const rows = rowsOf(own, index, cells);
      sheets.push(copyOf(table, cells, grid.merges, rows, freeName(sheet, sheets)));
      const labels = droppedLabels(table, cells);
      if (labels.length > 0) leftOut.push({ kind: "columns", sheet, labels });
      const hidden = (grid.hiddenRows ?? []).filter((row) => rows.top <= row && row <= rows.bottom).length;
      if (hidden > 0) shown.push({ sheet, rows: hidden });
    });
  }
  return { sheets, leftOut, shown };
}

/** Characters, so that the four columns fill one page. */
const widths: Readonly<Record<DocumentColumn, number>> = { content: 16, goal: 44, departments: 18, evidence: 32 };

interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** From the lines above the table to those below it; between two tables the title of the lower one parts them. */
function rowsOf(tables: readonly TaskTable[], index: number, cells: SheetCells): RowSpan {
  const start = ({ title, area }: TaskTable) => Math.min(title?.cell.row ?? area.top, area.top);
  const next = tables[index + 1];
  const top = index === 0 ? cells.top : start(tables[index]!);
  let bottom = next ? start(next) - 1 : cells.bottom;
  while (bottom > tables[index]!.area.bottom && cells.isBlankRow(bottom)) bottom--;
  return { top, bottom };
}

function documentColumns({
  columns,
}: TaskTable): readonly { readonly column: number; readonly role: DocumentColumn }[] {
  return columns.flatMap(({ column, role }) => (isDocument(role) ? [{ column, role }] : []));
}

function isDocument(role: string): role is DocumentColumn {
  return role in documentColumnNames;
}

function copyOf(
  table: TaskTable,
  cells: SheetCells,
  merges: readonly Area[],
  { top, bottom }: RowSpan,
  name: string,
): SubmissionSheet {
  const kept = documentColumns(table);
  const columns = kept.map(({ column }) => column);
  const rows: CellValue[][] = [];
  for (let row = top; row <= bottom; row++) {
    const values = columns.map((column, index) => {
      const merge = cells.mergeAt(row, column);
      if (!merge) return cells.value(row, column);
      // A merge shows its value in the first cell that is left of it.
      const isFirst = row === Math.max(merge.top, top) && columns.findIndex((each) => each >= merge.left) === index;
      return isFirst ? cells.value(merge.top, merge.left) : null;
    });
    rows.push(isBesideTable(table, row) ? withStrayText(values, cells, row, columns) : values);
  }
  const inCopy = (row: number) => row - top;
  const headerBottom = Math.max(...table.headerRows);
  return {
    name,
    rows,
    merges: merges.flatMap((merge) => restricted(merge, { top, bottom }, columns)),
    columnWidths: kept.map(({ role }) => widths[role]),
    headingRows: table.title && table.title.cell.row < table.area.top ? [inCopy(table.title.cell.row)] : [],
    boldRows: table.headerRows.map(inCopy),
    bordered: [{ top: inCopy(table.area.top), left: 0, bottom: inCopy(table.area.bottom), right: columns.length - 1 }],
    titleRows: inCopy(headerBottom) + 1,
  };
}

/** Lines above and below, section headings and sums: their text may stand in a column that is left out (序号). */
function isBesideTable({ area, skipped }: TaskTable, row: number): boolean {
  if (row < area.top || row > area.bottom) return true;
  return skipped.some((each) => each.row === row && each.kind !== "header");
}

function withStrayText(
  values: readonly CellValue[],
  cells: SheetCells,
  row: number,
  columns: readonly number[],
): CellValue[] {
  const result = [...values];
  for (const { text, cell } of cells.textsOf(row)) {
    const merge = cells.mergeAt(row, cell.column);
    const isKept = columns.some((column) => column >= cell.column && column <= (merge?.right ?? cell.column));
    if (isKept) continue;
    // To the nearest column on its left, else the first one: 单位：万元 keeps to the right, 一、 to the left.
    const nearest = Math.max(0, columns.filter((column) => column < cell.column).length - 1);
    const there = result[nearest];
    result[nearest] = there == null || there === "" ? text : text + (isNumbering(text) ? "、" : " ") + String(there);
  }
  return result;
}

/** The 一 of a section whose number has a column of its own. */
function isNumbering(text: string): boolean {
  return /^[一二三四五六七八九十\d]{1,3}$/.test(text);
}

/** A merge as far as it covers kept rows and columns; none where a single cell is left. */
function restricted(merge: Area, rows: RowSpan, columns: readonly number[]): readonly Area[] {
  const left = columns.findIndex((column) => merge.left <= column && column <= merge.right);
  const right = left + columns.filter((column) => merge.left <= column && column <= merge.right).length - 1;
  const top = Math.max(merge.top, rows.top) - rows.top;
  const bottom = Math.min(merge.bottom, rows.bottom) - rows.top;
  if (left < 0 || bottom < top || (left === right && top === bottom)) return [];
  return [{ top, left, bottom, right }];
}

/** The headers of the columns beside the document's that hold anything, as staff know them. */
function droppedLabels(table: TaskTable, cells: SheetCells): readonly string[] {
  const kept = new Set(documentColumns(table).map(({ column }) => column));
  const labels: string[] = [];
  for (let column = cells.left; column <= cells.right; column++) {
    if (kept.has(column)) continue;
    const label = [...table.headerRows]
      .reverse()
      .map((row) => ownText(cells, row, column))
      .find((text) => text !== "");
    const holds = table.rows.some(({ row }) => cells.own(row, column).trim() !== "");
    if (label !== undefined || holds) labels.push(label ?? `${columnName(column)}列`);
  }
  return labels;
}

function ownText(cells: SheetCells, row: number, column: number): string {
  return cells.own(row, column).replace(/\s+/g, "");
}

const longestName = 31;

function freeName(sheet: string, taken: readonly { readonly name: string }[]): string {
  const isTaken = (name: string) => taken.some((each) => each.name.toLowerCase() === name.toLowerCase());
  let name = sheet;
  for (let number = 2; isTaken(name); number++) {
    const suffix = ` (${number})`;
    name = sheet.slice(0, longestName - suffix.length) + suffix;
  }
  return name;
}
