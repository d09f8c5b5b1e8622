import type { CellEdit } from "../fixes/cell-edit";
import type { SheetContent } from "../report/sheet-content";
import type { Damage } from "../settings/damage";
import { type OwnHeader, type OwnRow, ownSheetRows } from "../settings/own-sheet-rows";
import type { CellValue, Grid } from "../table/grid";
import { SheetCells } from "../table/sheet-cells";
import { type AssessmentColumn, assessmentColumns } from "./assessment-columns";
import { assessedKey, neededColumns } from "./read-assessment";

/** How 自评汇总 comes to say what it should. */
export type AssessmentChange =
  | { readonly kind: "edit"; readonly edits: readonly CellEdit[] }
  /** Its rows are others now: written whole, with everything that staff have put on it. */
  | { readonly kind: "rewrite"; readonly sheet: SheetContent }
  | { readonly kind: "refused"; readonly damage: Damage };

/** What belongs to staff, in rows of tasks; weights of the other rows are sums of ours. */
const staffColumns: ReadonlySet<AssessmentColumn> = new Set(["weight", "note"]);

/** Above what older sheets held that no row of the new one has. */
export const keptRowsTitle = "以下是原来这张表上、现在找不到对应行的内容，照旧保留";

/**
 * Brings the sheet that is there up to date. Where its rows still stand as they are to stand, single cells are written, so that charts,
 * formats and formulas of staff stay; else the whole sheet, with weights, notes, columns and lines of staff taken along.
 *
 * @param wanted the sheet as it is written where there is none, weights of staff among its cells.
 */
export function assessmentChange(grid: Grid, wanted: SheetContent): AssessmentChange {
  const { rows, header, damages } = ownSheetRows(grid, assessmentColumns, neededColumns);
  if (header === null) return { kind: "refused", damage: damages[0]! };
  const own = wantedRows(wanted);
  const keptFrom = keptRowsIn(grid);
  const keyed = rows.map((row) => ({ row, key: assessedKey((column) => row.text(column)) }));
  const present = keyed.filter(({ row }) => row.row < keptFrom);
  const isWhole =
    present.filter(({ key }) => key !== null).length === own.length &&
    own.every(({ key }, index) => present[index]?.key === key && present[index].row.row === header.row + 1 + index);
  return isWhole
    ? { kind: "edit", edits: editsOf(grid, header, own) }
    : { kind: "rewrite", sheet: withKept(grid, header, keyed, own, wanted) };
}

/** The row from which on an earlier rewriting has kept what had lost its place. */
function keptRowsIn({ cells, origin }: Grid): number {
  const at = cells.findIndex((row) => row[0] === keptRowsTitle);
  return at < 0 ? Number.POSITIVE_INFINITY : origin.row + at;
}

interface WantedRow {
  readonly key: string;
  readonly values: ReadonlyMap<AssessmentColumn, CellValue>;
}

const columnNames = Object.keys(assessmentColumns) as AssessmentColumn[];

function wantedRows({ rows }: SheetContent): readonly WantedRow[] {
  return rows.flatMap((cells) => {
    const values = new Map(columnNames.map((name, at) => [name, cells[at] ?? null] as const));
    const key = assessedKey((column) => String(values.get(column) ?? ""));
    return key === null ? [] : [{ key, values }];
  });
}

function isOfStaff(key: string | null, column: AssessmentColumn): boolean {
  return column === "note" || (staffColumns.has(column) && (key?.startsWith("row\n") ?? true));
}

function editsOf(
  grid: Grid,
  { row: top, columns }: OwnHeader<AssessmentColumn>,
  own: readonly WantedRow[],
): CellEdit[] {
  const cells = new SheetCells(grid);
  return own.flatMap(({ key, values }, index) =>
    [...columns].flatMap(([name, column]): CellEdit[] => {
      const cell = { row: top + 1 + index, column };
      const value = values.get(name) ?? null;
      const expected = cells.value(cell.row, column);
      if (isOfStaff(key, name) || value === expected) return [];
      return [{ sheet: grid.sheet, cell, value, expected }];
    }),
  );
}

interface PresentRow {
  readonly row: OwnRow<AssessmentColumn>;
  readonly key: string | null;
}

function withKept(
  grid: Grid,
  header: OwnHeader<AssessmentColumn>,
  present: readonly PresentRow[],
  own: readonly WantedRow[],
  wanted: SheetContent,
): SheetContent {
  const cells = new SheetCells(grid);
  const added = addedColumns(cells, header);
  // Of two rows with one key the upper one counts: those that were kept stand below.
  const byKey = new Map([...present].reverse().flatMap(({ row, key }) => (key === null ? [] : [[key, row] as const])));
  const keys = new Set(own.map(({ key }) => key));
  const placed = new Set([...byKey].filter(([key]) => keys.has(key)).map(([, { row }]) => row));
  const width = columnNames.length;

  const rows = wanted.rows.map((line): readonly CellValue[] => {
    const values = Array.from({ length: width }, (_, at) => line[at] ?? null);
    const text = (column: AssessmentColumn) => String(values[columnNames.indexOf(column)] ?? "");
    const there = byKey.get(assessedKey(text) ?? "");
    if (isHeader(line, wanted)) return [...values, ...added.map(({ label }) => label)];
    if (!there) return line;
    const kept = columnNames.map((name, at) => {
      const column = header.columns.get(name);
      const staffs = isOfStaff(assessedKey(text), name) && column !== undefined;
      return staffs ? cells.value(there.row, column) : (values[at] ?? null);
    });
    return [...kept, ...added.map(({ column }) => cells.value(there.row, column))];
  });
  const strays = strayLines(cells, header, present, placed, added);
  return {
    ...wanted,
    rows: strays.length === 0 ? rows : [...rows, [], [keptRowsTitle], ...strays],
    boldRows: strays.length === 0 ? wanted.boldRows : [...wanted.boldRows, rows.length + 1],
  };
}

function isHeader(line: readonly CellValue[], { rows, boldRows }: SheetContent): boolean {
  return boldRows.some((row) => rows[row] === line) && line[0] === assessmentColumns.kind[0];
}

interface AddedColumn {
  readonly column: number;
  readonly label: CellValue;
}

/** Columns that staff have added to the table, by their headers; without one their cells are lines of their own. */
function addedColumns(cells: SheetCells, { row, columns }: OwnHeader<AssessmentColumn>): readonly AddedColumn[] {
  const ours = new Set(columns.values());
  const added: AddedColumn[] = [];
  for (let column = cells.left; column <= cells.right; column++) {
    const label = cells.value(row, column);
    if (!ours.has(column) && label !== null && label !== "") added.push({ column, label });
  }
  return added;
}

/** What would be lost otherwise: whole rows that have no place any more and hold words of staff, and whatever stands around the table. */
function strayLines(
  cells: SheetCells,
  header: OwnHeader<AssessmentColumn>,
  present: readonly PresentRow[],
  placed: ReadonlySet<number>,
  added: readonly AddedColumn[],
): readonly (readonly CellValue[])[] {
  const gone = new Map(
    present.flatMap(({ row, key }) => (key === null || placed.has(row.row) ? [] : [[row.row, key]])),
  );
  const ours = new Set(header.columns.values());
  const named = new Set(added.map(({ column }) => column));
  const lines: (readonly CellValue[])[] = [];
  for (let row = cells.top; row <= cells.bottom; row++) {
    if (row === header.row || cells.own(row, cells.left) === keptRowsTitle) continue;
    const isAbove = row < Math.min(header.row, linesOfOurs);
    const filled = filledColumns(cells, row);
    const beside = filled.filter((column) => !ours.has(column));
    if (placed.has(row)) {
      const lost = beside.filter((column) => !named.has(column));
      if (lost.length > 0) lines.push(lost.map((column) => cells.value(row, column)));
    } else if (gone.has(row)) {
      const key = gone.get(row)!;
      const said = filled.some((column) => {
        const name = [...header.columns].find(([, at]) => at === column)?.[0];
        return name === undefined || isOfStaff(key, name);
      });
      if (said) lines.push(lineOf(cells, header, row, filled));
    } else {
      const kept = isAbove ? filled.filter((column) => column !== cells.left) : filled;
      if (kept.length > 0)
        lines.push(isAbove ? kept.map((column) => cells.value(row, column)) : lineOf(cells, header, row, kept));
    }
  }
  return lines;
}

/** Title and explanation, which are written anew. */
const linesOfOurs = 2;

function filledColumns(cells: SheetCells, row: number): number[] {
  const filled: number[] = [];
  for (let column = cells.left; column <= cells.right; column++) {
    const value = cells.value(row, column);
    if (value !== null && value !== "") filled.push(column);
  }
  return filled;
}

/** In the columns in which a new sheet has them, what stands beside them behind. */
function lineOf(
  cells: SheetCells,
  { columns }: OwnHeader<AssessmentColumn>,
  row: number,
  filled: readonly number[],
): readonly CellValue[] {
  const line: CellValue[] = columnNames.map((name) => {
    const column = columns.get(name);
    return column !== undefined && filled.includes(column) ? cells.value(row, column) : null;
  });
  const ours = new Set(columns.values());
  return [...line, ...filled.filter((column) => !ours.has(column)).map((column) => cells.value(row, column))];
}
