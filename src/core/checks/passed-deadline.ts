import type { CalendarDate } from "../quantity";
import { defineCheck } from "./define-check";

/** A deadline before the table's year, before its document was issued, or within a week after. */
export const passedDeadline = defineCheck({
  id: "passed-deadline",
  scope: "row",
  severity: "warning",
  finds: ["passed-deadline"],

  *run({ row, deadlines, table }) {
    const { year, documentDate } = table;
    for (const { text, date } of deadlines) {
      if (!date) continue;
      const beforeYear = year !== null && date.year < year;
      const tooSoon = documentDate !== null && daysBetween(documentDate, date) <= 7;
      if (!beforeYear && !tooSoon) continue;
      yield {
        code: "passed-deadline",
        cell: row.goal.cell,
        values: {
          quoted: text,
          year,
          documentDate: documentDate && `${documentDate.year}年${documentDate.month}月${documentDate.day}日`,
        },
      };
      return;
    }
  },
});

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
