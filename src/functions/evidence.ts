import { isPlaceholder, splitEvidence } from "../core/evidence";
import { evidenceGap } from "../core/evidence/evidence-gap";
import { unprovenPromises } from "../core/evidence/promises";
import { documentColumnNames } from "../core/table/column-vocabulary";
import { functionMessages } from "../strings/function-messages";
import { nothingToJudge } from "./failure";

export function evidenceItems(text: string): readonly (readonly string[])[] {
  const items = isPlaceholder(text) ? [] : splitEvidence(text);
  if (items.length === 0) throw nothingToJudge(functionMessages.noEvidence());
  return items.map((item) => [item]);
}

/** What is still missing, "齐" when nothing is. */
export function missingEvidence(required: string, submitted: string): string[][] {
  if (isPlaceholder(required) || splitEvidence(required).length === 0)
    throw nothingToJudge(functionMessages.noEvidence());
  const missing = evidenceGap(required, isPlaceholder(submitted) ? "" : submitted);
  return missing.length === 0 ? [["齐"]] : missing.map((item) => [item]);
}

/** @example unproven("派驻1名干部挂职", "双方协议") //=> "派驻1名干部挂职：缺派驻文件、接收文件" */
export function unproven(goal: string, evidence: string): string {
  return unprovenPromises(goal, splitEvidence(evidence))
    .map(({ promise, proofs }) => `${promise}：缺${proofs.join("、")}`)
    .join("；");
}

/** @example missingParts(["消费帮扶", "600万元", "", "待补"]) //=> "缺：责任单位、佐证依据" */
export function missingParts(texts: readonly string[]): string {
  const missing = Object.values(documentColumnNames).filter((_name, index) => {
    const text = texts[index] ?? "";
    return text.trim() === "" || isPlaceholder(text);
  });
  if (missing.length === texts.length) return "";
  return missing.length === 0 ? "完整" : `缺：${missing.join("、")}`;
}
