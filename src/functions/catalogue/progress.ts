/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator asks for the same type in JSDoc and TypeScript */
import { unitFrom } from "../excel-values";
import { attainmentOf, changeOf, lightOf, paceOf, progressDateFrom } from "../progress";
import { spill } from "../spill";

/**
 * 完成率：完成值除以目标，不封顶。
 * @customfunction ATTAINMENT
 * @param {any[][]} actual 完成值，数或文字
 * @param {any[][]} target 目标，数或文字
 * @param {string} [unit] 数字没写单位时的单位
 * @returns {any[][]} 完成率，请设为百分比格式
 * @throws #N/A 没有可以比较的数、两者不是同一类单位，或目标是 0
 * @throws #VALUE! 不认识的单位
 * @example =SHANHAI.ATTAINMENT("5.2亿元",B3)
 * @example =SHANHAI.ATTAINMENT(5.2,B3,"亿元")
 * @example =SHANHAI.ATTAINMENT(300,400)
 * @example =SHANHAI.ATTAINMENT(5.2,B3)
 */
export function attainment(actual: any[][], target: any[][], unit?: string): any[][] {
  const known = unitFrom(unit);
  return spill([actual, target], ([done, goal]) => attainmentOf(done, goal, known));
}

/**
 * 序时进度：完成、达序、未达序或逾期。
 * @customfunction PACE
 * @param {any[][]} actual 完成值，数或文字
 * @param {any[][]} target 目标，数或文字
 * @param {any} asOf 截至日期
 * @param {any} [start] 开始日期；省略时为当年1月1日
 * @param {any} [end] 完成时限；省略时为当年12月31日
 * @returns {any[][]} 序时进度
 * @throws #VALUE! 不是日期，或时限早于开始日期
 * @throws #N/A 没有可以比较的数
 * @example =SHANHAI.PACE("5.2亿元",B3,DATE(2022,6,30))
 * @example =SHANHAI.PACE(100,400,DATE(2022,6,30))
 * @example =SHANHAI.PACE(300,400,DATE(2023,1,5),DATE(2022,1,1),DATE(2022,12,31))
 */
export function pace(actual: any[][], target: any[][], asOf: any, start?: any, end?: any): any[][] {
  const date = progressDateFrom(asOf, start, end);
  return spill([actual, target], ([done, goal]) => paceOf(done, goal, date));
}

/**
 * 进度灯：绿（完成或达序）、蓝（30天内到期）、黄（未达序）、红（逾期）。
 * @customfunction LIGHT
 * @param {any[][]} actual 完成值，数或文字
 * @param {any[][]} target 目标，数或文字
 * @param {any} asOf 截至日期
 * @param {any} [start] 开始日期；省略时为当年1月1日
 * @param {any} [end] 完成时限；省略时为当年12月31日
 * @returns {any[][]} 灯的颜色
 * @throws #VALUE! 不是日期，或时限早于开始日期
 * @throws #N/A 没有可以比较的数
 * @example =SHANHAI.LIGHT(400,400,DATE(2022,6,30))
 * @example =SHANHAI.LIGHT(390,400,DATE(2022,12,15))
 * @example =SHANHAI.LIGHT(100,400,DATE(2022,6,30))
 */
export function light(actual: any[][], target: any[][], asOf: any, start?: any, end?: any): any[][] {
  const date = progressDateFrom(asOf, start, end);
  return spill([actual, target], ([done, goal]) => lightOf(done, goal, date));
}

/**
 * 今年比上年增减多少，例如 0.1 是增长 10%。
 * @customfunction CHANGE
 * @param {any[][]} now 今年的数，数或文字
 * @param {any[][]} before 上年的数，数或文字
 * @returns {any[][]} 增减比例，请设为百分比格式
 * @throws #N/A 没有可以比较的数，或上年数是 0
 * @example =SHANHAI.CHANGE("660万元","600万元")
 * @example =SHANHAI.CHANGE(660,700)
 */
export function change(now: any[][], before: any[][]): any[][] {
  return spill([now, before], ([current, last]) => changeOf(current, last));
}
