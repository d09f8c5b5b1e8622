import { defineCheck } from "./define-check";

/** A goal that no one can tick off: 争先进位, 走在前列, 取得实效. */
export const unmeasurableGoal = defineCheck({
  id: "unmeasurable-goal",
  scope: "row",
  severity: "warning",
  finds: ["unmeasurable-goal"],

  *run({ row, hedges }) {
    const words = [...new Set(hedges.filter(({ kind }) => kind === "unmeasurable").map(({ text }) => text))];
    if (words.length > 0) yield { code: "unmeasurable-goal", cell: row.goal.cell, values: { words } };
  },
});
