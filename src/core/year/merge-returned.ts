import type { CheckedTable } from "../check-workbook";
import type { CellEdit } from "../fixes/cell-edit";
import type { CellPosition, CellValue } from "../table/grid";
import type { TaskCell, TaskRow, WorkingColumn } from "../table/task-table";
import { compact } from "../text/simplify";

/** The columns that departments fill in. */
export const returnedColumns: readonly WorkingColumn[] = ["completed", "submitted", "deadline", "contact", "remark"];

/** A workbook that came back. */
export interface Returned {
  /** @example "区农业农村局.xlsx" */
  readonly file: string;
  readonly tables: readonly CheckedTable[];
}

/** What a file says of a cell. */
export interface Claim {
  readonly file: string;
  readonly text: string;
}

/** A cell for which several answers stand: the table's own or those of several files. None is written. */
export interface Conflict {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly column: WorkingColumn;
  /** What stands in the table now, "" when nothing. */
  readonly present: string;
  readonly claims: readonly Claim[];
}

export interface Merged {
  readonly edits: readonly CellEdit[];
  readonly conflicts: readonly Conflict[];
  /** Rows of a returned file that are not in the table: somebody changed 工作内容 or 工作目标. */
  readonly strangers: readonly { readonly file: string; readonly row: TaskRow }[];
  /** Columns that files filled in and the table lacks: they must be added before anything can be merged. */
  readonly missingColumns: readonly WorkingColumn[];
}

/**
 * Puts what departments filled in into the table that was split. Rows are known by their words, so that a sorted file fits too; a
 * cell that has another text already, or gets two, is a conflict and stays as it is.
 *
 * @param valueAt what a cell of the table holds, for the edits' `expected`
 */
export function mergeReturned(
  own: readonly CheckedTable[],
  returned: readonly Returned[],
  valueAt: (sheet: string, cell: CellPosition) => CellValue,
): Merged {
  const rows = own.flatMap(({ table }) => table.rows.map((row) => ({ sheet: table.sheet, row })));
  const byWords = new Map<string, (typeof rows)[number][]>();
  for (const entry of rows) byWords.set(wordsOf(entry.row), [...(byWords.get(wordsOf(entry.row)) ?? []), entry]);

  const strangers: { file: string; row: TaskRow }[] = [];
  const missing = new Set<WorkingColumn>();
  const claims = new Map<TaskCell, { sheet: string; column: WorkingColumn; claims: Claim[] }>();
  for (const { file, tables } of returned) {
    const seen = new Map<string, number>();
    for (const row of tables.flatMap(({ table }) => table.rows)) {
      const words = wordsOf(row);
      const fitting = byWords.get(words) ?? [];
      const count = seen.get(words) ?? 0;
      seen.set(words, count + 1);
      const target = fitting[Math.min(count, fitting.length - 1)];
      if (!target) {
        strangers.push({ file, row });
        continue;
      }
      for (const column of returnedColumns) {
        const text = (row.working[column]?.text ?? "").trim();
        if (text === "") continue;
        const cell = target.row.working[column];
        if (!cell) missing.add(column);
        else {
          const entry = claims.get(cell) ?? { sheet: target.sheet, column, claims: [] };
          claims.set(cell, entry);
          entry.claims.push({ file, text });
        }
      }
    }
  }

  const edits: CellEdit[] = [];
  const conflicts: Conflict[] = [];
  for (const [cell, { sheet, column, claims: said }] of claims) {
    const present = cell.text.trim();
    const answers = new Map(said.map(({ text }) => [compact(text), text]));
    answers.delete(compact(present));
    if (answers.size === 0) continue;
    if (present === "" && answers.size === 1)
      edits.push({ sheet, cell: cell.cell, value: [...answers.values()][0]!, expected: valueAt(sheet, cell.cell) });
    else conflicts.push({ sheet, cell: cell.cell, column, present, claims: said });
  }
  return { edits, conflicts, strangers, missingColumns: returnedColumns.filter((column) => missing.has(column)) };
}

function wordsOf({ content, goal }: TaskRow): string {
  return compact(`${content.text}\u0000${goal.text}`);
}
