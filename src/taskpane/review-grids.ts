import { checkWorkbook, type CheckedTable } from "../core/check-workbook";
import type { Finding } from "../core/checks/finding";
import { severities } from "../core/checks/severity";
import { areaToA1, cellToA1 } from "../core/table/a1";
import type { Grid } from "../core/table/grid";
import { checkTitles } from "../strings/check-titles";
import { describeFinding } from "../strings/describe-finding";
import type { ReviewedFinding, ReviewedTable, ReviewedWorkbook } from "./reviewed";

/** Checks what was read and puts it into words. Core, reference data and sentences come with this module: only the worker imports it. */
export function reviewGrids(grids: readonly Grid[]): ReviewedWorkbook {
  const { tables, failure, outcome } = checkWorkbook(grids);
  const findings = tables.flatMap((table) => table.findings);
  const isOneSheet = new Set(tables.map(({ table }) => table.sheet)).size <= 1;

  return {
    tables: tables.map(reviewedTable),
    findings: gravestFirst(findings).map((finding) => reviewedFinding(finding, isOneSheet)),
    failure,
    outcome,
  };
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function reviewedTable({ table, place, role, partners, year, rows, outcome }: CheckedTable): ReviewedTable {
  return {
    address: `${table.sheet}!${areaToA1(table.area)}`,
    title: table.title?.text ?? null,
    place: place?.name ?? null,
    role,
    partners: partners.map(({ name }) => name),
    year,
    rowCount: rows.length,
    outcome,
  };
}

function reviewedFinding(finding: Finding, isOneSheet: boolean): ReviewedFinding {
  const { check, severity, sheet, cell } = finding;
  const { place, ...text } = describeFinding(finding);
  return {
    check,
    title: checkTitles[check] ?? check,
    severity,
    sheet,
    cell,
    address: `${sheet}!${cellToA1(cell)}`,
    place: isOneSheet ? place : `${sheet} ${place}`,
    ...text,
  };
}
