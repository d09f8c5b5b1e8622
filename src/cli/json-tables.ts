import { describeFinding, findingMessage } from "../strings/describe-finding";
import type { CheckedTable, CheckedWorkbook } from "../core/check-workbook";
import type { RowContext } from "../core/checks/define-check";
import type { Finding } from "../core/checks/finding";
import type { Judgement } from "../core/policy/judgement";
import type { Requirement } from "../core/policy/requirement";
import type { Quantity } from "../core/quantity";
import { areaToA1, cellToA1 } from "../core/table/a1";

/** The tables of a checked workbook in the published JSON form (docs/json.md): rows count from one, cells are A1 text. */
export function jsonTables({ tables }: CheckedWorkbook): readonly object[] {
  return tables.map(jsonTable);
}

function jsonTable({ table, place, role, partners, year, rows, coverage, findings, outcome }: CheckedTable): object {
  return {
    sheet: table.sheet,
    range: areaToA1(table.area),
    title: table.title?.text ?? null,
    place: place?.name ?? null,
    role,
    partners: partners.map(({ name }) => name),
    year,
    rows: rows.map(jsonRow),
    coverage: coverage.map(({ requirement, status, judgements }) => ({
      id: requirement.id,
      status,
      ...jsonLevel(requirement),
      rows: [...new Set(judgements.filter(({ sheet, row }) => owns(table, sheet, row)).map(({ row }) => row + 1))],
    })),
    findings: findings.map((finding) => jsonFinding(finding, table.sheet)),
    outcome,
  };
}

/** Coverage is joint; each table lists its own rows. */
function owns({ sheet, area }: CheckedTable["table"], rowSheet: string, row: number): boolean {
  return rowSheet === sheet && area.top <= row && row <= area.bottom;
}

function jsonRow({ row, quantities, departments, evidence, evidenceIsPlaceholder, judgements }: RowContext): object {
  const inherits = row.evidence.heldBy.row < row.row && row.evidence.text.trim() !== "";
  return {
    row: row.row + 1,
    content: row.content.text,
    goal: row.goal.text,
    departments: departments.map(({ name }) => name),
    evidence: evidenceIsPlaceholder ? [] : evidence,
    evidenceFrom: inherits ? row.evidence.heldBy.row + 1 : null,
    quantities: quantities.map(jsonQuantity),
    indicators: judgements.map(jsonJudgement),
  };
}

function jsonQuantity(quantity: Quantity): object {
  const { text, start, end, value, valueMax, unit, comparator, approximate, role, modality, per, yearly, relative } =
    quantity;
  return { text, start, end, value, valueMax, unit, comparator, approximate, role, modality, per, yearly, relative };
}

function jsonJudgement({ requirement, verdict, value, unit, shortfall }: Judgement): object {
  const compared = value === null ? {} : { value, unit, ...(shortfall === null ? {} : { shortfall }) };
  return { id: requirement.id, verdict, ...compared, ...jsonLevel(requirement) };
}

/** Whose minimum it was held to, where that is not the guideline's. */
function jsonLevel({ minimum }: Requirement): object {
  const binding = minimum?.floor ?? minimum;
  return binding && binding.level !== "province" ? { level: binding.level, source: binding.source } : {};
}

function jsonFinding(finding: Finding, tableSheet: string): object {
  const { check, severity, sheet, cell, row, indicator, citation, explanation } = finding;
  return {
    check,
    severity,
    ...(sheet !== tableSheet && { sheet }),
    cell: cellToA1(cell),
    row: row === null ? null : row + 1,
    indicator,
    message: findingMessage(finding),
    citation,
    fix: describeFinding(finding).remedy,
    explanation,
  };
}
