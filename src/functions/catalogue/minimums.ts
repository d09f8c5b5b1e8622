/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator asks for the same type in JSDoc and TypeScript */
import { indicatorFrom, roleFrom, textFrom, unitFrom } from "../excel-values";
import { citationOf, indicatorsOf } from "../indicator";
import { loadTableChecks } from "../load-later";
import { minimumIn } from "../minimum";
import { indicatorIn, shortfallOf, surplusOf } from "../shortfall";
import { spill } from "../spill";
import { verdictPhrase } from "../verdict-phrase";

/**
 * 一行任务对应的省定指标编号。
 * @customfunction INDICATOR
 * @param {any[][]} content 工作内容，一个单元格或一个区域
 * @param {any[][]} goal 工作目标，与工作内容同样大小
 * @returns {any[][]} 用“、”隔开的编号，没有时为“—”
 * @example =SHANHAI.INDICATOR(A3,B3)
 * @example =SHANHAI.INDICATOR(A22,B22)
 */
export function indicator(content: any[][], goal: any[][]): any[][] {
  return spill([goal, content], ([text, topic]) => indicatorsOf(textFrom(topic), textFrom(text)));
}

/**
 * 省定下限的数值，例如 到位资金 是 3（亿元）。
 * @customfunction MINIMUM
 * @param {string} indicator 指标的编号或名称，例如 P03-3、到位资金
 * @param {string} [unit] 单位；省略时用指标自己的单位
 * @param {string} [role] 支援地、受援地或设区市；省略时为支援地
 * @returns {number} 下限
 * @throws #VALUE! 没有这个指标、单位或角色
 * @throws #N/A 该指标没有数量下限、下限是上年金额，或不约束该角色
 * @example =SHANHAI.MINIMUM("到位资金")
 * @example =SHANHAI.MINIMUM("P03-3","万元")
 * @example =SHANHAI.MINIMUM("P11-7")
 * @example =SHANHAI.MINIMUM("P11-7",,"设区市")
 * @example =SHANHAI.MINIMUM("援建资金")
 */
export function minimum(indicator: string, unit?: string, role?: string): number {
  return minimumIn(indicatorFrom(indicator), unitFrom(unit), roleFrom(role));
}

/**
 * 指标的依据：文件、条款和原文。
 * @customfunction CITATION
 * @param {string} indicator 指标的编号或名称，例如 P03-3、到位资金
 * @returns {string} 依据
 * @throws #VALUE! 没有这个指标
 * @example =SHANHAI.CITATION("到位资金")
 */
export function citation(indicator: string): string {
  return citationOf(indicatorFrom(indicator));
}

/**
 * 目标比省定下限少多少；达到下限时为 0。
 * @customfunction SHORTFALL
 * @param {any[][]} target 目标文字或数，一个单元格或一个区域
 * @param {string} indicator 指标的编号或名称，例如 P03-3、到位资金
 * @param {any[][]} [baseline] 上年值，援建资金这类不低于上年的指标需要
 * @param {string} [unit] 数字没写单位时的单位，也是结果的单位；省略时用指标自己的单位
 * @returns {any[][]} 缺口
 * @throws #VALUE! 没有这个指标或单位，或单位与指标不是同一类
 * @throws #N/A 没有可以比较的数量、只写了数字而没有给单位、缺上年值
 * @example =SHANHAI.SHORTFALL(B3,"到位资金")
 * @example =SHANHAI.SHORTFALL("到位资金1.2亿","P03-3")
 * @example =SHANHAI.SHORTFALL("29,999万元","到位资金")
 * @example =SHANHAI.SHORTFALL(2,"到位资金",,"亿元")
 * @example =SHANHAI.SHORTFALL(2,"到位资金")
 * @example =SHANHAI.SHORTFALL(B7,"援建资金")
 * @example =SHANHAI.SHORTFALL(B7,"援建资金",700)
 * @example =SHANHAI.SHORTFALL({"2亿元";"及时到位";"3亿元"},"到位资金")
 */
export function shortfall(target: any[][], indicator: string, baseline?: any[][], unit?: string): any[][] {
  const judged = indicatorIn(indicatorFrom(indicator), unitFrom(unit));
  return spill([target, baseline], ([cell, last]) => shortfallOf(cell, judged, last));
}

/**
 * 目标比省定下限多多少；不足时为负数。
 * @customfunction SURPLUS
 * @param {any[][]} target 目标文字或数，一个单元格或一个区域
 * @param {string} indicator 指标的编号或名称，例如 P03-3、到位资金
 * @param {any[][]} [baseline] 上年值，援建资金这类不低于上年的指标需要
 * @param {string} [unit] 数字没写单位时的单位，也是结果的单位；省略时用指标自己的单位
 * @returns {any[][]} 目标减下限
 * @throws #VALUE! 没有这个指标或单位，或单位与指标不是同一类
 * @throws #N/A 没有可以比较的数量、只写了数字而没有给单位、缺上年值
 * @example =SHANHAI.SURPLUS(B3,"到位资金")
 * @example =SHANHAI.SURPLUS("到位资金1.2亿","P03-3")
 * @example =SHANHAI.SURPLUS("1000万元","消费帮扶金额",,"元")
 */
export function surplus(target: any[][], indicator: string, baseline?: any[][], unit?: string): any[][] {
  const judged = indicatorIn(indicatorFrom(indicator), unitFrom(unit));
  return spill([target, baseline], ([cell, last]) => surplusOf(cell, judged, last));
}

/**
 * 一行任务对照省定下限的判断，用一句话说明。
 * @customfunction VERDICT
 * @param {any[][]} content 工作内容，一个单元格或一个区域
 * @param {any[][]} goal 工作目标，与工作内容同样大小
 * @param {string} [role] 支援地、受援地或设区市；省略时为支援地
 * @param {any[][]} [baseline] 上年值
 * @returns {any[][]} 判断
 * @throws #VALUE! 没有这个角色
 * @throws #N/A 上年值里没有数
 * @example =SHANHAI.VERDICT(A3,B3)
 * @example =SHANHAI.VERDICT(A7,B7)
 * @example =SHANHAI.VERDICT(A7,B7,,660)
 * @example =SHANHAI.VERDICT("","到位资金1.2亿元")
 */
export function verdict(content: any[][], goal: any[][], role?: string, baseline?: any[][]): any[][] {
  const bound = roleFrom(role);
  return spill([goal, content, baseline], ([text, topic, last]) =>
    verdictPhrase(textFrom(topic), textFrom(text), bound, last),
  );
}

/**
 * 各项省定下限由哪些行承接：编号、名称、下限、情况、行。
 * @customfunction COVERAGE
 * @param {any[][]} contents 工作内容的区域
 * @param {any[][]} goals 工作目标的区域，与工作内容同样大小
 * @param {string} [role] 支援地、受援地或设区市；省略时为支援地
 * @returns {Promise<any[][]>} 每项指标一行；行从区域的第一行数起
 * @throws #VALUE! 两个区域的行数不一样，或没有这个角色
 * @example =SHANHAI.COVERAGE(A3:A7,B3:B7)
 */
export async function coverage(contents: any[][], goals: any[][], role?: string): Promise<any[][]> {
  const { coverageTable } = await loadTableChecks();
  return coverageTable(contents, goals, roleFrom(role));
}
