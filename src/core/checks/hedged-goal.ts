import { clauseAfter, clauseBefore } from "../text/clause";
import { defineCheck } from "./define-check";
import { repeatsGoal } from "./repeated-goal";

/** A goal in words that promise less than they say: 力争, 争取, 约. The number keeps its value; the wording is to be mended or explained. */
export const hedgedGoal = defineCheck({
  id: "hedged-goal",
  scope: "row",
  severity: "warning",
  finds: ["hedged-goal"],

  run({ row, hedges }, report) {
    if (hedges.length === 0 || repeatsGoal(row)) return;
    const soft = hedges.filter(({ kind }) => kind !== "unmeasurable");
    const [first] = soft;
    if (!first) return;
    const words = [...new Set(soft.map(({ text }) => text))];
    report({
      code: "hedged-goal",
      cell: row.goal.cell,
      values: { words, quoted: clauseAt(row.goal.text, first.start) },
    });
  },
});

/** The clause around an offset, for quoting. */
function clauseAt(text: string, offset: number): string {
  return (clauseBefore(text, offset) + clauseAfter(text, offset)).trim();
}
