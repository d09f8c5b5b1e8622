/** What the command line says beside findings. */
export const commandLine = {
  usage: [
    "用法：npm run check -- [选项] 文件或文件夹 …",
    "  --format text|json                 报告的形式，默认 text",
    "  --out 文件夹                       另存标记副本，内附审核报告；原文件不动",
    "  --place 地名                       本地，例如 西湖区；给出的都先于表里写的",
    "  --role supporter|recipient|city    支援地、受援地、设区市",
    "  --partner 地名                     结对地，几个用“、”分开",
    "  --year 年份                        例如 2022",
    "  --as-of 年-月-日                   按哪一天看进度，例如 2022-06-30",
    "  --help                             显示本说明",
    "读 .xlsx 和 .xlsm（不运行宏）；文件夹指其中所有这样的文件。",
    "退出码：0 没有错误，1 有错误，2 有文件没有审核完成。",
  ].join("\n"),
  noFile: "请给出要审核的 .xlsx 文件或文件夹。",
  optionFaults: {
    unknown: (option: string) => `不认识参数“${option}”，请照下面的用法改正。`,
    "no-value": (option: string) => `“${option}”后面没有写内容，请补上。`,
    "needless-value": (option: string) => `“${option}”后面不要写内容，请去掉。`,
  },
  badFormat: (format: string) => `--format 只能是 text 或 json，不能是“${format}”。`,
  badRole: (role: string) => `--role 只能是 supporter、recipient 或 city，不能是“${role}”。`,
  badYear: (year: string) => `--year 应是四位年份，例如 2022，不能是“${year}”。`,
  badDay: (day: string) => `--as-of 应是日期，例如 2022-06-30，不能是“${day}”。`,
  emptyPlace: "--place 后面没有写地名。",
  emptyPartner: "--partner 后面没有写地名。",
  emptyFolder: "--out 后面没有写文件夹。",
  crashed: (reason: string) => `程序出错，没有完成审核：${reason}`,
  notChecked: (sentence: string) => `未审核：${sentence}`,
  copyNotWritten: (sentence: string) => `未写出标记副本：${sentence}`,
  note: (sentence: string) => `说明：${sentence}`,
  /** @example "提示（3，其中已说明 1）" */
  severityHeading: (name: string, count: number, explained: number) =>
    `${name}（${count}${explained > 0 ? `，其中已说明 ${explained}` : ""}）`,
  explanation: "说明：",
  basis: "依据：",
  remedy: "改法：",
  outcome: "结论：",
  /** @example "已说明1" */
  explainedCount: (count: number) => `已说明${count}`,
  /** @example "隐藏的工作表“去年”里有任务分解表，没有审核。" */
  hiddenTables: (sheets: readonly string[]) => `隐藏的工作表“${sheets.join("”“")}”里有任务分解表，没有审核。`,
  /** @example "审核中 ███░░ 30/100" */
  progress: (bar: string, done: number, total: number) => `审核中 ${bar} ${done}/${total}`,
  summary: (files: number, failed: number) =>
    `汇总：共 ${files} 个文件${failed > 0 ? `，其中 ${failed} 个没有审核完成` : ""}；任务分解表按地区：`,
  place: "地区",
  noPlace: "（未认出地区）",
  total: "合计",
  noTitle: "（无标题）",
  /** @example "有提示（错误0，提示17，信息10）" */
  outcomeWithCounts: (outcome: string, counts: readonly string[]) => `${outcome}（${counts.join("，")}）`,
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
} as const;
