import type { EditErrorCode } from "../src/xlsx/patch-workbook";
import { strings } from "./strings";

/** Why a change cannot stand in the file, and what to do; the grid lets through some that Excel refuses. */
export const refusedEdits: Readonly<Record<EditErrorCode, string>> = {
  "no-sheet": "文件中没有所改的工作表，请重新打开文件再改。",
  "name-forbidden": "工作表名不能为空、超过 31 个字、含有 : \\ / ? * [ ] 或以单引号开头结尾，请改名后再保存。",
  "name-taken": "有两张工作表同名（不分大小写），请改名后再保存。",
  "last-visible-sheet": "至少要有一张显示的工作表，请先显示另一张工作表。",
  "sliced-sheet": strings.refused["sliced-sheet"],
  "outside-sheet": "修改的单元格超出了工作表的范围，请撤销后再保存。",
  "immovable-part": "插入或删除的行列中有不能拆开的内容，请撤销后在 Excel 中操作。",
  "part-of-array": "修改的单元格是数组公式的一部分，请撤销后在 Excel 中操作。",
};
