import { rowText } from "../amounts";
import type { FailureText } from "../workbook-failures";

/** The pane's words on what goes to departments and comes back, and on the workbooks of other offices. */
export const exchangeWords = {
  split: "按责任单位拆分",
  splitHint: "每个责任单位一个工作簿，只含本单位的行和要填写的列。本工作簿不会改动。",
  splitNow: "拆分",
  splitYear: "拆分哪一年的任务分解表",
  splitStale: "拆分之后表格有改动，请重新拆分。",
  parts: "拆分出的工作簿",
  openPart: "打开",
  savePart: "下载",
  saveAll: "全部下载（一个 zip 文件）",
  saveHint: "“打开”得到未保存的新工作簿，请按所列文件名另存；Mac 版 Excel 不能下载，请逐个打开。",
  catchAll: "不是一个单位，请确定由谁填报",

  conflicts: "需要选定",
  look: "查看单元格",
  addColumns: "加上这些列并重新查找",
  unread: "没有读出的文件",

  sum: "汇总各地工作簿",
  sumHint: "选取各地的工作簿，汇总成一张“地区×指标”表。各地次序即文件次序，不排名次。",
  pickOffices: "选取各地的工作簿",
  ranked: "按完成比例列出各指标名次",
  sumNow: "汇总",
  summary: "汇总结果",
} as const;

export const mergeWords = {
  title: "合并各单位返回的工作簿",
  hint: "只填写对应行的空白单元格，不插行，不改工作内容、工作目标、责任单位、佐证依据；填报不一致的由您选定，不会自行覆盖。",
  pick: "选取返回的工作簿",
  now: "合并",
  result: "合并结果",
  write: "写入合并结果",
  left: "找不到原行",
} as const;

/** @example "西湖区-按责任单位拆分.zip" */
export function archiveName(title: string): string {
  return `${title}-按责任单位拆分.zip`;
}

/** @param year which of several years was split; null where the workbook has but one. */
export function splitDone(parts: number, year: number | null = null): string {
  const which = year === null ? "" : `工作簿里有几个年度的任务分解表，现按${year}年的`;
  return `${which}拆成 ${parts} 个工作簿，请打开或下载后分送。`;
}

/** @example partLine("区财政局.xlsx", 3, false) //=> "区财政局.xlsx（3 行）" */
export function partLine(file: string, rows: number, catchAll: boolean): string {
  return `${file}（${rows} 行${catchAll ? `；${exchangeWords.catchAll}` : ""}）`;
}

/** @example openPartLabel("区财政局.xlsx") //=> "打开 区财政局.xlsx" */
export function openPartLabel(file: string): string {
  return `${exchangeWords.openPart} ${file}`;
}

export function savePartLabel(file: string): string {
  return `${exchangeWords.savePart} ${file}`;
}

export function partOpened(file: string): string {
  return `已在新窗口打开，请另存为“${file}”。`;
}

export function fileSaved(file: string): string {
  return `已交给浏览器下载“${file}”。`;
}

/** @example filesPicked(["区财政局.xlsx"]) //=> "已选 1 个文件：区财政局.xlsx" */
export function filesPicked(names: readonly string[]): string {
  const shown = names.slice(0, 5).join("、");
  return `已选 ${names.length} 个文件：${shown}${names.length > 5 ? " 等" : ""}`;
}

export function mergedSummary(files: number, cells: number, conflicts: number): string {
  const told = conflicts > 0 ? `，填报不一致 ${conflicts} 处，请逐处选定` : "，没有填报不一致";
  return `读出 ${files} 个文件：可填入 ${cells} 个单元格${told}。`;
}

export function fillTitle(cells: number): string {
  return `写入 ${cells} 个单元格`;
}

/** @example conflictTitle("F5", "完成值", "到位资金8亿元以上") //=> "F5 完成值（到位资金8亿元以上）" */
export function conflictTitle(address: string, column: string, goal: string): string {
  const short = goal.replace(/\s+/gu, " ");
  return `${address} ${column}（${short.length > 40 ? `${short.slice(0, 40)}…` : short}）`;
}

export function keepLabel(present: string): string {
  return present === "" ? "保持空白" : `保留原有：${present}`;
}

export function claimLabel(files: readonly string[], text: string): string {
  return `${files.join("、")}：${text}`;
}

export function allLabel(text: string): string {
  return `全部写上：${text}`;
}

/** @param goals of the rows of a returned file that the table does not have. */
export function strangersLine(file: string, goals: readonly string[]): string {
  const told = goals
    .slice(0, 3)
    .map((goal) => `“${goal}”`)
    .join("");
  const which = goals.length > 3 ? `${told}等 ${goals.length} 行` : told;
  return `${file}：${which}不在原表中。工作内容、工作目标或标题里的年份可能被改动，请对照原表填入；选错文件的，请重新选取。`;
}

export function lackingText(sheet: string, columns: readonly string[]): string {
  return `工作表“${sheet}”没有“${columns.join("”“")}”列，返回的这些内容还没有合并。`;
}

/** @example "第5行、第6行的内容在查找之后有变化…" */
export function rowsMoved(cells: readonly { readonly cell: { readonly row: number } }[]): FailureText {
  const rows = [...new Set(cells.map(({ cell }) => rowText(cell.row)))];
  const told = `${rows.slice(0, 5).join("、")}${rows.length > 5 ? ` 等 ${rows.length} 行` : ""}`;
  return {
    problem: `${told}在查找之后有变化（排序、插入、删除或改写），什么都没有写入。`,
    remedy: "请重新查找，再写入。",
  };
}

export function unreadLine(file: string, { problem, remedy }: FailureText): string {
  return `${file}：${problem}${remedy}`;
}

export const tooManyFiles: FailureText = {
  problem: "选取的文件太多，没有读取。",
  remedy: "请一次不超过 1000 个，或改用命令行汇总。",
};

export const noFileRead: FailureText = {
  problem: "选取的文件都没有读出任务分解表。",
  remedy: "请看下面每个文件的原因，处理后重新选取。",
};

export const noDepartments: FailureText = {
  problem: "表中没有责任单位，不能拆分。",
  remedy: "请先填写“责任单位”列。",
};

export function summedUp(tables: number, files: number): string {
  return `${files} 个文件汇总成 ${tables} 行。`;
}

export const readingStopped = "已停止读取，工作簿没有改动。";
