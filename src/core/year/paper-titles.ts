/** The first cells of the sheets that the year's work writes, by which they are known again as ours, whatever they are called. */
export const comparisonTitle = "正文与任务分解表比对";
export const reminderTitle = "山海协作任务催办单";
export const summaryTitle = "山海协作任务汇总表";

/** @param text a sheet's first cell. @example isPaperTitle("山海协作任务催办单：区教育局") //=> true */
export function isPaperTitle(text: string): boolean {
  const [title] = text.trim().split("：");
  return [comparisonTitle, reminderTitle, summaryTitle].includes(title!);
}
