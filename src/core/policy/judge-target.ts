import { readQuantities, readRelativeTargets } from "../quantity";
import { judge } from "./judge";
import type { Judgement } from "./judgement";
import type { Indicator } from "./requirement";

/** A target by itself, without its row. */
interface Target {
  readonly text: string;
}

/**
 * Judges a target against an indicator that the caller names, whatever the words around the number.
 *
 * @param baseline last year's figure; a null unit is the indicator's own.
 */
export function judgeTarget(indicator: Indicator, { text }: Target, baseline: Baseline | null): Judgement {
  const match = { requirement: indicator, words: "", foundIn: "goal" as const };
  return judge(match, {
    // The caller has named the indicator: a number with no word beside it is about that.
    content: indicator.measure.words[0]!,
    goal: text,
    quantities: readQuantities(text),
    relativeTargets: readRelativeTargets(text),
    targetValue: null,
    baseline,
  });
}

interface Baseline {
  readonly value: number;
  readonly unit: string | null;
}
