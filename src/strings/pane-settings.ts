import type { Damage } from "../core/settings/damage";
import { cellToA1 } from "../core/table/a1";
import { damageSentences } from "./damage-sentences";
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
