import type { CalendarDate, Deadline } from "../quantity";
import { clauseAfter, clauseBefore } from "../text/clause";
import { simplify } from "../text/simplify";
import { defineCheck, type TableContext } from "./define-check";
import type { FindingValues } from "./finding-values";
import { repeatsGoal } from "./repeated-goal";

/** A time limit before the table's year, before its document was issued, or within a week after. */
export const passedDeadline = defineCheck({
  id: "passed-deadline",
  scope: "row",
  severity: "warning",
  finds: ["passed-deadline"],

  run({ row, deadlines, deadlineCell, table }, report) {
    const column = row.working.deadline;
    if (column && deadlineCell?.date && column.heldBy.row === row.row && isPassed(deadlineCell.date, table)) {
      report({ code: "passed-deadline", cell: column.cell, values: valuesOf(deadlineCell.text, table) });
      return;
    }
    if (deadlines.length === 0 || repeatsGoal(row)) return;
    const passed = deadlines.find(
      (deadline) => deadline.date && isPassed(deadline.date, table) && isLimit(row.goal.text, deadline),
    );
    if (passed) report({ code: "passed-deadline", cell: row.goal.cell, values: valuesOf(passed.text, table) });
  },
});

function valuesOf(quoted: string, { year, documentDate }: TableContext): FindingValues["passed-deadline"] {
  return {
    quoted,
    year,
    documentDate: documentDate && `${documentDate.year}年${documentDate.month}月${documentDate.day}日`,
  };
}

function isPassed(date: CalendarDate, { year, documentDate }: TableContext): boolean {
  if (year !== null && date.year < year) return true;
  return documentDate !== null && dayNumber(date) - dayNumber(documentDate) <= 7;
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** A date may also tell what has been: 2021年底前已签订的协议, 在2021年底基础上. When in doubt it does. */
function isLimit(goal: string, { start, end }: Deadline): boolean {
  const clause = simplify(clauseBefore(goal, start) + clauseAfter(goal, end));
  if (/已|以来|上年|去年|基础|较|比|对比|同期|印发|下达|原|此前|历年|存量|遗留|续建|截至|截止到/.test(clause))
    return false;
  return !/(签订|签约|开工|启动|建成|完成|立项|出台|确定|派驻|实施|投产|投用|拨付)的/.test(clause);
}
