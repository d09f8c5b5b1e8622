import type { SheetContent } from "../../core/report/sheet-content";
import { ownSheetNames } from "../../core/settings/own-sheets";
import { columnRoleWord } from "../../core/settings/sheet-vocabulary";
import type { Remark } from "../../core/year-end/remark";
import { type RemarkColumn, remarkColumns, remarkStateWords } from "../../core/year-end/remark-columns";
import { remarksTitle } from "../../core/year-end/sheet-titles";

const widths: Readonly<Record<RemarkColumn, number>> = {
  number: 6,
  text: 50,
  state: 10,
  answer: 36,
  address: 18,
  column: 12,
  before: 40,
  content: 20,
  goal: 40,
  received: 20,
};

/** 退回: what the receiving office has sent back, and what was done about it; it goes with the file. */
export function remarkSheet(remarks: readonly Remark[]): SheetContent {
  return {
    name: ownSheetNames.remarks,
    visibility: "visible",
    rows: [
      [remarksTitle],
      [
        "收到单位退回的意见，随文件保存。“办理状态”填“已改”“已说明”，不是意见的填“已撤回”，“办理说明”由您填写；其他各列用来找到对应的单元格，请勿改动。",
      ],
      Object.values<readonly string[]>(remarkColumns).map(([label]) => label!),
      ...remarks.map(({ text, state, answer, address, column, before, content, goal, received }, index) => [
        index + 1,
        text,
        remarkStateWords[state][0]!,
        answer || null,
        address || null,
        column === null ? null : columnRoleWord(column),
        before || null,
        content || null,
        goal || null,
        received || null,
      ]),
    ],
    boldRows: [0, 2],
    columnWidths: (Object.keys(remarkColumns) as RemarkColumn[]).map((column) => widths[column]),
    titleRows: 3,
  };
}
