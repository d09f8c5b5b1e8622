import { defineCheck } from "./define-check";

/**
 * A cell on the sheets of minimums and settings that cannot be read: what it would have said does not count, the built-in data does.
 *
 * `explained-error`, a 说明 of an error, is found once the errors are: see core/settings/explain-findings.ts.
 */
export const damagedBaseline = defineCheck({
  id: "damaged-baseline",
  scope: "table",
  severity: "warning",
  finds: ["damaged-baseline", "explained-error"],

  *run({ damages }) {
    for (const { sheet, cell, cause, quoted } of damages)
      yield { code: "damaged-baseline", sheet, cell, values: { sheet, cause, quoted } };
  },
});
