import type { Severity } from "../../src/core/checks/severity";
import { outcomeOf } from "../../src/core/report/outcome";
import type { ReviewedFinding, ReviewedTable, ReviewedWorkbook } from "../../src/taskpane/reviewed";

export const sampleTable: ReviewedTable = {
  address: "任务分解表!A2:D25",
  sheet: "任务分解表",
  area: { top: 1, left: 0, bottom: 24, right: 3 },
  headerRow: 1,
  title: "西湖区2022年山海协作工程工作任务分解表",
  place: "西湖区",
  role: "supporter",
  partners: ["淳安县"],
  year: 2022,
  rowCount: 21,
  outcome: "warnings",
};

/** A finding on column B of the given row, counted from 1 as staff do. */
export function sampleFinding(row: number, severity: Severity, more: Partial<ReviewedFinding> = {}): ReviewedFinding {
  return {
    check: "hedged-goal",
    title: "措辞偏软",
    severity,
    sheet: "任务分解表",
    cell: { row: row - 1, column: 1 },
    address: `任务分解表!B${row}`,
    place: `第${row}行（B${row}）`,
    problem: `第${row}行写的是“力争”。`,
    basis: "浙山海办〔2021〕1号（三）“实现到位资金 3 亿元以上”。",
    remedy: "请改为确定的承诺。",
    message: `第${row}行写的是“力争”。请改为确定的承诺。`,
    row: `第${row}行`,
    departments: ["区经合局"],
    subject: { check: "hedged-goal", indicator: null, content: `内容${row}`, goal: `目标${row}` },
    explanation: null,
    ...more,
  };
}

export function sampleResult(
  findings: readonly ReviewedFinding[],
  more: Partial<ReviewedWorkbook> = {},
): ReviewedWorkbook {
  return {
    tables: [sampleTable],
    findings,
    marking: [],
    failure: null,
    outcome: outcomeOf(findings),
    reportState: "no-report",
    ...more,
  };
}
