/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator asks for the same type in JSDoc and TypeScript */
import { textFrom, yearFrom } from "../excel-values";
import { arePartnersAt, partnersAt, roleAt } from "../pairing";
import { spill } from "../spill";

/**
 * 结对的地方：支援地得到受援地，受援地得到全部支援地。
 * @customfunction PARTNERS
 * @param {string} place 地名，例如 西湖区、遂昌
 * @param {any} [year] 年度；省略时用最新的结对表
 * @returns {any[][]} 每个地方一行
 * @throws #VALUE! 地名不在结对表中
 * @throws #N/A 没有该年度的结对表
 * @example =SHANHAI.PARTNERS("西湖区")
 * @example =SHANHAI.PARTNERS("遂昌")
 * @example =SHANHAI.PARTNERS("西湖区",2019)
 * @example =SHANHAI.PARTNERS("朝阳区")
 */
export function partners(place: string, year?: any): any[][] {
  return partnersAt(textFrom(place), yearFrom(year)).map((name) => [name]);
}

/**
 * 两地是不是结对关系。
 * @customfunction ISPARTNER
 * @param {string} a 一个地名
 * @param {string} b 另一个地名
 * @param {any} [year] 年度；省略时用最新的结对表
 * @returns {boolean} 是否结对
 * @throws #VALUE! 地名不在结对表中
 * @throws #N/A 没有该年度的结对表
 * @example =SHANHAI.ISPARTNER("西湖","淳安")
 * @example =SHANHAI.ISPARTNER("西湖区","遂昌县")
 */
export function isPartner(a: string, b: string, year?: any): boolean {
  return arePartnersAt(textFrom(a), textFrom(b), yearFrom(year));
}

/**
 * 地方的角色：支援地、受援地或设区市。
 * @customfunction ROLE
 * @param {any[][]} place 地名，一个单元格或一个区域
 * @returns {any[][]} 角色
 * @throws #VALUE! 地名不在结对表中
 * @example =SHANHAI.ROLE("宁波市鄞州区")
 * @example =SHANHAI.ROLE("淳安")
 * @example =SHANHAI.ROLE("杭州市")
 */
export function role(place: any[][]): any[][] {
  return spill([place], ([cell]) => roleAt(textFrom(cell)));
}
