import { type Attained, isCounted } from "../progress/row-progress";
import { elapsed, type Period } from "../progress/pace";
import { figureOf } from "../progress/attainment";
import type { CalendarDate } from "../quantity";
import { defineCheck } from "./define-check";
import { isOver, isYearOver, progressRows, serialOf } from "./progress-rows";

/**
 * 未达序: while the time runs, a smaller share of the target is done than of the time gone.
 *
 * What is done whole or not at all (meetings, projects) is asked for in whole pieces: one meeting a year is not half due in June.
 */
export const behindPace = defineCheck({
  id: "behind-pace",
  scope: "table",
  severity: "warning",
  finds: ["behind-pace"],

  run(table, report) {
    if (table.asOf === null || table.year === null || isYearOver(table)) return;
    for (const { context, progress, due } of progressRows(table)) {
      const { furthest, says, text } = progress;
      if (!furthest || furthest.share >= 1 || says === "done" || (due && isOver(due, table))) continue;
      const gone = elapsed(periodOf(due, table.year), serialOf(table.asOf));
      if (!isBehind(furthest, gone)) continue;
      report({
        code: "behind-pace",
        cell: context.row.working.completed!.cell,
        row: context.row.row,
        values: { quoted: text, target: furthest.target.text, share: furthest.share, gone },
      });
    }
  },
});

function periodOf(due: CalendarDate | null, year: number): Period {
  const start = serialOf({ year, month: 1, day: 1 });
  return { start, end: serialOf(due ?? { year, month: 12, day: 31 }) };
}

function isBehind({ target, share }: Attained, gone: number): boolean {
  if (!isCounted(target)) return share < gone;
  const { value } = figureOf(target);
  return share * value < Math.floor(gone * value);
}
