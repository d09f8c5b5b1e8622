import { compact } from "../text/simplify";
import { catalogue } from "./catalogue";
import type { Check } from "./define-check";

/** The checks by the names that staff see, and write on sheets of ours. */
export const checkTitles: Readonly<Record<string, string>> = {
  "missing-column": "缺少列",
  "unsure-column": "列名待确认",
  "damaged-baseline": "基准或设置有误",
  "missing-content": "缺工作内容",
  "missing-goal": "缺工作目标",
  "missing-department": "缺责任单位",
  "missing-evidence": "缺佐证依据",
  "placeholder-evidence": "佐证依据未写实",
  "inherited-evidence": "沿用佐证依据",
  "below-minimum": "低于下限",
  "below-baseline": "低于上年",
  "missing-baseline": "缺上年值",
  "missing-quantity": "未写数量",
  "wrong-measure": "口径不符",
  "unit-mismatch": "单位不可比",
  "missing-qualifier": "缺限定条件",
  "value-text-conflict": "目标值与文字不一致",
  "hedged-goal": "措辞偏软",
  "unmeasurable-goal": "目标无法核对",
  "missing-deadline": "缺完成时限",
  "passed-deadline": "时限已过或过紧",
  "unmet-target": "目标未完成",
  "behind-pace": "未达序时进度",
  overdue: "逾期未完成",
  "missing-submitted-evidence": "佐证材料未交齐",
  "vague-department": "责任单位不具体",
  "proof-gap": "目标缺佐证",
  "duplicate-row": "重复行",
  "unpaired-place": "结对关系不符",
  "uncovered-indicator": "省定要求无行承接",
  "uncovered-field": "领域缺项",
  "repeated-header": "重复表头",
  "skipped-row": "已跳过的行",
};

/**
 * The check that staff mean by its id or its name.
 *
 * @example checkNamed("措辞偏软")?.id //=> "hedged-goal"
 */
export function checkNamed(idOrTitle: string): Check | null {
  const wanted = compact(idOrTitle).toLowerCase();
  return catalogue.find(({ id }) => id === wanted || compact(checkTitles[id] ?? "") === wanted) ?? null;
}
