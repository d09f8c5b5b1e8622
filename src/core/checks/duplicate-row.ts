import { compact, hashOf } from "../text/simplify";
import { defineCheck, type RowContext } from "./define-check";

/**
 * The same task twice in one table: 工作内容, 工作目标 and 责任单位 say the same.
 *
 * Other values beside the same words (目标值, 完成时限, 省定指标) or another section make another task.
 */
export const duplicateRow = defineCheck({
  id: "duplicate-row",
  scope: "table",
  severity: "warning",
  finds: ["duplicate-row"],

  run({ rows, table }, report) {
    const sections = table.skipped.filter(({ kind }) => kind === "section").map(({ row }) => row);
    /** By hash: a long table has a hundred thousand goals, and their texts would be looked up one by one. */
    const goals = new Map<number, RowContext | Map<string, number>>();
    let section = 0;
    for (const context of rows) {
      const { row } = context;
      for (; (sections[section] ?? Infinity) < row.row; section++) goals.clear();
      if (row.goal.text.trim() === "" || row.goal.via !== "own") continue;
      const goal = hashOf(row.goal.text);
      const known = goals.get(goal);
      if (known === undefined) {
        goals.set(goal, context);
        continue;
      }
      // Few goals come twice, or look it by their hash: only these rows are compared in all their words.
      const alike = known instanceof Map ? known : new Map([[identityOf(known), known.row.row]]);
      if (alike !== known) goals.set(goal, alike);
      const identity = identityOf(context);
      const of = alike.get(identity);
      if (of === undefined) alike.set(identity, row.row);
      else report({ code: "duplicate-row", cell: row.goal.cell, row: row.row, values: { of } });
    }
  },
});

function identityOf({ row }: RowContext): string {
  const { indicator, targetValue, unit, baseline, deadline } = row.working;
  const values = [indicator, targetValue, unit, baseline, deadline].map((cell) => cell?.text ?? "");
  const texts = [row.content.text, row.goal.text, ...row.departments.map(({ text }) => text), ...values];
  return texts.map(compact).join("\u0000");
}
