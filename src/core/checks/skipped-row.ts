import { defineCheck } from "./define-check";

/** 合计 rows and section headings are no tasks: skipped, and said so. */
export const skippedRow = defineCheck({
  id: "skipped-row",
  scope: "table",
  severity: "info",
  finds: ["skipped-row"],

  run({ table }, report) {
    for (const { kind, cell, row, text } of table.skipped) {
      if (kind !== "header") report({ code: "skipped-row", cell, row, values: { kind, quoted: text } });
    }
  },
});
