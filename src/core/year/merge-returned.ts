import { sameDepartment, splitDepartments } from "../evidence";
import type { CellPosition, CellValue } from "../table/grid";
import { rowWords } from "../table/row-words";
import type { ValueAt } from "../table/values-of";
import { besideOf, type RowEdit } from "./row-edit";
import type { TaskCell, TaskRow, TaskTable, WorkingColumn } from "../table/task-table";
import { isCellError } from "../table/cell-error";
import { compact } from "../text/simplify";

/** The columns that departments fill in. */
export const returnedColumns: readonly WorkingColumn[] = ["completed", "submitted", "deadline", "contact", "remark"];

/** A table as it was read, checked or not: only its words and cells are needed. */
export interface ParsedTable {
  readonly table: TaskTable;
}

/** A workbook that came back. */
export interface Returned {
  /** @example "区农业农村局.xlsx" */
  readonly file: string;
  readonly tables: readonly ParsedTable[];
  readonly valueAt: ValueAt;
}

/** What a file says of a cell. */
export interface Claim {
  readonly file: string;
  readonly text: string;
  /** A plain number stays one, so that it can be summed; a percentage or a day is the text that a grid has of it: "65%", "2022年6月30日". */
  readonly value: CellValue;
}

/** A cell for which several answers stand: the table's own or those of several files. None is written. */
export interface Conflict {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly column: WorkingColumn;
  /** The row that it was first claimed for. */
  readonly row: TaskRow;
  /** What stands in the table now, "" when nothing. */
  readonly present: string;
  /** The same as the sheet has it: what an edit of the cell must still find. */
  readonly expected: CellValue;
  readonly beside: RowEdit["beside"];
  readonly claims: readonly Claim[];
}

export interface Merged {
  readonly edits: readonly RowEdit[];
  readonly conflicts: readonly Conflict[];
  /** Rows of a returned file that are not in the table of its year: somebody changed 工作内容, 工作目标 or the title. */
  readonly strangers: readonly { readonly file: string; readonly row: TaskRow }[];
  /** Columns that files filled in and a table lacks: they must be added before that can be merged. */
  readonly lacking: readonly { readonly table: TaskTable; readonly columns: readonly WorkingColumn[] }[];
}

/**
 * Puts what departments filled in into the table that was split. Rows are known by their words, so that a sorted file fits too, and by
 * the year of their table, as a workbook of several years has the same words in each; a cell that has another text already, or gets two,
 * is a conflict and stays as it is. A merged cell is one cell, however many rows it covers.
 *
 * @param valueAt of the table that was split, for the edits' `expected`
 */
export function mergeReturned(own: readonly ParsedTable[], returned: readonly Returned[], valueAt: ValueAt): Merged {
  const rows = own.flatMap(rowsOf);
  const byWords = new Map<string, PlacedRow[]>();
  for (const entry of rows) byWords.set(wordsOf(entry.row), [...(byWords.get(wordsOf(entry.row)) ?? []), entry]);

  const strangers: { file: string; row: TaskRow }[] = [];
  const missing = new Map<TaskTable, Set<WorkingColumn>>();
  const claims = new Map<string, Claimed>();
  for (const { file, tables, valueAt: returnedAt } of returned) {
    const seen = new Map<string, number>();
    for (const { row, table } of tables.flatMap(rowsOf)) {
      const fitting = ofSameUnits(ofSameYear(byWords.get(wordsOf(row)) ?? [], table), row);
      const key = `${wordsOf(row)}\u0000${unitsOf(row)}\u0000${table.year ?? ""}`;
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      const target = fitting[Math.min(count, fitting.length - 1)];
      if (!target) {
        strangers.push({ file, row });
        continue;
      }
      for (const column of returnedColumns) {
        const answer = row.working[column];
        const text = (answer?.text ?? "").trim();
        if (!answer || text === "" || isCellError(text)) continue;
        const cell = target.row.working[column];
        if (!cell) missing.set(target.table, (missing.get(target.table) ?? new Set()).add(column));
        else {
          const value = returnedAt(table.sheet, answer.heldBy);
          claimOn(claims, target, column, cell, valueAt).claims.push({ file, text, value });
        }
      }
    }
  }

  const edits: RowEdit[] = [];
  const conflicts: Conflict[] = [];
  for (const claimed of claims.values()) {
    const { sheet, cell, present, expected, beside } = claimed;
    const answers = new Map(claimed.claims.map((claim) => [compact(claim.text), claim.value]));
    answers.delete(compact(present));
    if (answers.size === 0) continue;
    const [answer] = answers.values();
    if (present === "" && answers.size === 1) edits.push({ sheet, cell, value: answer!, expected, beside });
    else conflicts.push(claimed);
  }
  const lacking = [...missing].map(([table, columns]) => ({
    table,
    columns: returnedColumns.filter((column) => columns.has(column)),
  }));
  return { edits, conflicts, strangers, lacking };
}

interface Claimed extends Omit<Conflict, "claims"> {
  readonly claims: Claim[];
}

/** All that is claimed of one cell; rows under one merge share it. */
function claimOn(
  claims: Map<string, Claimed>,
  { table, row }: PlacedRow,
  column: WorkingColumn,
  { heldBy: cell, text }: TaskCell,
  valueAt: ValueAt,
): Claimed {
  const { sheet } = table;
  const key = `${sheet}!${cell.row},${cell.column}`;
  const known = claims.get(key);
  if (known) return known;
  const beside = besideOf(table, row, cell, valueAt);
  const entry = { sheet, cell, column, row, present: text.trim(), expected: valueAt(sheet, cell), beside, claims: [] };
  claims.set(key, entry);
  return entry;
}

interface PlacedRow {
  readonly table: TaskTable;
  readonly row: TaskRow;
}

function rowsOf({ table }: ParsedTable): readonly PlacedRow[] {
  return table.rows.map((row) => ({ table, row }));
}

/** What came back for one year never goes into another's table; what names no year is not guessed into one of several. */
function ofSameYear(rows: readonly PlacedRow[], { year }: TaskTable): readonly PlacedRow[] {
  if (year !== null) return rows.filter(({ table }) => table.year === year || table.year === null);
  const years = new Set(rows.flatMap(({ table }) => table.year ?? []));
  return years.size < 2 ? rows : rows.filter(({ table }) => table.year === null);
}

/** Rows of the same words are told by their units; where nobody changed only those, by their words alone. */
function ofSameUnits(rows: readonly PlacedRow[], wanted: TaskRow): readonly PlacedRow[] {
  const same = rows.filter(({ row }) => unitsOf(row) === unitsOf(wanted));
  if (same.length > 0 || rows.length < 2) return same.length > 0 ? same : rows;
  const alike = rows.filter(({ row }) => areSameUnits(departmentsOf(row), departmentsOf(wanted)));
  return alike.length > 0 ? alike : rows;
}

/** However each is written: 区发改局 comes back as 区发展和改革局. */
function areSameUnits(some: readonly string[], others: readonly string[]): boolean {
  const has = (names: readonly string[], name: string) => names.some((each) => sameDepartment(each, name));
  return some.every((name) => has(others, name)) && others.every((name) => has(some, name));
}

function departmentsOf({ departments }: TaskRow): readonly string[] {
  return splitDepartments(departments.map(({ text }) => text).join("；")).map(({ name }) => name);
}

function unitsOf({ departments }: TaskRow): string {
  return compact(departments.map(({ text }) => text).join("；"));
}

function wordsOf({ content, goal }: TaskRow): string {
  return rowWords(content.text, goal.text);
}
