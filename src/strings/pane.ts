import type { Severity } from "../core/checks/severity";
import type { Outcome } from "../core/report/outcome";
import { outcomeNames } from "./names";
import type { FailureText } from "./workbook-failures";

/** The pane's own words. What findings say stands in finding-sentences.ts. */
export const paneWords = {
  name: "山海任务核验",
  review: "审核",
  invitation: "打开任务分解表后点“审核”。只作标记，不改动表格内容和原有格式。",
  cancel: "取消",
  retry: "再试一次",
  reviewAgain: "重新审核",
  scope: "审核范围",
  leave: "取消",
  opening: "正在打开…",
  fold: "收起",
} as const;

export const outcomeAdvice: Readonly<Record<Outcome, string>> = {
  pass: "可以上报。",
  warnings: "请逐条修改或说明后上报。",
  errors: "请先改正错误，再上报。",
};

export const stepNames = {
  reading: "正在读取表格…",
  checking: "正在审核…",
  marking: "正在作标记…",
  clearing: "正在清除标记…",
  explaining: "正在写入说明…",
  reporting: "正在写审核报告…",
  writing: "正在写工作表…",
  fixing: "正在修改…",
  saving: "正在保存设置…",
  copying: "正在生成上报稿…",
  freezing: "正在写入数值…",
  repairing: "正在修复公式…",
} as const;

export const toolNames = {
  group: "工具",
  clearMarks: "清除标记",
  report: "审核报告",
  copy: "导出上报稿",
  year: "年度工作",
  fixes: "自动修改",
  matching: "指标改判",
  formulas: "公式",
  settings: "设置",
} as const;

export const explanationSaved = "说明已写入工作表“SHANHAI_说明”，随文件一并保存。";
export const columnCorrected = "列的含义已保存在工作簿里。";
export const explanationRemoved = "说明已删除。";

export const scopeNames = { all: "全部工作表", active: "仅当前表" } as const;

/**
 * @param explained how many of the warnings staff have explained.
 * @example countsSentence({ error: 0, warning: 14, info: 7 }, 2) //=> "错误 0 条，提示 14 条（已说明 2 条），信息 7 条。"
 */
export function countsSentence(counts: Readonly<Record<Severity, number>>, explained = 0): string {
  const ofThem = explained > 0 ? `（已说明 ${explained} 条）` : "";
  return `错误 ${counts.error} 条，提示 ${counts.warning} 条${ofThem}，信息 ${counts.info} 条。`;
}

/** Of a failure before anything was written. */
export const tableUnchanged = "表格没有改动。";

/** By the kind of `HostFailure`; a kind without a sentence does not compile. */
export const hostFailures = {
  "cell-being-edited": {
    problem: "有单元格正在编辑，Excel 暂时不接受操作。",
    remedy: "请按回车键结束编辑（或按 Esc 取消），再点一次。",
  },
  "access-denied": {
    problem: "Excel 不允许这项操作，工作簿可能受保护或以只读方式打开。",
    remedy: "请点“启用编辑”或撤销保护后再试；也可以把工作簿另存一份后审核。",
  },
  "payload-too-large": {
    problem: "表格内容太多，超出了 Excel 一次能传送的大小。",
    remedy: "请把任务分解表单独存成一个工作簿后再审核。",
  },
  "session-lost": {
    problem: "与 Excel 的连接已经中断。",
    remedy: "请先保存工作簿，关闭后重新打开，再审核。",
  },
  "item-not-found": {
    problem: "要找的工作表或标记已经不在了，可能刚被删除或改名。",
    remedy: "请重新审核。",
  },
  "name-taken": {
    problem: "工作簿里已有同名的工作表，不是本加载项写的。",
    remedy: "请给那张工作表改个名称，再试一次。",
  },
  busy: { problem: "Excel 正忙，没有完成这项操作。", remedy: "请稍等片刻再点一次。" },
  unsupported: {
    problem: "这个版本的 Excel 不支持这项操作。",
    remedy: "请更新 Excel，或改用网页版 Excel。",
  },
  unexpected: {
    problem: "Excel 没有完成这项操作。",
    remedy: "请再试一次；仍不行的，请保存后重新打开工作簿。",
  },
} as const satisfies Record<string, FailureText>;

export const startFailures = {
  "not-excel": { problem: "本页面要在 Excel 中打开。", remedy: "请在 Excel 的“山海核验”选项卡中点“打开面板”。" },
  "too-old": {
    problem: "这个版本的 Excel 缺少所需的功能。",
    remedy: "请改用 Excel 2021（含 LTSC）或更新的版本、Microsoft 365，或网页版 Excel。",
  },
  crashed: {
    problem: "面板出了故障。",
    remedy: "请关闭面板后重新打开；仍不行的，请把下面的文字转告管理员。",
  },
  "file-missing": {
    problem: "面板的一个文件没有载入。",
    remedy: "请检查网络后再点一次；仍不行的，请关闭面板后重新打开。",
  },
} as const satisfies Record<string, FailureText>;

/** For a finding whose cell cannot be shown. */
export function sheetGone(sheet: string): FailureText {
  return {
    problem: `工作表“${sheet}”已删除或改名，不能跳到这个单元格。`,
    remedy: "请重新审核，结果随之更新。",
  };
}

export function protectedSheets(sheets: readonly string[], wanted: "marking" | "clearing"): FailureText {
  return {
    problem: `工作表${quoted(sheets)}受保护，没有改动其中的标记。`,
    remedy:
      wanted === "marking" ? "需要标记的，请撤销工作表保护后再审核。" : "需要清除的，请撤销工作表保护后再清除标记。",
  };
}

export function unreadableRules(sheets: readonly string[]): FailureText {
  return {
    problem: `Excel 列不出工作表${quoted(sheets)}已有的条件格式，没有改动其中的标记。`,
    remedy: "审核结果不受影响，请按下面的清单逐条查看。",
  };
}

export function tooLargeSheets(sheets: readonly string[]): FailureText {
  return {
    problem: `工作表${quoted(sheets)}内容过多，没有审核。`,
    remedy: "任务分解表在其中的，请单独存成一个工作簿后再审核。",
  };
}

export function hiddenSheets(sheets: readonly string[]): FailureText {
  return {
    problem: `隐藏的工作表${quoted(sheets)}里有任务分解表，没有审核。`,
    remedy: "需要审核的，请取消隐藏后再审核。",
  };
}

export const mergesUnknown: FailureText = {
  problem: "这个版本的 Excel 读不到合并单元格。",
  remedy: "合并单元格下方的行可能被当作空白，请对照表格判断，或更新 Excel。",
};

export function uncommentedSheets(sheets: readonly string[]): FailureText {
  return {
    problem: `Excel 没有在工作表${quoted(sheets)}上写批注，其他标记都已作好。`,
    remedy: "请按下面的清单逐条查看。",
  };
}

export function sheetsWithoutRoom(sheets: readonly string[]): FailureText {
  return {
    problem: `工作表${quoted(sheets)}的表格右侧没有空列，没有写“校验结果”列，其他标记都已作好。`,
    remedy: "需要这一列的，请在表格右侧空出一列后再审核。",
  };
}

export const reviewCancelled = "审核已取消，表格没有改动。";
/** @example renewed("说明已删除。", "pass") //=> "说明已删除。已重新审核，结论：通过。" */
export function renewed(kept: string, outcome: Outcome): string {
  return `${kept}已重新审核，结论：${outcomeNames[outcome]}。`;
}
/** @param kept on how many sheets the marks could not be cleared. */
export function clearedWords(cleared: number, kept: number): string {
  if (kept > 0) return cleared > 0 ? "已清除其余工作表的标记。" : "标记没有清除。";
  return cleared > 0 ? "已清除全部标记。" : "没有标记需要清除。";
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}
