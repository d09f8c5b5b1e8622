import type { CheckedTable } from "../check-workbook";
import type { CellEdit } from "../fixes/cell-edit";
import type { CellPosition, CellValue } from "../table/grid";
import type { TaskCell, TaskRow, WorkingColumn } from "../table/task-table";
import { compact } from "../text/simplify";

/** The columns that departments fill in. */
export const returnedColumns: readonly WorkingColumn[] = ["completed", "submitted", "deadline", "contact", "remark"];

/** What a cell holds, as the sheet has it. */
export type ValueAt = (sheet: string, cell: CellPosition) => CellValue;

/** A workbook that came back. */
export interface Returned {
  /** @example "区农业农村局.xlsx" */
  readonly file: string;
  readonly tables: readonly CheckedTable[];
  readonly valueAt: ValueAt;
}

/** What a file says of a cell. */
export interface Claim {
  readonly file: string;
  readonly text: string;
  /** A number stays one, so that the merged column can be summed. */
  readonly value: CellValue;
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
 * cell that has another text already, or gets two, is a conflict and stays as it is. A merged cell is one cell, however many rows it
 * covers.
 *
 * @param valueAt of the table that was split, for the edits' `expected`
 */
export function mergeReturned(own: readonly CheckedTable[], returned: readonly Returned[], valueAt: ValueAt): Merged {
  const rows = own.flatMap(rowsOf);
  const byWords = new Map<string, (typeof rows)[number][]>();
  for (const entry of rows) byWords.set(wordsOf(entry.row), [...(byWords.get(wordsOf(entry.row)) ?? []), entry]);

  const strangers: { file: string; row: TaskRow }[] = [];
  const missing = new Set<WorkingColumn>();
  const claims = new Map<string, Claimed>();
  for (const { file, tables, valueAt: returnedAt } of returned) {
    const seen = new Map<string, number>();
    for (const { row, sheet } of tables.flatMap(rowsOf)) {
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
        const answer = row.working[column];
        const text = (answer?.text ?? "").trim();
        if (!answer || text === "") continue;
        const cell = target.row.working[column];
        if (!cell) missing.add(column);
        else
          claimOn(claims, target.sheet, column, cell).claims.push({
            file,
            text,
            value: returnedAt(sheet, answer.heldBy),
          });
      }
    }
  }

  const edits: CellEdit[] = [];
  const conflicts: Conflict[] = [];
  for (const { sheet, cell, column, present, claims: said } of claims.values()) {
    const answers = new Map(said.map((claim) => [compact(claim.text), claim.value]));
    answers.delete(compact(present));
    if (answers.size === 0) continue;
    if (present === "" && answers.size === 1)
      edits.push({ sheet, cell, value: [...answers.values()][0]!, expected: valueAt(sheet, cell) });
    else conflicts.push({ sheet, cell, column, present, claims: said });
  }
  return { edits, conflicts, strangers, missingColumns: returnedColumns.filter((column) => missing.has(column)) };
}

interface Claimed extends Omit<Conflict, "claims"> {
  readonly claims: Claim[];
}

/** All that is claimed of one cell; rows under one merge share it. */
function claimOn(claims: Map<string, Claimed>, sheet: string, column: WorkingColumn, cell: TaskCell): Claimed {
  const { row, column: at } = cell.heldBy;
  const key = `${sheet}!${row},${at}`;
  const entry = claims.get(key) ?? { sheet, cell: cell.heldBy, column, present: cell.text.trim(), claims: [] };
  claims.set(key, entry);
  return entry;
}

function rowsOf({ table }: CheckedTable): readonly { readonly sheet: string; readonly row: TaskRow }[] {
  return table.rows.map((row) => ({ sheet: table.sheet, row }));
}

function wordsOf({ content, goal }: TaskRow): string {
  return compact(`${content.text}\u0000${goal.text}`);
}
