import { compact } from "../text/simplify";
import { defineCheck, type RowContext } from "./define-check";
import { repeatsGoal } from "./repeated-goal";

/**
 * 完成时限 is blank or names no day (长期, 2022-11-31) though the table has the column, or the goal asks for haste (及时, 尽快) and no
 * day is named.
 *
 * A row is never reported merely because it has no date.
 */
export const missingDeadline = defineCheck({
  id: "missing-deadline",
  scope: "row",
  severity: "warning",
  finds: ["missing-deadline"],

  run(context, report) {
    const { row, deadlines, deadlineCell } = context;
    const column = row.working.deadline;
    if (column) {
      if (deadlineCell?.namesDay) return;
      if (column.heldBy.row < row.row) return;
      report({ code: "missing-deadline", cell: column.cell, values: { quoted: deadlineCell?.text ?? null } });
      return;
    }
    const haste = deadlines.find(({ vague }) => vague);
    if (!haste || deadlines.some(({ vague }) => !vague) || isPeriodic(context) || repeatsGoal(row)) return;
    report({ code: "missing-deadline", cell: row.goal.cell, values: { quoted: haste.text } });
  },
});

/** 每月5日前及时报送: a day that comes again is a day. */
function isPeriodic({ row }: RowContext): boolean {
  return /每个?(周|旬|月|季度?|半年|年)[^,，;；。]{0,6}([日号前底末初]|内)/.test(compact(row.goal.text));
}
