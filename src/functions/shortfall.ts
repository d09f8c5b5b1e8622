import { valueIn } from "../core/policy/amount";
import { difference } from "../core/policy/exact";
import { judgeTarget } from "../core/policy/judge-target";
import { isIndicator, type Indicator, type Requirement } from "../core/policy/requirement";
import type { Judgement } from "../core/policy/judgement";
import { columnNumber } from "../core/reading/column-number";
import { functionMessages } from "../strings/function-messages";
import { isBareNumber, numberIn } from "./bare-number";
import type { ExcelValue } from "./cell-value";
import { textFrom } from "./excel-values";
import { nothingToJudge } from "./failure";
import { inUnit } from "./minimum";

/** An indicator, and the unit that the call is in: that of bare numbers and of the result. */
export interface IndicatorIn {
  readonly indicator: Indicator;
  readonly unit: string | null;
}

export function indicatorIn(requirement: Requirement, unit: string | null): IndicatorIn {
  if (!isIndicator(requirement)) throw nothingToJudge(functionMessages.noMinimum(requirement.name));
  // Complains about a unit of another kind before any cell is read.
  inUnit(0, requirement, unit);
  return { indicator: requirement, unit };
}

/** max(0, minimum − target), in the asked unit or the indicator's own. */
export function shortfallOf(target: ExcelValue, asked: IndicatorIn, baseline: ExcelValue): number {
  const { verdict, shortfall } = comparable(target, asked, baseline);
  if (shortfall === null) {
    if (verdict === "meets") return 0;
    throw nothingToJudge(functionMessages.committed());
  }
  return inUnit(shortfall, asked.indicator, asked.unit);
}

/** target − minimum; negative where the target falls short. */
export function surplusOf(target: ExcelValue, asked: IndicatorIn, baseline: ExcelValue): number {
  const { value, required } = comparable(target, asked, baseline);
  if (value === null || required === null) throw nothingToJudge(functionMessages.committed());
  return inUnit(difference(value, required), asked.indicator, asked.unit);
}

/** What is needed of a judgement; numbers in the indicator's own unit. */
type Comparison = Pick<Judgement, "verdict" | "value" | "required" | "shortfall">;

function comparable(target: ExcelValue, { indicator, unit }: IndicatorIn, baseline: ExcelValue): Comparison {
  const text = textFrom(target);
  if (text.trim() === "") throw nothingToJudge(functionMessages.emptyTarget());
  const isBare = isBareNumber(text);
  if (isBare && unit === null) throw nothingToJudge(functionMessages.bareNumber(text.trim()));

  const lastYear = baselineFrom(baseline);
  const bare = isBare && unit !== null ? valueIn(indicator, numberIn(text), unit) : NaN;
  const comparison =
    bare === null || Number.isNaN(bare)
      ? judgeTarget(indicator, { text }, lastYear)
      : compareNumber(indicator, bare, lastYear);
  if (comparison.verdict === "no-baseline") throw nothingToJudge(functionMessages.missingBaseline(indicator.name));
  if (comparison.verdict === "no-quantity") throw nothingToJudge(functionMessages.notComparable(indicator.name));
  return comparison;
}

/** A number of known unit has no words that could make it anything but the target. */
function compareNumber(indicator: Indicator, value: number, lastYear: Baseline | null): Comparison {
  const { minimum } = indicator;
  const required =
    minimum.relativeTo === undefined
      ? minimum.value
      : lastYear && valueIn(indicator, lastYear.value, lastYear.unit ?? minimum.unit);
  if (required === null) return { verdict: "no-baseline", value, required, shortfall: null };
  const shortfall = Math.max(0, difference(required, value));
  return { verdict: shortfall > 0 ? "below" : "meets", value, required, shortfall };
}

interface Baseline {
  readonly value: number;
  readonly unit: string | null;
}

/** Last year's figure; a bare number is in the indicator's own unit, which a null unit stands for. */
export function baselineFrom(value: ExcelValue): Baseline | null {
  const text = textFrom(value);
  if (text.trim() === "") return null;
  const bare = isBareNumber(text) ? numberIn(text) : NaN;
  if (!Number.isNaN(bare)) return { value: bare, unit: null };
  const quantity = columnNumber(text, null);
  if (!quantity) throw nothingToJudge(functionMessages.unreadableBaseline(text.trim()));
  return { value: quantity.value, unit: quantity.unit };
}
