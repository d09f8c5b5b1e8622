import type { Hedge } from "../quantity";
import { defineCheck, type RowContext } from "./define-check";
import { repeatsGoal } from "./repeated-goal";

/** A goal that no one can tick off: 争先进位, 走在前列, 取得实效. With a number or a rank behind the words it can be. */
export const unmeasurableGoal = defineCheck({
  id: "unmeasurable-goal",
  scope: "row",
  severity: "warning",
  finds: ["unmeasurable-goal"],

  run(context, report) {
    const { row, hedges } = context;
    if (hedges.length === 0 || repeatsGoal(row)) return;
    const loose = hedges.filter((hedge) => hedge.kind === "unmeasurable" && !isMeasured(context, hedge));
    const words = [...new Set(loose.map(({ text }) => text))];
    if (words.length > 0) report({ code: "unmeasurable-goal", cell: row.goal.cell, values: { words } });
  },
});

/** 稳步增长10%, 争先进位、进入前三名: what follows says by how much. */
function isMeasured({ row, quantities }: RowContext, { end }: Hedge): boolean {
  const goal = row.goal.text;
  const [clause = ""] = goal.slice(end).split(/[，,；;。\n]/);
  if (quantities.some((quantity) => end <= quantity.start && quantity.start <= end + clause.length)) return true;
  const [sentence = ""] = goal.slice(end).split(/[；;。\n]/);
  return /前[一二三四五六七八九十\d]+[名位强]?|第[一二三四五六七八九十\d]+[名位]|[一二三]等奖|[优良]秀?等次/.test(
    sentence,
  );
}
