import type { FailureText } from "../workbook-failures";

/** The pane's words on minimums that the city hands down, and on rows that a table lacks. */
export const planningWords = {
  city: "录入市级下达值",
  cityHint: "写入工作表“SHANHAI_基准”，级别为“市级下达”；与省定下限不同的，以严的为准。",
  indicator: "指标",
  value: "市级下达值",
  source: "来源文件",
  sourceHint: "例如 杭山海办〔2026〕3号",
  save: "写入基准",

  append: "加在表格下方",
  appendHint: "写在表格下面的空行，责任单位请自己填写。",
  noRoom: "表格下面有合计、备注或其他内容，不宜自动加行。请复制后插入表中，再填责任单位。",
} as const;

/** @example lackingCount(27) //=> "缺少 27 项" */
export function lackingCount(rows: number): string {
  return `缺少 ${rows} 项`;
}

/** @example indicatorOption("到位资金", "亿元", "省定 3亿元以上") //=> "到位资金（亿元），现行：省定 3亿元以上" */
export function indicatorOption(name: string, unit: string, minimum: string): string {
  return `${name}（${unit}），现行：${minimum}`;
}

/** @example citySaved("到位资金", "4亿元", "SHANHAI_基准") //=> "到位资金市级下达 4亿元以上，已写入工作表“SHANHAI_基准”。" */
export function citySaved(indicator: string, amount: string, sheet: string, before: string | null = null): string {
  return `${indicator}市级下达 ${amount}以上，已写入工作表“${sheet}”${before === null ? "" : `，${before}`}。`;
}

/** @example standingText("3.5亿元", "杭山海办〔2025〕3号", true) //=> "原为 3.5亿元（杭山海办〔2025〕3号），已替换" */
export function standingText(amount: string, source: string, isActive: boolean): string {
  const about = [...(source === "" ? [] : [source]), ...(isActive ? [] : ["已停用"])].join("，");
  return `原为 ${amount}${about === "" ? "" : `（${about}）`}，已替换`;
}

export function badCityValue(text: string, unit: string): FailureText {
  return {
    problem: text === "" ? "没有填写市级下达值。" : `“${text}”不是以${unit}计的数，没有写入。`,
    remedy: `请只填数字，单位是${unit}，例如 4 或 4.5。`,
  };
}

/** @example tableChanged("西湖区…任务分解表") */
export function tableChanged(name: string): FailureText {
  return {
    problem: `“${name}”在列出之后有变化，没有加行。`,
    remedy: "缺少的要求已重新列出，请看过再加。",
  };
}

export function rowsAppended(title: string): string {
  return `${title}：加在表格下方`;
}
