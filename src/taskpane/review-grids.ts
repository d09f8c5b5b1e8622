import { checkWorkbook, type CheckedTable } from "../core/check-workbook";
import type { Finding } from "../core/checks/finding";
import { severities } from "../core/checks/severity";
import { reportStateOf } from "../core/report/fingerprint";
import { planMarking, type MarkStyle } from "../core/report/marking";
import { taskTablesIn } from "../core/settings/task-tables-in";
import { areaToA1, cellToA1 } from "../core/table/a1";
import type { Grid } from "../core/table/grid";
import { rowText } from "../strings/amounts";
import { checkTitles } from "../strings/check-titles";
import { describeFinding } from "../strings/describe-finding";
import { matchReason } from "../strings/pane-match";
import type { OnProgress } from "./on-progress";
import { sha256 } from "./report/sha256";
import type { ReviewedFinding, ReviewedTable, ReviewedWorkbook } from "./reviewed";

/**
 * Checks what was read and puts it into words. Core, reference data and sentences come with this module: only the worker imports it.
 *
 * @param style null where nothing is to be marked.
 */
export async function reviewGrids(
  grids: readonly Grid[],
  style: MarkStyle | null,
  onProgress?: OnProgress,
): Promise<ReviewedWorkbook> {
  const { tables, failure, outcome } = checkWorkbook(grids, {}, onProgress);
  const isOneSheet = new Set(tables.map(({ table }) => table.sheet)).size <= 1;
  const findings = tables.flatMap((table) => {
    const standing = { role: table.role, year: table.year };
    return table.findings.map((finding) => ({
      ...reviewedFinding(finding, table, isOneSheet),
      ...(isAboutMatch(finding) && { standing }),
    }));
  });
  const places = tables.map(reviewedTable);
  return {
    tables: places,
    findings: gravestFirst(findings),
    marking: style ? planMarking(findings, grids, places, style) : [],
    failure,
    outcome,
    reportState: await reportStateOf(grids, sha256),
  };
}

/** Whether another match of the row would change the finding. */
function isAboutMatch({ row, indicator, code }: Finding): boolean {
  return row !== null && (indicator !== undefined || code === "foreign-override");
}

export function sheetsWithTables(grids: readonly Grid[]): readonly string[] {
  return [...new Set(taskTablesIn(grids, []).map(({ sheet }) => sheet))];
}

function gravestFirst(findings: readonly ReviewedFinding[]): ReviewedFinding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function reviewedTable({ table, place, role, partners, year, rows, outcome }: CheckedTable): ReviewedTable {
  return {
    address: `${table.sheet}!${areaToA1(table.area)}`,
    sheet: table.sheet,
    area: table.area,
    headerRow: table.headerRows.at(-1) ?? table.area.top,
    title: table.title?.text ?? null,
    place: place?.name ?? null,
    role,
    partners: partners.map(({ name }) => name),
    year,
    rowCount: rows.length,
    outcome,
  };
}

function reviewedFinding(finding: Finding, { rows }: CheckedTable, isOneSheet: boolean): ReviewedFinding {
  const { check, severity, sheet, cell, indicator = null } = finding;
  const { place, ...text } = describeFinding(finding);
  const on = (words: string) => (isOneSheet ? words : `${sheet} ${words}`);
  const row = finding.row === null ? null : rows.find((each) => each.row.row === finding.row);
  const match = row?.judgements.find(({ requirement }) => requirement.id === indicator)?.match;
  return {
    check,
    title: checkTitles[check] ?? check,
    severity,
    sheet,
    cell,
    address: `${sheet}!${cellToA1(cell)}`,
    place: on(place),
    ...text,
    message: `${text.problem}${text.remedy}`,
    row: finding.row === null ? null : on(rowText(finding.row)),
    departments: row?.departments.map(({ name }) => name) ?? [],
    subject: { check, indicator, content: row?.row.content.text ?? "", goal: row?.row.goal.text ?? "" },
    explanation: finding.explanation ?? null,
    ...(match && { why: matchReason(match) }),
    ...(finding.code === "unsure-column" && { column: finding.values }),
  };
}
