import type { Judgement } from "../core/policy/judge";
import { amountText } from "./amounts";

interface RowVerdict {
  readonly serves: "nothing" | "qualitative" | "indicators";
  readonly gravest: Judgement | null;
  readonly hedges: readonly string[];
}

/** @example "达标（措辞偏软：力争）" */
export function verdictSentence({ serves, gravest, hedges }: RowVerdict): string {
  if (serves === "nothing") return "不在省定指标内";
  if (serves === "qualitative" || !gravest) return "省定要求没有数量下限";
  const details = [detailOf(gravest), hedges.length > 0 ? `措辞偏软：${hedges.join("、")}` : null].filter(
    (detail) => detail !== null,
  );
  return headOf(gravest) + (details.length > 0 ? `（${details.join("；")}）` : "");
}

function headOf({ verdict, reason }: Judgement): string {
  if (verdict === "meets") return "达标";
  if (verdict === "below") return "低于省定下限";
  if (verdict === "no-baseline") return "缺上年数，无法判断";
  return reason === "number-omitted" || reason === "wrong-measure" ? "未写数量" : "没有可比的数量";
}

function detailOf({ verdict, reason, shortfall, unit, quantity, words, requirement }: Judgement): string | null {
  if (verdict === "below" && shortfall !== null && unit !== null)
    return `${requirement.name}差${amountText({ value: shortfall, unit })}`;
  if (reason === "wrong-measure") return `“${quantity?.text ?? ""}”属${words ?? ""}`;
  if (verdict === "no-quantity") return requirement.name;
  return null;
}
