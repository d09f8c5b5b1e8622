import type { Judgement } from "../core/policy/judgement";
import type { Match } from "../core/policy/match-requirements";
import { amountText, levelNames } from "./amounts";

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

/** Why a row was taken to serve a requirement. @example "因为写了“到位资金”" */
export function matchSentence({ foundIn, words }: Pick<Match, "foundIn" | "words">): string {
  if (foundIn === "override") return `由填报人认定：${words.trim() === "" ? "未写明原因" : words}`;
  return `因为${foundIn === "content" ? "工作内容" : ""}写了“${words}”`;
}

function headOf({ verdict, reason, requirement }: Judgement): string {
  if (verdict === "meets") return "达标";
  if (verdict === "below") return `低于${boundName(requirement.minimum)}`;
  if (verdict === "no-baseline") return "缺上年数，无法判断";
  return reason === "number-omitted" || reason === "wrong-measure" ? "未写数量" : "没有可比的数量";
}

function boundName(minimum: Judgement["requirement"]["minimum"]): string {
  if (!minimum || minimum.level === "province") return "省定下限";
  return `${levelNames[minimum.level]}的下限${minimum.source === "" ? "" : `“${minimum.source}”`}`;
}

function detailOf({ verdict, reason, shortfall, unit, quantity, words, requirement }: Judgement): string | null {
  if (verdict === "below" && shortfall !== null && unit !== null)
    return `${requirement.name}差${amountText({ value: shortfall, unit })}`;
  if (reason === "wrong-measure") return `“${quantity?.text ?? ""}”属${words ?? ""}`;
  if (verdict === "no-quantity") return requirement.name;
  return null;
}
