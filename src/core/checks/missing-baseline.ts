import { isPlaceholder } from "../evidence";
import { isCellError } from "../table/cell-error";
import type { TaskCell } from "../table/task-table";
import { defineCheck, type RowContext } from "./define-check";
import { settledBy } from "./indicator-rows";

/**
 * A figure that must not be less than last year's, and last year's is nowhere: it can be neither met nor missed.
 *
 * Or the row's own 上年值 is an error or a figure that cannot be read: nothing is held against it, whatever the goal says.
 */
export const missingBaseline = defineCheck({
  id: "missing-baseline",
  scope: "row",
  weighs: "amounts",
  severity: "warning",
  finds: ["missing-baseline", "unreadable-baseline"],
  citation: "浙山海办〔2021〕1号（七）",

  run(row, report) {
    const unreadable = unreadableBaseline(row);
    if (unreadable) {
      report({ code: "unreadable-baseline", cell: unreadable.cell, values: { quoted: unreadable.text.trim() } });
      return;
    }
    for (const bound of row.bound) {
      const { judgement, indicator } = bound;
      if (judgement.verdict !== "no-baseline" || settledBy(["meets", "below"], row, bound)) continue;
      report({
        code: "missing-baseline",
        cell: row.row.goal.cell,
        indicator: indicator.id,
        citation: indicator.citation,
        values: { name: indicator.name, quoted: judgement.quantity?.text ?? "" },
      });
    }
  },
});

/** Words without a figure (新增, 首次开展) say that there was nothing to read. */
function unreadableBaseline({ row, baseline }: RowContext): TaskCell | null {
  const cell = row.working.baseline;
  if (!cell || baseline !== null || cell.heldBy.row < row.row || isPlaceholder(cell.text)) return null;
  return isCellError(cell.text) || /\d/.test(cell.text.replace(/20\d\d年?/g, "")) ? cell : null;
}
