import type { Difference } from "../../core/comparison/difference";
import type { ItemComparison } from "../../core/comparison/compare-notice";
import { comparisonTitle } from "../../core/year/paper-titles";
import type { SheetContent } from "../../core/report/sheet-content";
import { differenceNames } from "../function-messages";

/** What stands where one side is silent. */
const silent = "无";

/** @example "二、1 加强产业项目合作" */
export function itemTitle({ item, rows }: ItemComparison): string {
  if (item) return [item.number, item.heading].filter((part) => part).join(" ");
  return rows.length > 0 ? "正文没有写到的行" : "标题";
}

/** Whether a row's number alone tells where it stands. */
export function isOnOneSheet(comparisons: readonly ItemComparison[]): boolean {
  return new Set(comparisons.flatMap(({ rows }) => rows.map(({ sheet }) => sheet))).size <= 1;
}

/** @example "第3、5行", "无对应行"; of several sheets "“市级”第3行，“区级”第5行" */
export function rowsText({ rows, item }: ItemComparison, isOneSheet: boolean): string {
  if (rows.length === 0) return item?.isTask ? "无对应行" : "全表";
  const numbers = (own: ItemComparison["rows"]) => `第${own.map(({ row }) => row + 1).join("、")}行`;
  if (isOneSheet) return numbers(rows);
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  return sheets.map((name) => `“${name}”${numbers(rows.filter(({ sheet }) => sheet === name))}`).join("，");
}

export function differenceName({ kind, subject }: Difference): string {
  return differenceNames[kind] + (subject === null ? "" : `（${subject}）`);
}

export function quoted(text: string | null): string {
  return text ?? silent;
}

/** Of tables that are all of other years than the notice. */
export function otherYearText(year: number): string {
  return `正文标题写的是${year}年，工作簿里没有${year}年的任务分解表，这次是与其他年度的表比对的，请换用${year}年的工作簿，或核对两边标题里的年份。`;
}

/** 正文比对: item by item, what each side says. */
export function differenceSheet(comparisons: readonly ItemComparison[]): SheetContent {
  const isOneSheet = isOnOneSheet(comparisons);
  const rows = comparisons.flatMap((comparison) =>
    comparison.differences.map((difference, index) => [
      index === 0 ? itemTitle(comparison) : "",
      index === 0 ? rowsText(comparison, isOneSheet) : "",
      differenceName(difference),
      quoted(difference.body),
      quoted(difference.table),
    ]),
  );
  return {
    name: "正文比对",
    visibility: "visible",
    rows: [
      [comparisonTitle],
      ["正文事项", "对应行", "项", "正文", "任务分解表"],
      ...(rows.length > 0 ? rows : [["没有发现不一致"]]),
    ],
    boldRows: [0, 1],
    columnWidths: [26, 12, 18, 50, 50],
    titleRows: 2,
  };
}
