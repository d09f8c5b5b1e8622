import type { Match } from "../core/policy/match-requirements";
import { matchSentence } from "./verdict-sentence";

/** The words of 指标改判: which indicators a row is held to. */
export const matchWords = {
  form: "改判本行的指标",
  look: "查看选中的行",
  noRow: "选中的不是任务行。请在表中选中一行，再点“查看选中的行”。",
  indicators: "适用于本地的省定要求",
  search: "查找指标",
  searchHint: "按名称查找指标",
  noMatch: "没有这个名称的指标。",
  reason: "改判理由（必填）",
  save: "保存改判",
  takeBack: "撤销改判",
  kept: "已改判的行",
} as const;

export const matchSaved = "改判已保存在工作簿里，随文件一并流转。";
export const matchRemoved = "改判已撤销，重新按文字核对。";

interface Served {
  readonly name: string;
  readonly why: string;
}

/** @example servedText([{ name: "到位资金", why: "因为写了“到位资金”" }]) //=> "按文字识别为：到位资金（因为写了“到位资金”）。" */
export function servedText(served: readonly Served[]): string {
  if (served.length === 0) return "按文字识别：不对应任何省定指标。";
  return `按文字识别为：${served.map(({ name, why }) => `${name}（${why}）`).join("；")}。`;
}

export function decidedText(names: readonly string[], reason: string): string {
  return `已改判：${namesText(names)}。理由：${withStop(reason)}`;
}

export function chosenText(names: readonly string[]): string {
  return `选定：${namesText(names)}。`;
}

/** @example rowTitle("第5行", "产业合作") //=> "第5行 产业合作" */
export function rowTitle(place: string, content: string): string {
  return `${place} ${short(content)}`;
}

export function keptHeading(count: number): string {
  return `${matchWords.kept}（${count}）`;
}

export function keptText(match: {
  readonly goal: string;
  readonly names: readonly string[];
  readonly reason: string;
  readonly stands: boolean;
}): string {
  const gone = match.stands ? "" : "表中已没有这样写的行，这条改判不起作用。";
  return `“${short(match.goal)}”改判为：${namesText(match.names)}。理由：${withStop(match.reason)}${gone}`;
}

/** Why the row is held to the indicator. @example "本行按“到位资金”核对：因为写了“到位资金”。" */
export function matchReason(
  match: Pick<Match, "foundIn" | "words"> & { readonly requirement: { readonly name: string } },
): string {
  return `本行按“${match.requirement.name}”核对：${matchSentence(match)}。`;
}

function namesText(names: readonly string[]): string {
  return names.length > 0 ? names.join("、") : "不对应任何省定指标";
}

function withStop(text: string): string {
  const said = text.trim() || "未写明";
  return /[。！？]$/.test(said) ? said : `${said}。`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

const longest = 40;
