import type { Severity } from "../core/checks/severity";

/** The words around what an 审核 has found: nobody needs them before the first one. */
export const findingWords = {
  nothingFound: "没有需要修改或说明的地方。",
  findings: "审核结果",
  recognised: "识别结果",
  basis: "依据",
  remedy: "改法",
  unknown: "未识别",
  place: "地区",
  role: "角色",
  partners: "结对地区",
  year: "年度",
  rows: "任务行数",
  grouping: "分组",
  search: "查找",
  searchHint: "在结果中查找",
  noMatch: "没有符合的结果。",
  wholeTable: "全表",
  noDepartment: "未写责任单位",
  explanation: "说明",
  changeExplanation: "修改说明",
  removeExplanation: "删除说明",
  saveExplanation: "保存说明",
  explanationField: "说明理由",
  explanationHint: "写明不修改的理由，随文件一并报送。",
} as const;

export const groupingNames = { severity: "按级别", check: "按规则", department: "按责任单位", row: "按行" } as const;

/** @example groupCounts({ error: 1, warning: 3, info: 0 }) //=> "错误 1，提示 3" */
export function groupCounts(counts: Readonly<Record<Severity, number>>): string {
  const names: Readonly<Record<Severity, string>> = { error: "错误", warning: "提示", info: "信息" };
  return (Object.keys(names) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${names[severity]} ${counts[severity]}`)
    .join("，");
}

/** @example matchCount(3, 20) //=> "20 条中有 3 条符合。" */
export function matchCount(matching: number, all: number): string {
  return `${all} 条中有 ${matching} 条符合。`;
}

/** @example tableCount(8, 1) //=> "8 张任务分解表，1 张的地区、角色或年度未识别" */
export function tableCount(tables: number, unclear: number): string {
  return `${tables} 张任务分解表${unclear > 0 ? `，${unclear} 张的地区、角色或年度未识别` : ""}`;
}

export function showMore(rest: number): string {
  return `再显示一些（还有 ${rest} 条）`;
}
