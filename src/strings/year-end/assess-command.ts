/** What `npm run year -- assess` says beside the figures. */
export const assessCommand = {
  usage:
    "  assess   任务分解表.xlsx --out 文件.xlsx                           年底考核：副本里写入自评汇总（含可编辑的图表）",
  office: (name: string, words: string) => `${name}：${words}。`,
  indicator: (name: string, words: string) => `  ${name}：${words}`,
  department: (name: string, words: string) => `  ${name}：${words}`,
  noScores: "没有填写权重，没有打分。需要打分的，请在自评汇总的“权重”一列填数后再运行一次。",
} as const;
