import { dateSerial } from "../calendar/date-serial";
import { dueDay, readProgress, type RowProgress } from "../progress/row-progress";
import type { CalendarDate } from "../quantity";
import type { WorkingColumn } from "../table/task-table";
import { rememberByObject } from "../text/remember";
import type { RowContext, TableContext } from "./define-check";
import { repeatsGoal } from "./repeated-goal";

/** How far the rows of a table are, for the checks of the year's course. */
export interface ProgressRow {
  readonly context: RowContext;
  readonly progress: RowProgress;
  /** The row's own last day; null where it names none. */
  readonly due: CalendarDate | null;
}

/** The rows that report for themselves; none where the table has no 完成值 column. A merged cell reports once, at its first row. */
export const progressRows = rememberByObject((table: TableContext): readonly ProgressRow[] => {
  if (!table.table.columns.some(({ role }) => role === "completed")) return [];
  return table.rows.flatMap((context) => {
    const { row } = context;
    const cell = row.working.completed;
    if (!cell || cell.heldBy.row < row.row || repeatsGoal(row) || row.goal.text.trim() === "") return [];
    const progress = readProgress(context, table.table);
    return progress ? [{ context, progress, due: dueDay(context, table.year) }] : [];
  });
});

const byContext = rememberByObject(
  (table: TableContext) => new Map(progressRows(table).map((row) => [row.context, row])),
);

export function progressOf(row: RowContext): ProgressRow | null {
  return byContext(row.table).get(row) ?? null;
}

/** Whether anything stands in a column: one that was only just added says nothing about its rows. */
export function isInUse({ rows }: TableContext, role: WorkingColumn): boolean {
  return rows.some(({ row }) => (row.working[role]?.text.trim() ?? "") !== "");
}

/** Whether the table's year is over. */
export function isYearOver({ year, asOf }: TableContext): boolean {
  return year !== null && asOf !== null && asOf.year > year;
}

/** Whether the day is behind us. */
export function isOver(day: CalendarDate, { asOf }: TableContext): boolean {
  return asOf !== null && serialOf(day) < serialOf(asOf);
}

export function serialOf({ year, month, day }: CalendarDate): number {
  return dateSerial(year, month, day);
}
