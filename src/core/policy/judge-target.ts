import { type Quantity, readQuantities, readRelativeTargets } from "../quantity";
import { judge, type Judgement } from "./judge";
import type { Indicator } from "./requirement";

/** A target by itself, without its row: a text, or a number already read. */
export interface Target {
  readonly text: string;
  /** Stands for the text where a cell holds a bare number with a known unit. */
  readonly quantity: Quantity | null;
}

/**
 * Judges a target against an indicator that the caller names, whatever the words around the number.
 *
 * @param baseline last year's figure; a null unit is the indicator's own.
 */
export function judgeTarget(indicator: Indicator, { text, quantity }: Target, baseline: Baseline | null): Judgement {
  const match = { requirement: indicator, words: "", foundIn: "goal" as const };
  return judge(match, {
    // The caller has named the indicator: a number with no word beside it is about that.
    content: indicator.measure.words[0]!,
    goal: text,
    quantities: quantity ? [quantity] : readQuantities(text),
    relativeTargets: readRelativeTargets(text),
    targetValue: null,
    baseline,
  });
}

interface Baseline {
  readonly value: number;
  readonly unit: string | null;
}
