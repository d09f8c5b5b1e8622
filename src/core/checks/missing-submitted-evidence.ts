import { missingPapers } from "../evidence/missing-papers";
import { dueDay, isDone } from "../progress/row-progress";
import type { CellPosition } from "../table/grid";
import { defineCheck, type RowContext, type TableContext } from "./define-check";
import { isInUse, isOver, isYearOver, progressOf } from "./progress-rows";
import { sharedEvidence, submittedTexts } from "./shared-evidence";

/**
 * 佐证材料（已提交） lacks papers that 佐证依据 asks for, and the row is done or its time is over.
 *
 * Rows that share one 佐证依据 hand it in together: reported once, where all of them are due. A column that nobody has filled is one
 * finding.
 */
export const missingSubmittedEvidence = defineCheck({
  id: "missing-submitted-evidence",
  scope: "table",
  severity: "warning",
  finds: ["missing-submitted-evidence", "unsubmitted-evidence"],

  run(table, report) {
    const column = table.table.columns.find(({ role }) => role === "submitted");
    if (!column) return;
    const gaps = [...sharedEvidence(table).values()].flatMap((rows) => gapOf(rows, table) ?? []);
    if (gaps.length > 0 && !isInUse(table, "submitted")) {
      const cell = { row: table.table.area.top, column: column.column };
      report({ code: "unsubmitted-evidence", cell, values: { rows: gaps.length } });
      return;
    }
    for (const { cell, row, missing } of gaps)
      report({ code: "missing-submitted-evidence", cell, row, values: { missing } });
  },
});

interface Gap {
  readonly cell: CellPosition;
  readonly row: number;
  readonly missing: readonly string[];
}

function gapOf(rows: readonly RowContext[], table: TableContext): Gap | null {
  const [first] = rows as [RowContext, ...RowContext[]];
  if (first.evidenceIsPlaceholder || !isDue(rows, table)) return null;
  const missing = missingPapers(first.evidence, submittedTexts(rows));
  const cell = first.row.working.submitted?.cell;
  return missing.length === 0 || !cell ? null : { cell, row: first.row.row, missing };
}

/**
 * A row that is done is due, one that has not begun is not: other findings say so. In between, its time decides. While nobody has said
 * what day it is, only a row that calls itself done counts as done: figures may be from any time.
 */
function isDue(rows: readonly RowContext[], table: TableContext): boolean {
  const reports = rows.flatMap((row) => progressOf(row) ?? []);
  const isTimeOver = rows.every((row) => isYearOver(table) || isPastDue(row, table));
  if (reports.length === 0) return isTimeOver;
  return reports.every(
    ({ progress }) =>
      (table.asOf === null ? progress.says === "done" : isDone(progress)) ||
      (isTimeOver && progress.says !== "blank" && progress.says !== "open"),
  );
}

function isPastDue(row: RowContext, table: TableContext): boolean {
  const due = dueDay(row, table.year);
  return due !== null && isOver(due, table);
}
