import { checkWorkbook, type CheckedTable } from "../core/check-workbook";
import type { Finding } from "../core/checks/finding";
import { severities } from "../core/checks/severity";
import { areaToA1, cellToA1 } from "../core/table/a1";
import type { Grid } from "../core/table/grid";
import { describeFinding } from "../strings/zh-CN";
import type { ReviewedFinding, ReviewedTable, ReviewedWorkbook } from "./reviewed";

/** Checks what was read and puts it into words. Core, reference data and sentences come with this module, so it is loaded on its own. */
export function reviewGrids(grids: readonly Grid[]): ReviewedWorkbook {
  const { tables, failure, outcome } = checkWorkbook(grids);
  const findings = tables.flatMap((table) => table.findings);

  return {
    tables: tables.map(reviewedTable),
    failure,
    outcome,
    findings: severities.flatMap((severity) => ofSeverity(findings, severity)),
  };
}

function ofSeverity(findings: readonly Finding[], severity: Finding["severity"]): ReviewedFinding[] {
  return findings.filter((finding) => finding.severity === severity).map(reviewedFinding);
}

function reviewedTable({ table, outcome }: CheckedTable): ReviewedTable {
  return {
    address: `${table.sheet}!${areaToA1(table.area)}`,
    title: table.title,
    place: table.place,
    role: table.role,
    partners: table.partners,
    year: table.year,
    rowCount: table.rows.length,
    outcome,
  };
}

function reviewedFinding(finding: Finding): ReviewedFinding {
  const { check, severity, sheet, cell } = finding;
  return { check, severity, sheet, cell, address: `${sheet}!${cellToA1(cell)}`, ...describeFinding(finding) };
}
