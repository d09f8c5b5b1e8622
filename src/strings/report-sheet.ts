import type { CheckedTable, CheckedWorkbook } from "../core/check-workbook";
import { catalogue } from "../core/checks/catalogue";
import type { Finding } from "../core/checks/finding";
import { policyFor } from "../core/policy/policies";
import { isIndicator } from "../core/policy/requirement";
import { fingerprintLabel, reportTitle } from "../core/report/report-labels";
import type { SheetContent } from "../core/report/sheet-content";
import { ownSheetNames } from "../core/settings/own-sheets";
import { areaToA1, cellToA1 } from "../core/table/a1";
import type { CellValue } from "../core/table/grid";
import { levelNames, minimumText } from "./amounts";
import { checkTitles } from "./check-titles";
import { describeFinding } from "./describe-finding";
import { identityText } from "./identity-text";
import { outcomeNames, severityNames, verdictNames } from "./names";

/** The sheet's name, where the workbook has no other one of that name. */
export const reportSheetName = "审核报告";

/** In characters; one page wide on A4 landscape. */
export const reportColumnWidths = [8, 10, 16, 40, 34, 36, 28];

export interface ReportCircumstances {
  /** Day and time as staff write them; the report itself reads no clock. */
  readonly checkedOn: string;
  /** Of the add-in; null to leave it out. */
  readonly version: string | null;
  /** Of the checked tables, see core/report/fingerprint.ts; null to leave it out. */
  readonly fingerprint: string | null;
}

/** The 审核报告: outcome, what it rests on, and of every table its findings, the coverage of the minimums and its departments. */
export function reportSheet(checked: CheckedWorkbook, circumstances: ReportCircumstances): SheetContent {
  const page = new Page();
  page.head(reportTitle);
  page.add(...summaryRows(checked, circumstances));
  const { switchedOff } = checked.settings;
  if (switchedOff.length > 0) {
    page.head("停用的规则", null, null, "理由");
    page.add(...switchedOff.map(({ check, reason }) => [checkTitles[check] ?? check, null, null, reason]));
  }
  for (const table of checked.tables) {
    page.add([]);
    page.head(`${table.table.sheet}!${areaToA1(table.table.area)}`, null, null, table.table.title?.text ?? "");
    page.add(["结论", outcomeNames[table.outcome]], ["识别结果", identityText(table)]);
    page.head("级别", "位置", "规则", "问题", "依据", "改法", "说明");
    page.add(...findingRows(table));
    page.head("编号", "级别", "指标", "下限", "来源", "承接行", "情况");
    page.add(...coverageRows(table));
    page.head("错误", "提示", "责任单位", "所在行");
    page.add(...departmentRows(table));
  }
  return {
    name: reportSheetName,
    visibility: "visible",
    rows: page.rows,
    boldRows: page.boldRows,
    columnWidths: reportColumnWidths,
    titleRows: 1,
  };
}

class Page {
  readonly rows: (readonly CellValue[])[] = [];
  readonly boldRows: number[] = [];

  head(...cells: CellValue[]): void {
    this.boldRows.push(this.rows.length);
    this.rows.push(cells);
  }

  add(...rows: readonly (readonly CellValue[])[]): void {
    for (const row of rows) this.rows.push(row);
  }
}

function summaryRows(
  { tables, outcome, settings }: CheckedWorkbook,
  { checkedOn, version, fingerprint }: ReportCircumstances,
): readonly (readonly CellValue[])[] {
  const sheets = [...new Set(tables.map(({ table }) => table.sheet))];
  return [
    ["结论", outcomeNames[outcome]],
    ["审核时间", checkedOn],
    ["审核范围", sheets.join("、")],
    ...(version === null ? [] : [["核验版本", versionText(version, settings.switchedOff)]]),
    ...policiesOf(tables).map((text) => ["省定指标", text]),
    ...(settings.minimums.length > 0 ? [["本地基准", localMinimumsText(settings.minimums)]] : []),
    ...(fingerprint === null ? [] : [[fingerprintLabel, fingerprint]]),
  ];
}

/** @example "山海任务核验 1.3.0，规则44项，停用1项" */
export function versionText(version: string, switchedOff: CheckedWorkbook["settings"]["switchedOff"]): string {
  return `山海任务核验 ${version}，${rulesText(switchedOff)}`;
}

function rulesText(switchedOff: CheckedWorkbook["settings"]["switchedOff"]): string {
  const off = new Set(switchedOff.map(({ check }) => check)).size;
  return `规则${catalogue.length}项${off > 0 ? `，停用${off}项` : ""}`;
}

/** The data that the tables were held to, by document. */
export function policiesOf(tables: readonly CheckedTable[]): readonly string[] {
  const policies = new Set(tables.map(({ year }) => policyFor(year)));
  return [...policies].map(({ document, effectiveFrom, requirements }) => {
    const counted = requirements.filter(isIndicator).length;
    return `${document}（${effectiveFrom}年起施行），要求${requirements.length}项，其中有下限的${counted}项`;
  });
}

function localMinimumsText(minimums: CheckedWorkbook["settings"]["minimums"]): string {
  const local = minimums.filter(({ level, active }) => level !== "province" && active).length;
  const off = minimums.filter(({ level, active }) => level === "province" && !active).length;
  return `市级下达、本级自定下限${local}项，停用省定下限${off}项，见工作表“${ownSheetNames.minimums}”`;
}

function findingRows({ findings, table }: CheckedTable): readonly (readonly CellValue[])[] {
  if (findings.length === 0) return [["没有发现问题"]];
  return findings.map((finding) => {
    const { problem, basis, remedy } = describeFinding(finding);
    return [
      severityNames[finding.severity],
      finding.sheet === table.sheet ? cellToA1(finding.cell) : `${finding.sheet}!${cellToA1(finding.cell)}`,
      checkTitles[finding.check] ?? finding.check,
      problem,
      basis ?? "",
      remedy,
      finding.explanation ?? "",
    ];
  });
}

function coverageRows({ coverage, table }: CheckedTable): readonly (readonly CellValue[])[] {
  return coverage.flatMap(({ requirement, status, judgements }) => {
    if (!isIndicator(requirement)) return [];
    const { minimum } = requirement;
    const { level, source } = minimum.floor ?? minimum;
    const own = judgements.filter(({ sheet }) => sheet === table.sheet).map(({ row }) => row);
    return [
      [
        requirement.id,
        levelNames[level],
        requirement.name,
        minimumText(minimum),
        source,
        rowList(own),
        verdictNames[status],
      ],
    ];
  });
}

/** Each department with its rows and what was found in them, so that it can be sent its own list. */
function departmentRows({ rows, findings }: CheckedTable): readonly (readonly CellValue[])[] {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.row === null) continue;
    const known = byRow.get(finding.row);
    if (known) known.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  const rowsOf = new Map<string, Set<number>>();
  for (const { row, departments } of rows) {
    for (const { name } of departments) rowsOf.set(name, (rowsOf.get(name) ?? new Set()).add(row.row));
  }
  if (rowsOf.size === 0) return [["没有写责任单位"]];
  return [...rowsOf].map(([name, own]) => {
    const found = [...own].flatMap((row) => byRow.get(row) ?? []);
    const errors = found.filter(({ severity }) => severity === "error").length;
    const open = found.filter(
      ({ severity, explanation }) => severity === "warning" && explanation === undefined,
    ).length;
    return [errors, open, name, rowList([...own])];
  });
}

/** So many stretches of rows are listed; a cell holds 32,767 characters, and nobody reads more. */
const mostStretches = 60;

/** @param rows zero-based. @example rowList([2, 3, 4, 6]) //=> "3–5、7" */
function rowList(rows: readonly number[]): string {
  const stretches: { first: number; last: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const current = stretches.at(-1);
    if (current?.last === row - 1) current.last = row;
    else stretches.push({ first: row, last: row });
  }
  const shown = stretches
    .slice(0, mostStretches)
    .map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`));
  return shown.join("、") + (stretches.length > mostStretches ? `等${new Set(rows).size}行` : "");
}
