import { assessCommand } from "../year-end/assess-command";

/** What the commands for the year's work say. */
export const yearCommands = {
  usage: [
    "用法：npm run year -- <命令> …",
    "  plan     --place 地名 --year 年份 --out 文件.xlsx [--last-year 上年.xlsx]   年初建表：约束本地的每项要求一行，可带入上年值",
    "  compare  正文.docx 任务分解表.xlsx [--out 文件.xlsx]             正文（.docx 或 .txt）与任务分解表比对",
    "  remind   任务分解表.xlsx --as-of 2026-06-30 [--due 7月10日] --out 文件.xlsx   按责任单位出催办单",
    "  split    任务分解表.xlsx --out 文件夹 [--year 年份]                按责任单位拆分，一个单位一个文件；有几个年度的按最近一年",
    "  merge    任务分解表.xlsx 返回的文件… --out 文件.xlsx              合并各单位填回的内容，冲突只列出、不覆盖",
    "  summary  文件或文件夹… --out 文件.xlsx [--rank]                    汇总多个地区：地区×指标，写明 --rank 才列名次",
    assessCommand.usage,
  ].join("\n"),
  unknownCommand: (name: string) => `不认识命令“${name}”。`,
  unknownOption: (command: string, option: string) =>
    `${command} 没有参数“${option}”，没有执行。各命令的参数见 npm run year -- --help。`,
  surplusInput: (command: string, most: number, input: string) =>
    `${command} ${most === 0 ? "不读文件" : `只读${most}个文件`}，多出“${input}”，没有执行。请去掉它再运行。`,
  missing: (option: string) => `请写明 ${option}。`,
  unknownPlace: (place: string) => `结对关系表里没有“${place}”，不能确定要求和结对地区。`,
  badYear: (year: string) => `--year 应是四位年份，例如 2026，不能是“${year}”。`,
  badDay: (day: string) => `--as-of 应是 2026-06-30 这样的日期，不能是“${day}”。`,
  exists: (file: string) => `${file} 已经存在，没有覆盖。请换一个名字。`,
  notWritten: (file: string) => `写不进 ${file}，请检查文件夹是否存在、是否有写入权限、磁盘是否已满。`,
  unreadableText: (file: string) => `打不开正文 ${file}，请给出 .docx 或 .txt 文件。`,
  noNotice: "正文里没有找到任务。请给出通知正文，任务前面有“1.”“（一）”这样的序号。",
  notRead: (file: string, sentence: string) => `${file}：${sentence}`,
  written: (file: string) => `已写出 ${file}`,
  planned: (rows: number, partners: string) => `共${rows}行，结对${partners || "地区未查到"}；责任单位请自己填写。`,
  carried: (cells: number) => `带入上年值${cells}个。`,
  notCarried: (content: string, figures: string) =>
    figures === ""
      ? `  ${content}：上年的工作簿里没有同一指标的数，请自己填写`
      : `  ${content}：上年有几个数（${figures}），请选定后填写`,
  compared: (differences: number, items: number) => `比对正文${items}项，不一致${differences}处。`,
  differenceLine: (name: string, body: string, table: string) => `  ${name}：正文“${body}”，分解表“${table}”`,
  reminded: (departments: number) => (departments === 0 ? "没有需要催办的事项。" : `催办单位${departments}个。`),
  noSuchYear: (year: number) => `工作簿里没有${year}年的任务分解表，没有拆分。请核对 --year。`,
  splitYear: (year: number, years: readonly number[]) =>
    `工作簿里有${years.map((each) => `${each}年`).join("、")}的任务分解表，现按${year}年的拆分。`,
  splitInto: (departments: number, catchAll: readonly string[]) =>
    `拆成${departments}个文件。` +
    (catchAll.length > 0 ? `其中${catchAll.join("、")}不是一个单位，请确定由谁填报。` : ""),
  merged: (cells: number, conflicts: number, strangers: number) =>
    `合并${cells}格，冲突${conflicts}处，找不到原行的${strangers}行。`,
  conflictLine: (place: string, column: string, present: string, claims: string) =>
    `  ${place} ${column}：原有“${present}”，${claims}`,
  claim: (file: string, text: string) => `${file} 填“${text}”`,
  strangerLine: (file: string, goal: string) =>
    `  ${file}：“${goal}”不在原表中，工作内容、工作目标或标题里的年份可能被改动`,
  columnMissing: (sheet: string, columns: string) =>
    `工作表“${sheet}”没有“${columns}”列，返回文件里的这些内容没有合并。请先在表的右边加上这些列，再合并一次。`,
  summed: (tables: number) => `汇总${tables}张。`,
} as const;
