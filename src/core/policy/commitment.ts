import type { Comparator, Quantity } from "../quantity";
import { sentenceBefore } from "../text/clause";
import { valueIn } from "./amount";
import { type Attribution, unitFor } from "./attribute-quantities";
import { product, sum } from "./exact";
import type { JudgedRow } from "./judgement";
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

/** @param isRelative whether anything in the row is said relative to last year. */
export function commitmentOf(
  indicator: Indicator,
  row: JudgedRow,
  attributions: readonly Attribution[],
  isRelative: boolean,
): Commitment | null {
  return stepCommitment(indicator, attributions) ?? (isRelative ? relationCommitment(indicator, row) : null);
}

function stepCommitment(indicator: Indicator, attributions: readonly Attribution[]): Commitment | null {
  for (const { kind, quantity } of attributions) {
    const { step } = quantity;
    if (kind !== "own" || step === undefined) continue;
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
  const isTopic = indicator.measure.words.some((word) => row.content.includes(word));
  const relation = relations.find(({ start }) => speaksOf(indicator, row.goal, start) ?? isTopic);
  if (!relation) return null;
  const { text, comparator, factor } = relation;
  return {
    text,
    comparator,
    from: (baseline) => product(baseline, factor),
    direction: factor < 1 ? "less" : factor > 1 || comparator === "gt" ? "more" : "same",
  };
}

/** Whether a relation is about the indicator, by the words of its sentence before it; null where these leave it to the topic. */
function speaksOf({ measure: { words, wrong } }: Indicator, goal: string, start: number): boolean | null {
  const clauses = sentenceBefore(goal, start).split(/[，,]/).reverse();
  const nearest = clauses.find((clause) => [...words, ...wrong].some((word) => clause.includes(word)));
  return nearest === undefined ? null : words.some((word) => nearest.includes(word));
}
