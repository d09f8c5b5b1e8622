import { defineCheck } from "./define-check";

/**
 * A header that was recognised only by likeness (佐征依据) or by its place: a question, once a column.
 *
 * A correction kept in the workbook answers it.
 */
export const unsureColumn = defineCheck({
  id: "unsure-column",
  scope: "table",
  severity: "warning",
  finds: ["unsure-column"],

  run({ table }, report) {
    const row = table.headerRows.at(-1) ?? table.area.top;
    for (const { unsure, column, label, role } of table.columns) {
      if (unsure) report({ code: "unsure-column", cell: { row, column }, values: { label, meant: role } });
    }
  },
});
