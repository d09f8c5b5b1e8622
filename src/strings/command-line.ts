/** What the command line says beside findings. */
export const commandLine = {
  usage:
    "用法：npm run check -- [--role supporter|recipient|city] [--place 地名] [--partner 结对地名] [--year 年份] [--as-of 年-月-日] [--format text|json] [--out 文件夹] 文件或文件夹 …",
  noFile: "请给出要审核的 .xlsx 文件或文件夹。",
  unknownOption: (words: string) => `不认识参数“${words}”。`,
  badFormat: (format: string) => `--format 只能是 text 或 json，不能是“${format}”。`,
  badRole: (role: string) => `--role 只能是 supporter、recipient 或 city，不能是“${role}”。`,
  badYear: (year: string) => `--year 应是四位年份，例如 2022，不能是“${year}”。`,
  badDay: (day: string) => `--as-of 应是日期，例如 2022-06-30，不能是“${day}”。`,
  emptyPlace: "--place 后面没有写地名。",
  emptyFolder: "--out 后面没有写文件夹。",
  crashed: (reason: string) => `程序出错，没有完成审核：${reason}`,
  notChecked: (sentence: string) => `未审核：${sentence}`,
  copyNotWritten: (sentence: string) => `未写出标记副本：${sentence}`,
  severityHeading: (name: string, count: number) => `${name}（${count}）`,
  basis: "依据：",
  remedy: "改法：",
  outcome: "结论：",
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
