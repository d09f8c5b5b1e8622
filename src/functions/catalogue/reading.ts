/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator asks for the same type in JSDoc and TypeScript */
import { convertCell } from "../convert";
import { deadlineIn } from "../deadline";
import { indexFrom, textFrom, unitFrom, yearFrom } from "../excel-values";
import { departmentsIn, hedgesIn, quantityIn, readingsIn } from "../reading";
import { list, spill } from "../spill";

/**
 * 从文字中读出第几个目标数量，换算成指定的单位。
 * @customfunction QUANTITY
 * @param {any[][]} text 目标文字，一个单元格或一个区域
 * @param {string} [unit] 单位，例如 万元、次、亩；省略时按原单位
 * @param {any} [index] 第几个，从 1 数起；省略时为 1
 * @returns {any[][]} 数量
 * @throws #N/A 文字里没有这种数量，或者只写了数字而没有给单位
 * @throws #VALUE! 不认识的单位，或“第几个”不是从 1 数起的整数
 * @example =SHANHAI.QUANTITY(B3,"亿元")
 * @example =SHANHAI.QUANTITY(B3,"万元")
 * @example =SHANHAI.QUANTITY(B3,,2)
 * @example =SHANHAI.QUANTITY(8,"亿元")
 * @example =SHANHAI.QUANTITY("协助3个示范点建设","个")
 * @example =SHANHAI.QUANTITY(8)
 * @example =SHANHAI.QUANTITY(B3:B7,"万元")
 */
export function quantity(text: any[][], unit?: string, index?: any): any[][] {
  const wanted = unitFrom(unit);
  const position = indexFrom(index);
  return spill([text], ([cell]) => quantityIn(textFrom(cell), wanted, position));
}

/**
 * 列出文字中读到的全部数量：原文、数值、单位、比较、角色、语气、每、全年值。
 * @customfunction QUANTITIES
 * @param {any[][]} text 目标文字，一个单元格或一个区域
 * @returns {any[][]} 每个数量一行
 * @throws #N/A 文字里没有数量
 * @example =SHANHAI.QUANTITIES(B3)
 * @example =SHANHAI.QUANTITIES("年内完成投资1.2亿元以上，其中工业3000万元")
 */
export function quantities(text: any[][]): any[][] {
  return list(text, (cell) => readingsIn(textFrom(cell)));
}

/**
 * 列出文字中的软措辞，例如 力争、约、争先进位；没有时为空。
 * @customfunction HEDGES
 * @param {any[][]} text 目标文字，一个单元格或一个区域
 * @returns {any[][]} 用“、”隔开的措辞
 * @example =SHANHAI.HEDGES(B3)
 * @example =SHANHAI.HEDGES(B3:B5)
 */
export function hedges(text: any[][]): any[][] {
  return spill([text], ([cell]) => hedgesIn(textFrom(cell)));
}

/**
 * 读出完成时限的最后一天，例如 7月底前；有几个时限时取最后一个。
 * @customfunction DEADLINE
 * @param {any[][]} text 目标文字，一个单元格或一个区域
 * @param {any} [year] 年度；文字里没写年份时需要
 * @returns {any[][]} 日期序列值，请设为日期格式
 * @throws #N/A 没有时限、时限没有写明日期（及时），或者没有年份
 * @throws #VALUE! 年度不是四位年份
 * @example =SHANHAI.DEADLINE("于 2022 年 7 月底前完成拨付")
 * @example =SHANHAI.DEADLINE("6月开工，年内完工",2022)
 * @example =SHANHAI.DEADLINE("年内完工")
 * @example =SHANHAI.DEADLINE(B7)
 */
export function deadline(text: any[][], year?: any): any[][] {
  const known = yearFrom(year);
  return spill([text], ([cell]) => deadlineIn(textFrom(cell), known));
}

/**
 * 单位换算：元、万元、亿元，平方米、亩、公顷、平方公里等。
 * @customfunction CONVERT
 * @param {any[][]} value 数，一个单元格或一个区域
 * @param {string} from 原来的单位
 * @param {string} to 换成的单位
 * @returns {any[][]} 换算后的数
 * @throws #VALUE! 不认识的单位，或两个单位不是同一类
 * @throws #N/A 单元格里不是数
 * @example =SHANHAI.CONVERT(4500,"亩","平方公里")
 * @example =SHANHAI.CONVERT(29999,"万元","亿元")
 * @example =SHANHAI.CONVERT(1,"亩","亿元")
 */
export function convert(value: any[][], from: string, to: string): any[][] {
  const source = unitFrom(from);
  const target = unitFrom(to);
  return spill([value], ([cell]) => convertCell(cell, source, target));
}

/**
 * 把责任单位逐个列出来，牵头单位在前。
 * @customfunction DEPARTMENTS
 * @param {any[][]} text 责任单位，一个单元格或一个区域
 * @returns {any[][]} 每个单位一行
 * @throws #N/A 没有责任单位
 * @example =SHANHAI.DEPARTMENTS(C6)
 * @example =SHANHAI.DEPARTMENTS("区发改局（牵头）、各镇街")
 */
export function departments(text: any[][]): any[][] {
  return list(text, (cell) => departmentsIn(textFrom(cell)));
}
