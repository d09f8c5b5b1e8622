import type { CoverageStatus } from "../core/policy/coverage";
import type { Role } from "../core/policy/requirement";
import type { CalendarDate } from "../core/quantity";
import type { SummaryCell } from "../core/year/summarise";
import { amountText, leveledText } from "./amounts";
import { roleNames, verdictNames } from "./names";
import type { FailureText } from "./workbook-failures";
import { yearEndStages } from "./year-end/pane-words";

/** The pane's words on the year's work. */
export const yearWords = {
  stages: "年度工作的环节",
  copyText: "复制文字",
  textToCopy: "可复制的文字",

  noIndicators: "没有识别出地区，不能确定哪些指标约束本地。请在标题或“设置”里写明地区。",
  legend: "粗条是目标，中间的细条是已完成，竖线是下限。",

  notice: "通知正文",
  noticeHint: "把通知正文粘贴在这里，或选取 .docx、.txt 文件",
  noticeFile: "选取文件",
  compare: "开始比对",
  differences: "比对结果",
  body: "正文",
  table: "分解表",
  restore: "按通知补上",

  place: "地区",
  year: "年度",
  createTable: "新建任务分解表",
  createHint: "在本工作簿里新增一张工作表，每项约束本地的要求一行。新表归您所有，本加载项不会再改写它。",
  complete: "补齐缺少的要求",
  nothingLacks: "现有的表没有缺少的要求。",

  asOf: "截至日期",
  due: "办理期限",
  dueHint: "例如 7月10日",
  remind: "列出催办事项",
  reminders: "催办事项",
  nothingOwed: "没有需要催办的事项。",
} as const;

export const stageNames = {
  overview: "概览",
  plan: "年初建表",
  compare: "正文比对",
  remind: "催办单",
  exchange: "拆分与汇总",
  ...yearEndStages,
} as const;

export const noNotice: FailureText = {
  problem: "正文里没有找到任务，没有比对。",
  remedy: "请粘贴通知正文，任务前面应有“1.”“（一）”这样的序号。",
};

export function unknownPlace(place: string): FailureText {
  return {
    problem: place === "" ? "没有写明地区。" : `结对关系表里没有“${place}”，不能确定要求和结对地区。`,
    remedy: "请写县（市、区）或设区市的名称，例如“西湖区”。",
  };
}

export function sheetExists(name: string): FailureText {
  return {
    problem: `工作簿里已有工作表“${name}”，没有改动它。`,
    remedy: "需要新表的，请先给那张表改名；需要补行的，请看下面“补齐缺少的要求”。",
  };
}

/** Where a new table is a second one of its place and year. */
export function besideOthers(sheets: readonly string[], place: string, year: number): FailureText {
  const names = [...new Set(sheets)].map((name) => `“${name}”`).join("、");
  return {
    problem: `工作表${names}里已有${place} ${year} 年的任务分解表，审核时与新表合起来看。`,
    remedy: "只用一张的，请删除另一张，或把它移到另一个工作簿。",
  };
}

/** @example comparedSummary(13, 76) //=> "比对正文 13 项，不一致 76 处。" */
export function comparedSummary(items: number, differences: number): string {
  return `比对正文 ${items} 项，${differences > 0 ? `不一致 ${differences} 处` : "没有发现不一致"}。`;
}

export function sheetWritten(name: string): string {
  return `已写在工作表“${name}”。`;
}

export function tableCreated(name: string, rows: number, partners: readonly string[]): string {
  const paired = partners.length > 0 ? `，结对${partners.join("、")}` : "";
  return `已新建工作表“${name}”，共 ${rows} 行${paired}。责任单位请自己填写。`;
}

export const textCopied = "文字已复制。";
export const textMarked = "浏览器不允许直接复制，文字已选中，请按 Ctrl+C 复制。";

export function countOwed(count: number): string {
  return `${count} 项`;
}

/** @example dayText({ year: 2026, month: 6, day: 30 }) //=> "2026年6月30日" */
export function dayText({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}

export function noSuchDay(text: string): FailureText {
  return { problem: `“${text}”不是一个日期。`, remedy: "请在“截至日期”里选一天，例如 2026-06-30。" };
}

/** @example officeName("西湖区", 2022, "supporter") //=> "西湖区 2022年（支援地）" */
export function officeName(place: string | null, year: number | null, role: Role | null = null): string {
  const whose = role === null ? "" : `（${roleNames[role]}）`;
  return `${place ?? "地区未识别"} ${year === null ? "年度未识别" : `${year}年`}${whose}`;
}

/** @example glanceSentence(["meets", "below", "meets"]) //=> "约束本地的指标 3 项：达标 2；低于下限 1。" */
export function glanceSentence(statuses: readonly CoverageStatus[]): string {
  if (statuses.length === 0) return "";
  const counts = (Object.keys(verdictNames) as CoverageStatus[]).flatMap((status) => {
    const count = statuses.filter((each) => each === status).length;
    return count === 0 ? [] : [`${verdictNames[status]} ${count}`];
  });
  return `约束本地的指标 ${statuses.length} 项：${counts.join("；")}。`;
}

/** @example "目标 8亿元（达标），下限 省定 3亿元以上（浙山海办〔2021〕1号），完成 5亿元，还差 3亿元" */
export function progressSentence({ requirement: { minimum }, status, target, completed, gap }: SummaryCell): string {
  const unit = minimum?.unit ?? "";
  const amount = (value: number) => amountText({ value, unit });
  return [
    target === null ? `目标：${verdictNames[status]}` : `目标 ${amount(target)}（${verdictNames[status]}）`,
    ...(minimum ? [`下限 ${leveledText(minimum)}`] : []),
    completed === null ? "完成值未填" : `完成 ${amount(completed)}`,
    ...(gap !== null && gap > 0 ? [`还差 ${amount(gap)}`] : []),
  ].join("，");
}
