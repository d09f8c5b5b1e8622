import type { Damage } from "../../core/settings/damage";
import { cellToA1 } from "../../core/table/a1";
import type { Completion, OfficeAssessment } from "../../core/year-end/assess";
import type { IndicatorAssessment } from "../../core/year-end/assess-indicators";
import { amountText, leveledText, numberText } from "../amounts";
import { damageFound } from "../damage-found";
import { verdictNames } from "../names";
import { officeName } from "../pane-year";

/** @example "已完成 12 项，未完成 9 项，完成率 57.1%，缺佐证材料 8 份，得分 62.5（满分 100）" */
export function completionText({ done, open, missingPapers, weight, score }: Completion): string {
  const all = done + open;
  return [
    `已完成 ${done} 项`,
    `未完成 ${open} 项`,
    ...(all === 0 ? [] : [`完成率 ${percentText(done / all)}`]),
    ...(missingPapers === null ? [] : [missingPapers === 0 ? "佐证材料齐全" : `缺佐证材料 ${missingPapers} 份`]),
    ...(weight === null || score === null ? [] : [`得分 ${numberText(score)}（满分 ${numberText(weight)}）`]),
  ].join("，");
}

/** @example "完成 5.2亿元，目标 8亿元，完成率 65%，下限 省定 3亿元以上，已达到；上年 4亿元，比上年增长 30%" */
export function indicatorText(indicator: IndicatorAssessment): string {
  const { requirement, status, target, completed, baseline, share, shortfall, change } = indicator;
  const unit = requirement.minimum?.unit ?? "";
  const amount = (value: number) => amountText({ value, unit });
  const now = [
    completed === null ? "完成值未填" : `完成 ${amount(completed)}`,
    target === null ? `目标：${verdictNames[status]}` : `目标 ${amount(target)}`,
    ...(share === null ? [] : [`完成率 ${percentText(share)}`]),
    ...(requirement.minimum ? [`下限 ${leveledText(requirement.minimum)}`] : []),
    ...(shortfall === null ? [] : [shortfall === 0 ? "已达到" : `还差 ${amount(shortfall)}`]),
  ].join("，");
  if (baseline === null) return now;
  const grown = change === null ? "" : `，比上年${change < 0 ? "下降" : "增长"} ${percentText(Math.abs(change))}`;
  return `${now}；上年 ${amount(baseline)}${grown}`;
}

/** @example percentText(0.6543) //=> "65.4%" */
export function percentText(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

export function assessedOffice({ place, year }: OfficeAssessment): string {
  return officeName(place, year);
}

/** Where something on a sheet of ours cannot be read, what that means and how to mend it. */
export function damageText({ sheet, cell, cause, quoted }: Damage): string {
  const { problem, remedy } = damageFound({ sheet, cause, quoted });
  return `工作表“${sheet}”的 ${cellToA1(cell)}：${problem}${remedy}`;
}

/** How many rows of tasks count for nothing, because they are not weighed while others are. */
export function unweighedText(count: number): string {
  return `有 ${count} 项任务没有填写权重，不计分。`;
}
