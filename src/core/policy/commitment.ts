import type { Comparator, Quantity } from "../quantity";
import { valueIn } from "./amount";
import { type Attribution, unitFor } from "./attribute-quantities";
import { product, sum } from "./exact";
import { stepOf } from "./increment";
import type { JudgedRow } from "./judge";
import type { Indicator } from "./requirement";

/** What a row promises relative to last year: 不低于上年, 增长10%, 比上年增加60万元. */
export interface Commitment {
  readonly text: string;
  readonly comparator: Comparator;
  /** What it comes to from last year's figure. */
  readonly from: (baseline: number) => number;
  /** How it stands to last year's figure, whatever that is. */
  readonly direction: "more" | "same" | "less";
}

export function commitmentOf(
  indicator: Indicator,
  row: JudgedRow,
  attributions: readonly Attribution[],
): Commitment | null {
  return stepCommitment(indicator, row, attributions) ?? relationCommitment(indicator, row);
}

function stepCommitment(
  indicator: Indicator,
  { goal }: JudgedRow,
  attributions: readonly Attribution[],
): Commitment | null {
  for (const { kind, quantity } of attributions) {
    const step = kind === "own" ? stepOf(goal, quantity) : null;
    if (step === null) continue;
    const size = valueIn(indicator, quantity.value, unitFor(indicator, quantity)) ?? 0;
    return {
      text: quantity.text,
      comparator: quantity.comparator,
      from: (baseline) => sum(baseline, step * size),
      direction: step > 0 ? "more" : "less",
    };
  }
  return null;
}

function relationCommitment(indicator: Indicator, row: JudgedRow): Commitment | null {
  const relations = [
    ...row.quantities.flatMap(({ relative, ...span }: Quantity) => (relative ? [{ ...span, ...relative }] : [])),
    ...row.relativeTargets,
  ];
  const relation = relations.find(({ start }) => speaksOf(indicator, row, start));
  if (!relation) return null;
  const { text, comparator, factor } = relation;
  return {
    text,
    comparator,
    from: (baseline) => product(baseline, factor),
    direction: factor < 1 ? "less" : factor > 1 || comparator === "gt" ? "more" : "same",
  };
}

/** Whether a relation is about the indicator: its sentence up to it, or the topic, uses the measure's words. */
function speaksOf(indicator: Indicator, { goal, content }: JudgedRow, start: number): boolean {
  const sentence = goal
    .slice(0, start)
    .split(/[；;。\n]/)
    .at(-1)!;
  const clauses = sentence.split(/[，,]/).reverse();
  const { words, wrong } = indicator.measure;
  const nearest = clauses.find((clause) => [...words, ...wrong].some((word) => clause.includes(word)));
  return words.some((word) => (nearest ?? content).includes(word));
}
