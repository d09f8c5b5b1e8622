import { judgeTarget } from "../core/policy/judge-target";
import { isIndicator, type Indicator, type Requirement } from "../core/policy/requirement";
import type { Judgement } from "../core/policy/judge";
import { columnNumber } from "../core/reading/column-number";
import { functionMessages } from "../strings/function-messages";
import { textFrom } from "./excel-values";
import { nothingToJudge } from "./failure";
import { inUnit } from "./minimum";
import type { ExcelValue } from "./spill";

/** max(0, minimum − target), in the asked unit or the indicator's own. */
export function shortfallOf(
  target: ExcelValue,
  requirement: Requirement,
  baseline: ExcelValue,
  unit: string | null,
): number {
  const { indicator, judgement } = comparable(target, requirement, baseline, unit);
  const { verdict, shortfall } = judgement;
  if (shortfall === null) {
    if (verdict === "meets") return 0;
    throw nothingToJudge(functionMessages.committed());
  }
  return inUnit(shortfall, indicator.minimum.unit, unit);
}

/** target − minimum; negative where the target falls short. */
export function surplusOf(
  target: ExcelValue,
  requirement: Requirement,
  baseline: ExcelValue,
  unit: string | null,
): number {
  const { indicator, judgement } = comparable(target, requirement, baseline, unit);
  const { value, required } = judgement;
  if (value === null || required === null) throw nothingToJudge(functionMessages.committed());
  return inUnit(Number((value - required).toPrecision(12)), indicator.minimum.unit, unit);
}

function comparable(
  target: ExcelValue,
  requirement: Requirement,
  baseline: ExcelValue,
  unit: string | null,
): { indicator: Indicator; judgement: Judgement } {
  if (!isIndicator(requirement)) throw nothingToJudge(functionMessages.noMinimum(requirement.name));
  const judgement = judged(target, requirement, baseline, unit);
  if (judgement.verdict === "no-baseline") throw nothingToJudge(functionMessages.missingBaseline(requirement.name));
  if (judgement.verdict === "no-quantity") throw nothingToJudge(functionMessages.notComparable(requirement.name));
  return { indicator: requirement, judgement };
}

function judged(target: ExcelValue, indicator: Indicator, baseline: ExcelValue, unit: string | null): Judgement {
  const text = textFrom(target);
  const isBare = /^\s*[\d.,]+\s*$/.test(text);
  if (isBare && unit === null) throw nothingToJudge(functionMessages.bareNumber(text.trim()));
  return judgeTarget(indicator, { text, quantity: isBare ? columnNumber(text, unit) : null }, baselineFrom(baseline));
}

export function baselineFrom(value: ExcelValue): { value: number; unit: string | null } | null {
  const text = textFrom(value);
  if (text.trim() === "") return null;
  const quantity = columnNumber(text, null);
  if (!quantity) throw nothingToJudge(functionMessages.unreadableBaseline(text.trim()));
  return { value: quantity.value, unit: quantity.unit };
}
