import { defineCheck } from "./define-check";

/** The header printed again at the top of a page: skipped, and said so. */
export const repeatedHeader = defineCheck({
  id: "repeated-header",
  scope: "table",
  severity: "info",
  finds: ["repeated-header"],

  run({ table }, report) {
    for (const { kind, cell, row } of table.skipped)
      if (kind === "header") report({ code: "repeated-header", cell, row, values: {} });
  },
});
