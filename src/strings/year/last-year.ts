import { convert } from "../../core/quantity";
import { columnNames } from "../../core/table/column-vocabulary";
import type { Office, Unfit } from "../../core/year/fit-last-year";
import type { LastYearFigure } from "../../core/year/last-year";
import { numberText, rowText } from "../amounts";
import type { FailureText } from "../workbook-failures";

/** The pane's words on what last year's workbook gives. */
export const lastYearWords = {
  title: "带入上年",
  hint: "从上年的工作簿取同一指标、同一行的完成值（没有完成值的取目标值），填入空白的“上年值”。已有的数不改，有几个数的由您选定。",
  pick: "选取上年的工作簿",
  now: "查找上年值",
  result: "上年值",
  write: "写入上年值",
  left: "没有找到上年值",
} as const;

/** As the 上年值 cell is to read. @example "660万元" */
export function figureText({ value, unit }: LastYearFigure): string {
  const inTenThousands = unit === "元" ? convert(value, "元", "万元") : null;
  return inTenThousands === null ? numberText(value) + unit : `${numberText(inTenThousands)}万元`;
}

/** @example "660万元（上年第7行完成值）" */
export function figureLabel(figure: LastYearFigure): string {
  const basis = figure.basis === "completed" ? "完成值" : "目标值，没有完成值";
  return `${figureText(figure)}（上年${rowText(figure.row.row.row)}${basis}）`;
}

export function carriedSummary(cells: number, targets: number, conflicts: number, unfound: number): string {
  return [
    `可填入上年值 ${cells} 个`,
    ...(targets > 0 ? [`其中 ${targets} 个上年没有完成值，取目标值`] : []),
    ...(conflicts > 0 ? [`需选定 ${conflicts} 个`] : []),
    ...(unfound > 0 ? [`没有找到 ${unfound} 个`] : []),
  ].join("，");
}

export function unfoundLine(sheet: string, row: number, goal: string): string {
  return `“${sheet}”${rowText(row)}：${goal}。上年的工作簿里没有同一指标的数，请自己填写。`;
}

/** @param own whose 上年值 was asked for; @returns why a workbook has none for it */
export function unfitText({ place, year }: Office, unfit: Unfit): FailureText {
  if (unfit.kind === "place") return otherPlace(place?.name ?? "", unfit.found);
  if (unfit.kind === "year") return otherYear(year ?? unfit.found + 1, unfit.found);
  return {
    problem: `上年的工作簿里有${unfit.found.join("、")}几个地区的表，本表没有写明是哪个地区，没有带入。`,
    remedy: "请在本表的标题里写明地区，或选取只有本地区的工作簿。",
  };
}

/** @example noBaselineColumn("任务分解表") //=> "工作表“任务分解表”没有“上年值”列，找到的数还没有写入。" */
export function noBaselineColumn(sheet: string): string {
  return `工作表“${sheet}”没有“${columnNames.baseline}”列，找到的数还没有写入。`;
}

function otherPlace(own: string, last: string): FailureText {
  return { problem: `选取的是${last}的工作簿，不是${own}的，没有带入。`, remedy: `请选取${own}上年的工作簿。` };
}

function otherYear(own: number, last: number): FailureText {
  return {
    problem: `选取的是 ${last} 年的工作簿，本表是 ${own} 年，没有带入。`,
    remedy: `请选取 ${own - 1} 年的工作簿；标题里的年度不对的，请先改正。`,
  };
}
