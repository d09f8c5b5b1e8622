/** The pane's words on the year's end. */
export const yearEndWords = {
  assessHint: "完成率、上年对比和佐证材料都按任务分解表里的完成值、上年值、佐证材料（已提交）计算。",
  write: "写成自评汇总",
  update: "更新自评汇总",
  noScores: "没有填写权重，不打分。需要打分的，请在自评汇总的“权重”一列填数，再点“更新自评汇总”。",
  indicators: "各指标完成情况",
  departments: "各责任单位完成情况",
  noIndicators: "没有识别出地区，不能确定哪些指标约束本地。请在标题或“设置”里写明地区。",
  problems: "需要改正的内容",

  submitted: "上报记录",
  notSubmitted: "还没有生成过审核报告或上报稿。生成后，这里记下时间、结论和内容指纹。",
  latest: "最近一次：",
  unchanged: "此后任务分解表没有改动。",
  changed: "此后任务分解表已改动，报送前请重新生成审核报告。",
  history: "历次记录",
  remarks: "退回意见",
  remarksText: "粘贴退回意见",
  remarksHint: "每行一条，或带序号的文字，或从 Excel、Word 复制的表格",
  receive: "列入清单",
  noRemarks: "没有退回意见。收到后粘贴在上面，加载项会找出对应的单元格。",
  answer: "办理说明",
  answerHint: "不改的，写明理由再点“已说明”",
  showCell: "查看单元格",
  fixed: "已改",
  explained: "已说明",
  withdraw: "撤回",
  reopen: "重新办理",
} as const;

export const yearEndStages = { assess: "年底考核", submit: "上报与退回" } as const;

export function sheetUpdated(name: string, isNew: boolean): string {
  return isNew
    ? `已写在工作表“${name}”，图表可在 Excel 中修改。`
    : `工作表“${name}”已更新，您填写的内容、公式和改过的图表照旧保留。`;
}

/** @example remarkLabel(2) //=> "第2条" */
export function remarkLabel(number: number): string {
  return `第${number}条`;
}

/** @example openText(3, 2) //=> "共 3 条，未办 2 条。" */
export function openText(all: number, open: number): string {
  return `共 ${all} 条，${open === 0 ? "都已办理" : `未办 ${open} 条`}。`;
}

export const remarksNotReceived = "已取消，没有列入退回意见，工作簿没有改动。";

export const remarkSettled = "已记下办理情况。";
