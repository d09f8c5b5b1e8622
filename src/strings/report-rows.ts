import type { CheckedTable, CheckedWorkbook } from "../core/check-workbook";
import { isIndicator } from "../core/policy/requirement";
import { reportTitle } from "../core/report/report-title";
import { areaToA1, cellToA1 } from "../core/table/a1";
import type { CellValue } from "../core/table/grid";
import { minimumText } from "./amounts";
import { checkTitles } from "./check-titles";
import { describeFinding } from "./describe-finding";
import { outcomeNames, roleNames, severityNames, verdictNames } from "./names";

export { reportTitle } from "../core/report/report-title";

/** The name of the sheet that the report stands on, and the widths of its columns in characters. */
export const reportSheetName = "审核报告";
export const reportColumnWidths = [8, 10, 18, 52, 48, 52];

export interface ReportRows {
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows that head a part of the report. */
  readonly boldRows: readonly number[];
}

/**
 * The 审核报告 as rows of text: outcome, every finding, coverage of the minimums.
 *
 * @param checkedOn the day as staff write it; the report itself reads no clock.
 */
export function reportRows({ tables, outcome }: CheckedWorkbook, checkedOn: string): ReportRows {
  const rows: CellValue[][] = [];
  const boldRows: number[] = [];
  const head = (...cells: CellValue[]) => {
    boldRows.push(rows.length);
    rows.push(cells);
  };
  head(reportTitle);
  rows.push(["结论", outcomeNames[outcome]], ["审核日期", checkedOn]);
  for (const table of tables) {
    rows.push([]);
    head(`${table.table.sheet}!${areaToA1(table.table.area)}`, table.table.title?.text ?? "");
    rows.push(["结论", outcomeNames[table.outcome]], ["识别结果", identityText(table)]);
    head("级别", "位置", "规则", "问题", "依据", "改法");
    rows.push(...findingRows(table));
    head("指标", "编号", "下限", "情况", "承接行");
    rows.push(...coverageRows(table));
  }
  return { rows, boldRows };
}

/** @example "西湖区 · 支援地 · 结对淳安县 · 2022年 · 21行" */
export function identityText({ place, role, partners, year, rows }: CheckedTable): string {
  return [
    place?.name ?? "地名未识别",
    role ? roleNames[role] : "角色未识别",
    partners.length > 0 ? `结对${partners.map(({ name }) => name).join("、")}` : null,
    year === null ? "年度未识别" : `${year}年`,
    `${rows.length}行`,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

function findingRows({ findings }: CheckedTable): CellValue[][] {
  if (findings.length === 0) return [["没有发现问题"]];
  return findings.map((finding) => {
    const { problem, basis, remedy } = describeFinding(finding);
    return [
      severityNames[finding.severity],
      cellToA1(finding.cell),
      checkTitles[finding.check] ?? finding.check,
      problem,
      basis ?? "",
      remedy,
    ];
  });
}

function coverageRows({ coverage, table }: CheckedTable): CellValue[][] {
  return coverage.flatMap(({ requirement, status, judgements }) => {
    if (!isIndicator(requirement)) return [];
    const own = judgements.filter(({ sheet }) => sheet === table.sheet).map(({ row }) => row + 1);
    return [[requirement.name, requirement.id, minimumText(requirement.minimum), verdictNames[status], own.join("、")]];
  });
}
