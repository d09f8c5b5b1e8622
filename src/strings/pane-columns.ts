import type { ColumnRole } from "../core/table/task-table";
import { columnNames } from "../core/table/column-vocabulary";

/** The pane's words on a header that was not recognised for certain. */
export const columnWords = {
  meaning: "这一列是",
  noColumn: "不是任务分解表的列",
  confirm: "确认",
} as const;

/** Every meaning that a header can have, as staff choose it; "" for none. */
export const columnChoices: Readonly<Record<ColumnRole | "", string>> = { ...columnNames, "": columnWords.noColumn };
