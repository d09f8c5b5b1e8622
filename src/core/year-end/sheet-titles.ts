/** The first cells of the sheets of the year's end, by which they are known as ours even under another name. */
export const assessmentTitle = "山海协作年底自评汇总";
export const remarksTitle = "山海协作退回意见";
export const historyTitle = "山海协作审核历史";

/** @param text a sheet's first cell. */
export function isYearEndTitle(text: string): boolean {
  return [assessmentTitle, remarksTitle, historyTitle].includes(text.trim());
}
