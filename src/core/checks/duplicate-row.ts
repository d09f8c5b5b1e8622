import { compact } from "../text/simplify";
import { defineCheck, type RowContext } from "./define-check";

/** The same task twice in one table: 工作内容, 工作目标 and 责任单位 say the same. */
export const duplicateRow = defineCheck({
  id: "duplicate-row",
  scope: "table",
  severity: "warning",
  finds: ["duplicate-row"],

  *run({ rows }) {
    const seen = new Map<string, number>();
    for (const context of rows) {
      const { row } = context;
      if (row.goal.text.trim() === "" || row.goal.via !== "own") continue;
      const key = identityOf(context);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row.row);
      else yield { code: "duplicate-row", cell: row.goal.cell, row: row.row, values: { of: first } };
    }
  },
});

function identityOf({ row }: RowContext): string {
  return [row.content.text, row.goal.text, ...row.departments.map(({ text }) => text)].map(compact).join("\u0000");
}
