import { compact } from "../text/simplify";
import { type LabelReader, ranks } from "./column-label";
import type { SheetCells } from "./sheet-cells";

/**
 * Whether a table that is none of tasks begins in this row: 山海协作工作经费安排表 over 项目名称, 金额, 经费来源, 备注, or 联络员通讯录 over 姓名, 单位,
 * 电话. Below the tasks they stand in the same columns, and would be read as such.
 *
 * @param title a row with one text.
 */
export function beginsOtherTable(cells: SheetCells, title: number, read: LabelReader): boolean {
  const line = onlyText(cells, title);
  if (line === null || line.length > longestTitle || !endsAsTitle.test(bare(line))) return false;
  let row = title + 1;
  while (row <= Math.min(title + 2, cells.bottom) && cells.isBlankRow(row)) row++;
  const labels = cells.textsOf(row).map(({ text }) => text);
  return labels.length >= 2 && labels.every(isShort) && labels.filter((text) => isLabel(text, read)).length >= 2;
}

/** Asked of every row of a long table: done with at the second text. */
function onlyText(cells: SheetCells, row: number): string | null {
  let only: string | null = null;
  for (let column = cells.left; column <= cells.right; column++) {
    const text = cells.own(row, column).trim();
    if (text === "") continue;
    if (only !== null) return null;
    only = text;
  }
  return only;
}

const longestTitle = 40;
const endsAsTitle = /(?:表|录|名单|名册|清单|台账|一览|汇总|安排|预算|联系方式)$/;

function bare(text: string): string {
  return compact(text).replace(/\(.*?\)|[:：]$/g, "");
}

function isShort(text: string): boolean {
  return bare(text).length <= 10 && !/[\d，。；]/.test(bare(text));
}

function isLabel(text: string, read: LabelReader): boolean {
  return otherLabel.test(bare(text)) || (read(text)?.rank ?? ranks.part) < ranks.part;
}

/** What heads the columns of lists of people, money and things. */
const otherLabel =
  /^(?:姓名|性别|职务|职称|岗位|手机号?码?|电话|单位及职务|邮箱|金额|经费|资金|预算数?|(?:经费|资金)来源|用途|数量|规格|单价|总价|合计|名称|类别|类型|地点|地址|时间|日期|主题|人数|批次)$/;
