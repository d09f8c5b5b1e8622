/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator asks for the same type in JSDoc and TypeScript */
import { evidenceItems, missingEvidence, missingParts, unproven } from "../evidence";
import { roleFrom, textFrom, yearFrom } from "../excel-values";
import { fillDown } from "../fill-down";
import { loadDifferences, loadTableChecks } from "../load-later";
import { list, spill } from "../spill";

/**
 * 把合并后空着的单元格补齐；给出工作内容一列时，只在同一项工作内容里沿用。
 * @customfunction FILLDOWN
 * @param {any[][]} range 要补齐的列
 * @param {any[][]} [group] 工作内容一列，与前者同样长
 * @returns {any[][]} 补齐的列
 * @example =SHANHAI.FILLDOWN(D9:D13,A9:A13)
 * @example =SHANHAI.FILLDOWN({"区投促局";"同上";"区财政局"})
 */
export function filldown(range: any[][], group?: any[][]): any[][] {
  return fillDown(range, group);
}

/**
 * 把佐证依据逐条列出来。
 * @customfunction EVIDENCE
 * @param {any[][]} text 佐证依据，一个单元格或一个区域
 * @returns {any[][]} 每条一行
 * @throws #N/A 没有写明佐证材料
 * @example =SHANHAI.EVIDENCE(D3)
 * @example =SHANHAI.EVIDENCE("待补")
 */
export function evidence(text: any[][]): any[][] {
  return list(text, (cell) => evidenceItems(textFrom(cell)));
}

/**
 * 应有的佐证还缺哪些；图片与照片这类同义的说法算同一种，齐了为“齐”。
 * @customfunction EVIDENCEGAP
 * @param {string} required 应有的佐证依据
 * @param {string} submitted 已提交的材料
 * @returns {any[][]} 还缺的每条一行
 * @throws #N/A 没有写明应有的佐证依据
 * @example =SHANHAI.EVIDENCEGAP(D3,"会议通知、照片、合作协议")
 * @example =SHANHAI.EVIDENCEGAP("图片资料","照片")
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
 * @example =SHANHAI.PROOF("派驻1名干部挂职","双方协议")
 * @example =SHANHAI.PROOF(B12,D12)
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
 * @example =SHANHAI.ROWCHECK(A3,B3,C3,D3)
 * @example =SHANHAI.ROWCHECK("消费帮扶","600万元","","待补")
 */
export function rowcheck(content: any[][], goal: any[][], department: any[][], evidence: any[][]): any[][] {
  return spill([content, goal, department, evidence], (cells) => missingParts(cells.map(textFrom)), "blanks");
}

/**
 * 审核一个区域（第一行是表头），把结果逐条列出来：级别、行、规则、问题、改法。
 * @customfunction CHECK
 * @param {any[][]} range 任务分解表的区域，连同表头
 * @param {string} [role] 支援地、受援地或设区市；省略时为支援地
 * @param {any} [year] 年度；省略时从区域内的标题读出
 * @returns {Promise<any[][]>} 每条结果一行，没有问题时为“通过”；行从区域的第一行数起
 * @throws #VALUE! 没有这个角色，或年度不是四位年份
 * @throws #N/A 区域里没有任务分解表
 * @example =SHANHAI.CHECK({"工作内容","工作目标","责任单位","佐证依据";"产业合作","到位资金2亿元","区投促局","到位证明"})
 * @example =SHANHAI.CHECK(B3:C4)
 */
export async function check(range: any[][], role?: string, year?: any): Promise<any[][]> {
  const { checkRange } = await loadTableChecks();
  return checkRange(range, roleFrom(role), yearFrom(year));
}

/**
 * 通知正文的一段与任务分解表对应的行有哪些不一致：数量、比较（以上、不少于）、措辞（力争）、时限、责任单位。
 * @customfunction DIFF
 * @param {any[][]} body 正文的一段，一个单元格或几个单元格；段末写有（责任单位：…）时一并比较
 * @param {any[][]} rows 分解表对应的行：工作内容至佐证依据四列，或 工作目标、责任单位 两列，或只选工作目标；也可连同表头
 * @returns {Promise<any[][]>} 项、正文、附件，一处不一致一行，没有写的一边为“无”；全部一致时为“一致”
 * @throws #N/A 没有正文、没有附件的行，或所选的列多于四列而没有表头
 * @example =SHANHAI.DIFF("到位资金完成 8 亿元以上（责任单位：区投促局、区财政局）",A3:D3)
 * @example =SHANHAI.DIFF("年内帮助淳安县实现培训就业（含转移）不少于 400 人次。",B10)
 */
export async function diff(body: any[][], rows: any[][]): Promise<any[][]> {
  const { differencesOf } = await loadDifferences();
  return differencesOf(body, rows);
}
