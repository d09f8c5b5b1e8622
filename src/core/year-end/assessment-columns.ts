import type { ColumnWords } from "../settings/sheet-vocabulary";

/** The columns of 自评汇总: of each list the first word is written, all are read. */
export type AssessmentColumn =
  | "kind"
  | "name"
  | "goal"
  | "departments"
  | "indicators"
  | "share"
  | "done"
  | "open"
  | "target"
  | "minimum"
  | "completed"
  | "baseline"
  | "change"
  | "shortfall"
  | "papers"
  | "weight"
  | "score"
  | "note";

export const assessmentColumns: ColumnWords<AssessmentColumn> = {
  kind: ["类别"],
  name: ["名称", "工作内容"],
  goal: ["工作目标"],
  departments: ["责任单位"],
  indicators: ["对应指标"],
  share: ["完成率（%）", "完成率"],
  done: ["已完成（项）", "已完成"],
  open: ["未完成（项）", "未完成"],
  target: ["目标"],
  minimum: ["下限"],
  completed: ["完成值"],
  baseline: ["上年值"],
  change: ["比上年（%）", "比上年"],
  shortfall: ["距下限"],
  papers: ["缺少的佐证材料", "缺少的佐证"],
  weight: ["权重", "分值", "权重（分）"],
  score: ["得分"],
  note: ["备注", "自评说明"],
};

/** `gone`: a row of tasks, or anything else, that is not to be found any more, kept for what staff have written in it. */
export type AssessedKind = "total" | "indicator" | "department" | "row" | "gone";

/** What a row of the sheet is about. */
export const assessedKinds: Readonly<Record<AssessedKind, readonly string[]>> = {
  total: ["合计"],
  indicator: ["指标"],
  department: ["责任单位", "部门", "单位"],
  row: ["任务", "任务行"],
  gone: ["已不在表中"],
};
