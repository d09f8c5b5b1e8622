import type { ColumnCorrection } from "../settings/workbook-settings";
import type { LabelReader } from "./column-label";
import { documentColumnNames, isDocumentColumn } from "./column-vocabulary";
import { labelReader } from "./corrected-label";
import { findHeaders, type Header } from "./find-headers";
import type { Grid } from "./grid";
import { beginsOtherTable } from "./other-table";
import { RowKinds } from "./row-kind";
import { RowReader } from "./row-reader";
import { cutBefore, secondBlockColumn } from "./side-by-side";
import { SheetCells } from "./sheet-cells";
import type { DocumentColumn, SkippedRow, TaskColumn, TaskRow, TaskTable } from "./task-table";
import { readHeading } from "./title";

/**
 * Finds every task table on a sheet, from top to bottom; none is an empty list.
 *
 * A header that comes again with the same labels is a page break, with or without those of working columns; with other labels or
 * under a title of its own it starts another table.
 *
 * @param corrections what staff say that a header means, of this sheet or others.
 */
export function parseTaskTables(grid: Grid, corrections: readonly ColumnCorrection[] = []): readonly TaskTable[] {
  const cells = new SheetCells(grid);
  const read = labelReader(corrections, grid.sheet);
  const headers = findHeaders(cells, read);
  const second = secondBlockColumn(cells, headers, read);
  if (second !== null) return cutBefore(grid, second).flatMap((block) => parseTaskTables(block, corrections));
  const groups = groupByTable(cells, headers);
  return groups.map((group, index) => {
    const from = index === 0 ? cells.top : headingStart(cells, group[0]!.top);
    const next = groups[index + 1];
    const until = next ? headingStart(cells, next[0]!.top) - 1 : cells.bottom;
    return parseTable(cells, group, from, untilOtherTable(cells, group.at(-1)!.bottom + 1, until, read));
  });
}

function untilOtherTable(cells: SheetCells, from: number, until: number, read: LabelReader): number {
  for (let row = from; row < until; row++) if (beginsOtherTable(cells, row, read)) return row - 1;
  return until;
}

/** Headers that belong to one table: the first and its repetitions. */
function groupByTable(cells: SheetCells, headers: readonly Header[]): readonly (readonly Header[])[] {
  const groups: Header[][] = [];
  for (const header of headers) {
    const current = groups.at(-1);
    const [first] = current ?? [];
    if (first && comesAgain(cells, first, header) && !startsAnew(cells, first, header)) current!.push(header);
    else groups.push([header]);
  }
  return groups;
}

/** Staff who append 完成值 head it on the first page, seldom wherever the document repeats its header. */
function comesAgain(cells: SheetCells, first: Header, header: Header): boolean {
  const isSame = (one: TaskColumn, other: TaskColumn) =>
    one.column === other.column && one.role === other.role && one.duty === other.duty;
  const unheaded = first.columns.filter((column) => !header.columns.some((other) => isSame(column, other)));
  return (
    header.columns.length + unheaded.length === first.columns.length &&
    unheaded.every(({ role, column }) => !isDocumentColumn(role) && cells.seen(header.bottom, column).trim() === "")
  );
}

/** The same header under another title is another table; under the same title, 续表 or none it is the next page. */
function startsAnew(cells: SheetCells, first: Header, header: Header): boolean {
  const start = headingStart(cells, header.top);
  if (start === header.top) return false;
  const { title } = readHeading(cells, start, header.top);
  if (!title || /续/.test(title.text)) return false;
  const firstTitle = readHeading(cells, cells.top, first.top).title;
  return firstTitle === null || !firstTitle.text.includes(title.text);
}

/** The first of the lines directly above a header that carry a title: one text each, spread over or alone in the row. */
function headingStart(cells: SheetCells, headerTop: number): number {
  let start = headerTop;
  for (let row = headerTop - 1; row >= cells.top && row >= headerTop - 4; row--) {
    if (cells.isBlankRow(row)) {
      if (start < headerTop) break;
      continue;
    }
    const texts = cells.textsOf(row);
    const merge = texts.length === 1 ? cells.mergeAt(row, texts[0]!.cell.column) : null;
    const isTitleLine =
      texts.length === 1 &&
      (merge === null || (merge.top === row && merge.bottom === row)) &&
      looksLikeTitle(texts[0]!.text, merge !== null);
    if (!isTitleLine) break;
    start = row;
  }
  return start;
}

function looksLikeTitle(text: string, spread: boolean): boolean {
  return (
    text.length <= 60 &&
    (/分解表|任务表|清单|一览表|任务书|计划表|续表|目标表/.test(text) || (spread && /20\d\d|年度|任务|附件/.test(text)))
  );
}

function parseTable(cells: SheetCells, headers: readonly Header[], from: number, until: number): TaskTable {
  const [first] = headers as [Header, ...Header[]];
  const { columns } = first;
  const headerRows = headers.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, below) => top + below),
  );
  const heading = readHeading(cells, from, first.top);
  const { rows, skipped, notes, bottom } = readRows(
    cells,
    columns,
    first.bottom + 1,
    until,
    new Set(headerRows),
    heading.title?.text ?? "",
  );

  return {
    sheet: cells.sheet,
    area: {
      top: first.top,
      left: Math.min(...columns.map(columnOf)),
      bottom,
      right: Math.max(...columns.map(columnOf)),
    },
    headerRows: headerRows.filter((row) => row <= first.bottom),
    title: heading.title,
    year: heading.year,
    columns,
    missingColumns: missingColumns(columns),
    rows,
    skipped: withRepeatedHeaders(skipped, headers.slice(1), cells, columns),
    cornerUnit: heading.cornerUnit,
    surroundings: [...heading.surroundings, ...notes],
  };
}

/** Where a header is pointed at: its first column of the document, which 序号 and working columns do not move. */
export function firstDocumentColumn(columns: readonly TaskColumn[]): number {
  const document = columns.filter(({ role }) => isDocumentColumn(role));
  const first = document.find(({ role }) => role === "content") ?? document[0] ?? columns[0]!;
  return first.column;
}

const columnOf = ({ column }: TaskColumn): number => column;

function missingColumns(columns: readonly TaskColumn[]): readonly DocumentColumn[] {
  const present = new Set(columns.map(({ role }) => role));
  return (Object.keys(documentColumnNames) as DocumentColumn[]).filter((role) => !present.has(role));
}

interface ReadRows {
  readonly rows: readonly TaskRow[];
  readonly skipped: readonly SkippedRow[];
  readonly notes: readonly string[];
  readonly bottom: number;
}

function readRows(
  cells: SheetCells,
  columns: readonly TaskColumn[],
  from: number,
  until: number,
  headerRows: ReadonlySet<number>,
  title: string,
): ReadRows {
  const rows: TaskRow[] = [];
  const skipped: SkippedRow[] = [];
  const notes: string[] = [];
  const kinds = new RowKinds(cells, columns, from, until, title);
  const reader = new RowReader(cells, columns);
  let bottom = from - 1;
  /** The row that a blank cell may continue: none above the first row of a section. */
  let above: TaskRow | null = null;
  let belowNote = false;

  for (let row = from; row <= until; row++) {
    if (headerRows.has(row)) {
      bottom = row;
      belowNote = false;
      continue;
    }
    const kind = kinds.of(row);
    if (kind === "blank" || kind === "page") continue;
    if (kind === "note" || (belowNote && !kinds.isFilled(row))) {
      notes.push(...cells.textsOf(row).map(({ text }) => text));
      belowNote = true;
      continue;
    }
    bottom = row;
    belowNote = false;
    if (kind === "task") {
      above = reader.read(row, above);
      rows.push(above);
    } else {
      const [text] = cells.textsOf(row);
      if (text) skipped.push({ row, kind, cell: text.cell, text: text.text });
      above = null;
    }
  }
  return { rows, skipped, notes, bottom };
}

function withRepeatedHeaders(
  skipped: readonly SkippedRow[],
  repeated: readonly Header[],
  cells: SheetCells,
  columns: readonly TaskColumn[],
): readonly SkippedRow[] {
  const column = firstDocumentColumn(columns);
  const headers = repeated.map(({ top }) => ({
    row: top,
    kind: "header" as const,
    cell: { row: top, column },
    text: cells.seen(top, column),
  }));
  return [...skipped, ...headers].sort((a, b) => a.row - b.row);
}
