/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator asks for the same type in JSDoc and TypeScript */
import { checkRange } from "./check-range";
import { indicatorFrom, numberFrom, roleFrom, textFrom, unitFrom, yearFrom } from "./excel-values";
import { minimumIn } from "./minimum";
import { quantityIn } from "./quantity";
import { shortfallOf } from "./shortfall";
import { spill } from "./spill";
import { verdictPhrase } from "./verdict-phrase";

/**
 * 从文字中读出第几个目标数量，换算成指定的单位。
 * @customfunction QUANTITY
 * @param {any[][]} text 目标文字，一个单元格或一个区域
 * @param {string} [unit] 单位，例如 万元、次、亩；省略时按原单位
 * @param {number} [index] 第几个，从 1 数起；省略时为 1
 * @returns {any[][]} 数量
 */
export function quantity(text: any[][], unit?: string, index?: number): any[][] {
  const wanted = unitFrom(unit);
  const position = numberFrom(index, 1);
  return spill([text], ([cell]) => quantityIn(textFrom(cell), wanted, position));
}

/**
 * 省定下限的数值，例如 到位资金 是 3（亿元）。
 * @customfunction MINIMUM
 * @param {string} indicator 指标的编号或名称，例如 P03-3、到位资金
 * @param {string} [unit] 单位；省略时用指标自己的单位
 * @param {string} [role] 支援地、受援地或设区市；省略时为支援地
 * @returns {number} 下限
 */
export function minimum(indicator: string, unit?: string, role?: string): number {
  return minimumIn(indicatorFrom(indicator), unitFrom(unit), roleFrom(role));
}

/**
 * 目标比省定下限少多少；达到下限时为 0。
 * @customfunction SHORTFALL
 * @param {any[][]} target 目标文字或数，一个单元格或一个区域
 * @param {string} indicator 指标的编号或名称，例如 P03-3、到位资金
 * @param {any[][]} [baseline] 上年值，援建资金这类不低于上年的指标需要
 * @param {string} [unit] 数字没写单位时的单位，也是结果的单位；省略时用指标自己的单位
 * @returns {any[][]} 缺口
 */
export function shortfall(target: any[][], indicator: string, baseline?: any[][], unit?: string): any[][] {
  const judged = indicatorFrom(indicator);
  const wanted = unitFrom(unit);
  return spill([target, baseline], ([cell, last]) => shortfallOf(cell, judged, last, wanted));
}

/**
 * 一行任务对照省定下限的判断，用一句话说明。
 * @customfunction VERDICT
 * @param {any[][]} content 工作内容，一个单元格或一个区域
 * @param {any[][]} goal 工作目标，与工作内容同样大小
 * @param {string} [role] 支援地、受援地或设区市；省略时为支援地
 * @param {any[][]} [baseline] 上年值
 * @returns {any[][]} 判断
 */
export function verdict(content: any[][], goal: any[][], role?: string, baseline?: any[][]): any[][] {
  const bound = roleFrom(role);
  return spill([content, goal, baseline], ([topic, text, last]) =>
    verdictPhrase(textFrom(topic), textFrom(text), bound, last),
  );
}

/**
 * 审核一个区域（第一行是表头），把结果逐条列出来。
 * @customfunction CHECK
 * @param {any[][]} range 任务分解表的区域，连同表头
 * @param {string} [role] 支援地、受援地或设区市；省略时为支援地
 * @param {number} [year] 年度；省略时从区域内的标题读出
 * @returns {any[][]} 审核结果：级别、行、规则、问题、改法
 */
export function check(range: any[][], role?: string, year?: number): any[][] {
  return checkRange(range, roleFrom(role), yearFrom(year));
}
