import { defineCheck } from "./define-check";

/**
 * A cell on the sheets of minimums and settings that cannot be read: what it would have said does not count, the built-in data does.
 * `foreign-override`, indicators chosen for a row by another guideline than its year's, stands on that row.
 *
 * `explained-error`, a 说明 of an error, is found once the errors are: see core/settings/explain-findings.ts.
 */
export const damagedBaseline = defineCheck({
  id: "damaged-baseline",
  scope: "table",
  severity: "warning",
  finds: ["damaged-baseline", "foreign-override", "explained-error"],

  run({ damages, foreignOverrides = [] }, report) {
    for (const { sheet, cell, cause, quoted } of damages)
      report({ code: "damaged-baseline", sheet, cell, values: { sheet, cause, quoted } });
    for (const { row, names } of foreignOverrides)
      report({ code: "foreign-override", cell: row.goal.cell, row: row.row, values: { names } });
  },
});
