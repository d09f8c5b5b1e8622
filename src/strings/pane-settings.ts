import type { Damage } from "../core/settings/damage";
import type { Role } from "../core/policy/requirement";
import { cellToA1 } from "../core/table/a1";
import { damageSentences } from "./damage-sentences";
import { roleNames } from "./names";
import { findingWords } from "./pane-findings";
import type { FailureText } from "./workbook-failures";

/** The words of the pane's settings. */
export const settingsWords = {
  pane: "使用习惯（本机）",
  workbook: "本工作簿",
  fromTitle: "按表格标题",
  yearHint: "四位数的年份，如 2022",
  reason: "停用理由（必填）",
  reasonMissing: "停用的规则要写明理由，才能保存。",
  save: "保存设置",
  minimums: "打开基准表",
} as const;

/** By the pane's choices that are either on or off. */
export const paneSwitches = {
  live: "修改单元格后自动审核",
  comments: "作标记时加批注",
  resultColumn: "作标记时在表右侧写“校验结果”列",
} as const;

interface PlaceConflict {
  readonly fact: "place" | "role" | "partner" | "year";
  readonly present: string | number | null;
}

type Conflict =
  PlaceConflict | { readonly fact: "switchedOff"; readonly check: string; readonly present: string | null };

/** What two people have changed at once, and what the other one has entered. */
export function settingsConflict(
  conflicts: readonly Conflict[],
  checks: readonly { readonly id: string; readonly title: string }[],
): FailureText {
  const said = conflicts.map((conflict) => {
    if (conflict.fact !== "switchedOff") return `“${factNames[conflict.fact]}”改为“${presentText(conflict)}”`;
    const title = checks.find(({ id }) => id === conflict.check)?.title ?? conflict.check;
    return conflict.present === null ? `“${title}”改为启用` : `“${title}”改为停用（${conflict.present}）`;
  });
  return {
    problem: `没有保存：打开本页后，别人已把${said.join("，")}。`,
    remedy: "仍按您填写的保存的，请再点一次“保存设置”；要保留别人的，请先照此改写。",
  };
}

function presentText({ fact, present }: PlaceConflict): string {
  if (present === null) return settingsWords.fromTitle;
  return fact === "role" ? roleNames[present as Role] : String(present);
}

const factNames = {
  place: findingWords.place,
  role: findingWords.role,
  partner: findingWords.partners,
  year: findingWords.year,
} as const;

export const settingsSaved = "设置已保存在工作簿里，随文件一并流转。";
export function minimumsOpened(sheet: string): string {
  return `基准在工作表“${sheet}”，改好后请重新审核。`;
}

export function checksSwitchedOff(count: number): string {
  return count > 0 ? `核验规则（停用 ${count} 条）` : "核验规则（全部启用）";
}

export function reasonFor(check: string): string {
  return `停用“${check}”的理由`;
}

/** Why nothing is written on a sheet of ours: what cannot be read on it would be lost. */
export function ownSheetDamaged({ sheet, cell, cause, quoted }: Damage): FailureText {
  const what = quoted === "" ? "这一格" : `“${quoted}”`;
  return {
    problem: `没有保存：工作表“${sheet}”${cellToA1(cell)} ${what}${damageSentences[cause]}。`,
    remedy: "请先改正这张工作表；不再需要的，请把它改名或删除，再保存一次。",
  };
}

export function ownSheetTooLarge(sheet: string): FailureText {
  return {
    problem: `没有保存：工作表“${sheet}”太大，没有读取。`,
    remedy: "请删去这张工作表中多余的行列，再保存一次。",
  };
}
