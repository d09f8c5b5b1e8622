import { judgeTarget } from "../core/policy/judge-target";
import { isIndicator, type Indicator, type Requirement } from "../core/policy/requirement";
import type { Judgement } from "../core/policy/judge";
import { columnNumber } from "../core/reading/column-number";
import { functionMessages } from "../strings/function-messages";
import { isBareNumber, numberIn, quantityFrom } from "./bare-number";
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
export function shortfallOf(target: ExcelValue, { indicator, unit }: IndicatorIn, baseline: ExcelValue): number {
  const { verdict, shortfall } = comparable(target, indicator, baseline, unit);
  if (shortfall === null) {
    if (verdict === "meets") return 0;
    throw nothingToJudge(functionMessages.committed());
  }
  return inUnit(shortfall, indicator, unit);
}

/** target − minimum; negative where the target falls short. */
export function surplusOf(target: ExcelValue, { indicator, unit }: IndicatorIn, baseline: ExcelValue): number {
  const { value, required } = comparable(target, indicator, baseline, unit);
  if (value === null || required === null) throw nothingToJudge(functionMessages.committed());
  return inUnit(Number((value - required).toPrecision(12)), indicator, unit);
}

function comparable(target: ExcelValue, indicator: Indicator, baseline: ExcelValue, unit: string | null): Judgement {
  const judgement = judged(target, indicator, baseline, unit);
  if (judgement.verdict === "no-baseline") throw nothingToJudge(functionMessages.missingBaseline(indicator.name));
  if (judgement.verdict === "no-quantity") throw nothingToJudge(functionMessages.notComparable(indicator.name));
  return judgement;
}

function judged(target: ExcelValue, indicator: Indicator, baseline: ExcelValue, unit: string | null): Judgement {
  const text = textFrom(target);
  if (text.trim() === "") throw nothingToJudge(functionMessages.emptyTarget());
  const isBare = isBareNumber(text);
  if (isBare && unit === null) throw nothingToJudge(functionMessages.bareNumber(text.trim()));
  const quantity = isBare && unit !== null ? quantityFrom(text, unit) : null;
  return judgeTarget(indicator, { text, quantity }, baselineFrom(baseline));
}

/** Last year's figure; a bare number is in the indicator's own unit, which a null unit stands for. */
export function baselineFrom(value: ExcelValue): { value: number; unit: string | null } | null {
  const text = textFrom(value);
  if (text.trim() === "") return null;
  const bare = isBareNumber(text) ? numberIn(text) : NaN;
  if (!Number.isNaN(bare)) return { value: bare, unit: null };
  const quantity = columnNumber(text, null);
  if (!quantity) throw nothingToJudge(functionMessages.unreadableBaseline(text.trim()));
  return { value: quantity.value, unit: quantity.unit };
}
