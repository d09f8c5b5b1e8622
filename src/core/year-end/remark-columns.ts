import type { ColumnWords } from "../settings/sheet-vocabulary";
import type { RemarkState } from "./remark";

/** The columns of 退回: of each list the first word is written, all are read. */
export type RemarkColumn =
  "number" | "text" | "state" | "answer" | "address" | "column" | "before" | "content" | "goal" | "received";

export const remarkColumns: ColumnWords<RemarkColumn> = {
  number: ["序号", "编号"],
  text: ["退回意见", "意见", "审核意见", "修改意见"],
  state: ["办理状态", "状态", "是否已改"],
  answer: ["办理说明", "说明", "办理情况"],
  address: ["收到时的位置", "位置", "单元格"],
  column: ["栏目", "列"],
  before: ["收到时的内容", "原内容"],
  content: ["工作内容"],
  goal: ["工作目标"],
  received: ["收到时间", "时间"],
};

export const remarkStateWords: Readonly<Record<RemarkState, readonly string[]>> = {
  open: ["未办", "待办", "未改", "办理中", "否", "×", "x"],
  fixed: ["已改", "已修改", "改", "已整改", "已办", "完成", "已完成", "是", "√", "✓", "✔"],
  explained: ["已说明", "说明", "不改", "已解释", "无需修改", "不需修改"],
  withdrawn: ["已撤回", "撤回", "删除", "作废", "不是意见"],
};

/** Headers of tables of remarks as offices send them. */
export const sentColumns: ColumnWords<"serial" | "text" | "demand" | "content" | "goal" | "address" | "departments"> = {
  serial: ["序号", "编号", "行号", "行", "项目序号"],
  text: [
    "退回意见",
    "意见",
    "审核意见",
    "问题",
    "存在问题",
    "反馈意见",
    "问题描述",
    "审核问题",
    "不符合项",
    "问题及意见",
  ],
  demand: ["修改意见", "整改要求", "修改要求", "修改建议", "整改意见", "处理意见", "建议", "要求"],
  content: ["工作内容", "任务", "工作任务", "事项"],
  goal: ["工作目标", "目标"],
  address: ["位置", "单元格", "所在单元格", "所在位置"],
  departments: ["责任单位", "单位", "部门"],
};
