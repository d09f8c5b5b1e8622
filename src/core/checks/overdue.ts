import { isDone } from "../progress/row-progress";
import { defineCheck, type TableContext } from "./define-check";
import { isInUse, isOver, isYearOver, type ProgressRow, progressRows } from "./progress-rows";

/**
 * The time limit of a row is over and 完成值 does not say that it is done.
 *
 * Once the year is over, a figure that falls short is unmet-target's matter. A column that nobody has filled is one finding.
 */
export const overdue = defineCheck({
  id: "overdue",
  scope: "table",
  severity: "warning",
  finds: ["overdue", "unreported-progress"],

  run(table, report) {
    if (table.asOf === null) return;
    const late = progressRows(table).filter((row) => isLate(row, table));
    if (late.length > 0 && !isInUse(table, "completed")) {
      const { column } = table.table.columns.find(({ role }) => role === "completed")!;
      const cell = { row: table.table.area.top, column };
      report({ code: "unreported-progress", cell, values: { rows: late.length } });
      return;
    }
    for (const { context, progress, due } of late) {
      report({
        code: "overdue",
        cell: context.row.working.completed!.cell,
        row: context.row.row,
        values: { quoted: progress.text, due, target: progress.furthest?.target.text ?? null },
      });
    }
  },
});

/** A report in words that can be read either way (召开对接会，签订协议) is left alone. */
function isLate({ progress, due }: ProgressRow, table: TableContext): boolean {
  if (isDone(progress) || progress.says === "done") return false;
  if (isYearOver(table)) return progress.furthest === null && (progress.says === "blank" || progress.says === "open");
  return due !== null && isOver(due, table) && progress.says !== "other";
}
