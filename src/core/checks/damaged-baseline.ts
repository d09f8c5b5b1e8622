import { defineCheck } from "./define-check";

/** A cell on the sheets of minimums and settings that cannot be read: what it would have said does not count, the built-in data does. */
export const damagedBaseline = defineCheck({
  id: "damaged-baseline",
  scope: "table",
  severity: "warning",
  finds: ["damaged-baseline"],

  *run({ damages }) {
    for (const { sheet, cell, cause, quoted } of damages)
      yield { code: "damaged-baseline", sheet, cell, values: { sheet, cause, quoted } };
  },
});
