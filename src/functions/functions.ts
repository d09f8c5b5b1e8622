/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator asks for the same type in JSDoc and TypeScript */
import { changeOf, attainmentOf, lightOf, paceOf } from "./progress";
import { checkRange } from "./check-range";
import { convertCell } from "./convert";
import { coverageTable } from "./coverage";
import { deadlineIn } from "./deadline";
import { evidenceItems, missingEvidence, missingParts, unproven } from "./evidence";
import { indicatorFrom, numberFrom, roleFrom, textFrom, unitFrom, yearFrom } from "./excel-values";
import { fillDown } from "./fill-down";
import { citationOf, indicatorsOf } from "./indicator";
import { minimumIn } from "./minimum";
import { arePartners, partnersAt, roleAt } from "./pairing";
import { departmentsIn, hedgesIn, quantityIn, readingsIn } from "./reading";
import { shortfallOf, surplusOf } from "./shortfall";
import { list, spill } from "./spill";
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
 * 列出文字中读到的全部数量：原文、数值、单位、比较、角色、语气、每、全年值。
 * @customfunction QUANTITIES
 * @param {any[][]} text 目标文字，一个单元格或一个区域
 * @returns {any[][]} 每个数量一行
 */
export function quantities(text: any[][]): any[][] {
  return list([text], ([cell]) => readingsIn(textFrom(cell)));
}

/**
 * 列出文字中的软措辞，例如 力争、约、争先进位；没有时为空。
 * @customfunction HEDGES
 * @param {any[][]} text 目标文字，一个单元格或一个区域
 * @returns {any[][]} 用“、”隔开的措辞
 */
export function hedges(text: any[][]): any[][] {
  return spill([text], ([cell]) => hedgesIn(textFrom(cell)));
}

/**
 * 读出完成时限的最后一天，例如 7月底前；有几个时限时取最后一个。
 * @customfunction DEADLINE
 * @param {any[][]} text 目标文字，一个单元格或一个区域
 * @param {number} [year] 年度；文字里没写年份时需要
 * @returns {any[][]} 日期序列值，请设为日期格式
 */
export function deadline(text: any[][], year?: number): any[][] {
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
 */
export function departments(text: any[][]): any[][] {
  return list([text], ([cell]) => departmentsIn(textFrom(cell)));
}

/**
 * 一行任务对应的省定指标编号。
 * @customfunction INDICATOR
 * @param {any[][]} content 工作内容，一个单元格或一个区域
 * @param {any[][]} goal 工作目标，与工作内容同样大小
 * @returns {any[][]} 用“、”隔开的编号，没有时为“—”
 */
export function indicator(content: any[][], goal: any[][]): any[][] {
  return spill([content, goal], ([topic, text]) => indicatorsOf(textFrom(topic), textFrom(text)));
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
 * 指标的依据：文件、条款和原文。
 * @customfunction CITATION
 * @param {string} indicator 指标的编号或名称，例如 P03-3、到位资金
 * @returns {string} 依据
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
 */
export function shortfall(target: any[][], indicator: string, baseline?: any[][], unit?: string): any[][] {
  const judged = indicatorFrom(indicator);
  const wanted = unitFrom(unit);
  return spill([target, baseline], ([cell, last]) => shortfallOf(cell, judged, last, wanted));
}

/**
 * 目标比省定下限多多少；不足时为负数。
 * @customfunction SURPLUS
 * @param {any[][]} target 目标文字或数，一个单元格或一个区域
 * @param {string} indicator 指标的编号或名称，例如 P03-3、到位资金
 * @param {any[][]} [baseline] 上年值，援建资金这类不低于上年的指标需要
 * @param {string} [unit] 数字没写单位时的单位，也是结果的单位；省略时用指标自己的单位
 * @returns {any[][]} 目标减下限
 */
export function surplus(target: any[][], indicator: string, baseline?: any[][], unit?: string): any[][] {
  const judged = indicatorFrom(indicator);
  const wanted = unitFrom(unit);
  return spill([target, baseline], ([cell, last]) => surplusOf(cell, judged, last, wanted));
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
 * @returns {any[][]} 每项指标一行；行从区域的第一行数起
 */
export function coverage(contents: any[][], goals: any[][], role?: string): any[][] {
  return coverageTable(contents, goals, roleFrom(role));
}

/**
 * 结对的地方：支援地得到受援地，受援地得到全部支援地。
 * @customfunction PARTNERS
 * @param {string} place 地名，例如 西湖区、遂昌
 * @param {number} [year] 年度；省略时用最新的结对表
 * @returns {any[][]} 每个地方一行
 */
export function partners(place: string, year?: number): any[][] {
  return partnersAt(textFrom(place), yearFrom(year)).map((name) => [name]);
}

/**
 * 两地是不是结对关系。
 * @customfunction ISPARTNER
 * @param {string} a 一个地名
 * @param {string} b 另一个地名
 * @param {number} [year] 年度；省略时用最新的结对表
 * @returns {boolean} 是否结对
 */
export function isPartner(a: string, b: string, year?: number): boolean {
  return arePartners(textFrom(a), textFrom(b), yearFrom(year));
}

/**
 * 地方的角色：支援地、受援地或设区市。
 * @customfunction ROLE
 * @param {any[][]} place 地名，一个单元格或一个区域
 * @returns {any[][]} 角色
 */
export function role(place: any[][]): any[][] {
  return spill([place], ([cell]) => roleAt(textFrom(cell)));
}

/**
 * 把合并后空着的单元格补齐；给出工作内容一列时，只在同一项工作内容里沿用。
 * @customfunction FILLDOWN
 * @param {any[][]} range 要补齐的列
 * @param {any[][]} [group] 工作内容一列，与前者同样长
 * @returns {any[][]} 补齐的列
 */
export function filldown(range: any[][], group?: any[][]): any[][] {
  return fillDown(range, group);
}

/**
 * 把佐证依据逐条列出来。
 * @customfunction EVIDENCE
 * @param {any[][]} text 佐证依据，一个单元格或一个区域
 * @returns {any[][]} 每条一行
 */
export function evidence(text: any[][]): any[][] {
  return list([text], ([cell]) => evidenceItems(textFrom(cell)));
}

/**
 * 应有的佐证还缺哪些；图片与照片这类同义的说法算同一种，齐了为“齐”。
 * @customfunction EVIDENCEGAP
 * @param {string} required 应有的佐证依据
 * @param {string} submitted 已提交的材料
 * @returns {any[][]} 还缺的每条一行
 */
export function evidencegap(required: string, submitted: string): any[][] {
  return missingEvidence(textFrom(required), textFrom(submitted));
}

/**
 * 目标中没有佐证支撑的内容，没有时为空。
 * @customfunction PROOF
 * @param {any[][]} goal 工作目标，一个单元格或一个区域
 * @param {any[][]} evidence 佐证依据，与工作目标同样大小
 * @returns {any[][]} 用“；”隔开的说明
 */
export function proof(goal: any[][], evidence: any[][]): any[][] {
  return spill([goal, evidence], ([text, papers]) => unproven(textFrom(text), textFrom(papers)));
}

/**
 * 一行是否完整；不完整时列出缺的栏目。
 * @customfunction ROWCHECK
 * @param {any[][]} content 工作内容，一个单元格或一个区域
 * @param {any[][]} goal 工作目标
 * @param {any[][]} department 责任单位
 * @param {any[][]} evidence 佐证依据
 * @returns {any[][]} 完整，或 缺：责任单位、佐证依据
 */
export function rowcheck(content: any[][], goal: any[][], department: any[][], evidence: any[][]): any[][] {
  return spill([content, goal, department, evidence], (cells) => missingParts(cells.map(textFrom)), "blanks");
}

/**
 * 审核一个区域（第一行是表头），把结果逐条列出来：级别、行、规则、问题、改法。
 * @customfunction CHECK
 * @param {any[][]} range 任务分解表的区域，连同表头
 * @param {string} [role] 支援地、受援地或设区市；省略时为支援地
 * @param {number} [year] 年度；省略时从区域内的标题读出
 * @returns {any[][]} 每条结果一行，没有问题时为“通过”；行从区域的第一行数起
 */
export function check(range: any[][], role?: string, year?: number): any[][] {
  return checkRange(range, roleFrom(role), yearFrom(year));
}

/**
 * 完成率：完成值除以目标，不封顶。
 * @customfunction ATTAINMENT
 * @param {any[][]} actual 完成值，数或文字
 * @param {any[][]} target 目标，数或文字
 * @param {string} [unit] 数字没写单位时的单位
 * @returns {any[][]} 完成率，请设为百分比格式
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
 * @param {number} asOf 截至日期
 * @param {number} [start] 开始日期；省略时为当年1月1日
 * @param {number} [end] 完成时限；省略时为当年12月31日
 * @returns {any[][]} 序时进度
 */
export function pace(actual: any[][], target: any[][], asOf: number, start?: number, end?: number): any[][] {
  return spill([actual, target], ([done, goal]) => paceOf(done, goal, asOf, start, end));
}

/**
 * 进度灯：绿（完成或达序）、蓝（30天内到期）、黄（未达序）、红（逾期）。
 * @customfunction LIGHT
 * @param {any[][]} actual 完成值，数或文字
 * @param {any[][]} target 目标，数或文字
 * @param {number} asOf 截至日期
 * @param {number} [start] 开始日期；省略时为当年1月1日
 * @param {number} [end] 完成时限；省略时为当年12月31日
 * @returns {any[][]} 灯的颜色
 */
export function light(actual: any[][], target: any[][], asOf: number, start?: number, end?: number): any[][] {
  return spill([actual, target], ([done, goal]) => lightOf(done, goal, asOf, start, end));
}

/**
 * 今年比上年增减多少，例如 0.1 是增长 10%。
 * @customfunction CHANGE
 * @param {any[][]} now 今年的数，数或文字
 * @param {any[][]} before 上年的数，数或文字
 * @returns {any[][]} 增减比例，请设为百分比格式
 */
export function change(now: any[][], before: any[][]): any[][] {
  return spill([now, before], ([current, last]) => changeOf(current, last));
}
