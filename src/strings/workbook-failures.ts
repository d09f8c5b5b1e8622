/** What went wrong and what staff can do. */
export interface FailureText {
  readonly problem: string;
  readonly remedy: string;
}

/** Why there is nothing to check in a workbook that could be read. */
export const workbookFailures = {
  "no-task-table": {
    problem: "没有找到任务分解表：没有一行表头同时写有“工作内容”“工作目标”“责任单位”“佐证依据”中的两列以上。",
    remedy: "请检查表头文字，四列应分别是工作内容、工作目标、责任单位、佐证依据。",
  },
  "empty-workbook": {
    problem: "工作表是空的，没有可以审核的内容。",
    remedy: "请打开填有任务分解表的工作簿，或先把表格粘贴进来。",
  },
} as const satisfies Record<string, FailureText>;
