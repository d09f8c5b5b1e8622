import { defineCheck } from "./define-check";
import { gapOf } from "./progress-amounts";
import { isYearOver, progressRows } from "./progress-rows";

/** 完成值 falls short of the target and the year is over, or the row says that it is done. */
export const unmetTarget = defineCheck({
  id: "unmet-target",
  scope: "table",
  severity: "warning",
  finds: ["unmet-target"],

  run(table, report) {
    for (const { context, progress } of progressRows(table)) {
      const { furthest, says } = progress;
      if (!furthest || furthest.share >= 1 || !(says === "done" || isYearOver(table))) continue;
      const { cell } = context.row.working.completed!;
      report({
        code: "unmet-target",
        cell,
        row: context.row.row,
        values: { quoted: progress.text, target: furthest.target.text, gap: gapOf(furthest) },
      });
    }
  },
});
