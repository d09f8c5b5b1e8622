import { documentColumnNames } from "../table/column-vocabulary";
import { firstDocumentColumn } from "../table/parse-task-tables";
import { defineCheck } from "./define-check";

/** The header lacks one of the four columns of the document. Reported once; its rows are then silent about that column. */
export const missingColumn = defineCheck({
  id: "missing-column",
  scope: "table",
  severity: "error",
  finds: ["missing-column"],

  run({ table }, report) {
    if (table.missingColumns.length === 0) return;
    const cell = { row: table.area.top, column: firstDocumentColumn(table.columns) };
    const columns = table.missingColumns.map((column) => documentColumnNames[column]);
    report({ code: "missing-column", cell, values: { columns } });
  },
});
