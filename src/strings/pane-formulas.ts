/** The pane's words on =SHANHAI.* and the values that stand in for them. */
export const formulaHealth = {
  trying: "正在试算一个公式…",
  working: "公式可用：本机 Excel 能计算 =SHANHAI 公式。",
  missing: "公式不可用：本机 Excel 不能计算 =SHANHAI 公式。审核不受影响；要看计算结果的，请点“写入结果列”。",
  unknown: '没能试出公式是否可用。请在空白单元格输入 =SHANHAI.CONVERT(1,"亿元","万元")，得到 10000 即可用。',
} as const;

export const formulaWords = {
  repair: "修复公式",
  repairHint: "显示 #NAME? 或 #BUSY! 的 SHANHAI 公式重新输入一遍。",
  freeze: "写入数值",
  freezeHint: "把 SHANHAI 公式换成当前结果，对方没有加载项也能看。",
  leave: "不换",
  undo: "换回公式",
  values: "写入结果列",
  valuesHint: "在表格右侧写出每行的对应指标、判断和缺口，不用公式。",
} as const;

export function formulasRepaired(count: number): string {
  return count > 0 ? `已重新输入 ${count} 个公式。` : "没有需要修复的公式。";
}

export function formulasFrozen(count: number): string {
  return count > 0 ? `已把 ${count} 个公式换成数值，可以换回。` : "没有可以换成数值的公式。";
}

export function freezeQuestion(count: number): string {
  return `本工作簿（包括隐藏的工作表）有 ${count} 个公式将换成数值，换后不再自动重算。`;
}

export function freezeNow(count: number): string {
  return `换掉 ${count} 个公式`;
}

export function formulasRestored(count: number, changed: number): string {
  const kept = changed > 0 ? `${changed} 个没有换回：单元格已经改动，或工作表受保护、已删除。` : "";
  return `已换回 ${count} 个公式。${kept}`;
}

/** The headers of the columns that stand in for formulas. */
export const valueColumns = ["对应指标", "下限判断", "缺口"] as const;

export const noValues = "没有可以写入的结果，或结果列已是最新。";

export function valuesWritten(cells: number): string {
  return cells > 0 ? `已在表格右侧写入 ${cells} 个单元格，可以撤销。` : "没有写入任何单元格。";
}
