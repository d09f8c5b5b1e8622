import { compact } from "../text/simplify";
import { type RecognisedLabel, recogniseLabel } from "./column-label";
import { documentColumnNames } from "./column-vocabulary";
import type { SheetCells } from "./sheet-cells";
import type { ColumnRole, DocumentColumn, TaskColumn } from "./task-table";

/** One or two rows that head a task table. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly TaskColumn[];
  /** Equal for the same header printed again on the next page. */
  readonly signature: string;
}

/**
 * Every header on the sheet, from top to bottom.
 *
 * A row is a header when it names two columns of the document, one of them 工作内容 or 工作目标: a table that has lost a
 * column is still found, so that the loss can be reported.
 */
export function findHeaders(cells: SheetCells): readonly Header[] {
  const headers: Header[] = [];
  for (let row = cells.top; row <= cells.bottom; row++) {
    const header = headerAt(cells, row);
    if (!header) continue;
    headers.push(header);
    row = header.bottom;
  }
  return headers;
}

function headerAt(cells: SheetCells, row: number): Header | null {
  const upper = labelsOf(cells, row);
  if (upper.length < 2) return null;

  const lower = secondHeaderRow(cells, row);
  const labels = lower ? mergedLabels(upper, lower) : upper;
  const columns = assignRoles(labels);
  if (!headsTaskTable(columns)) return null;
  return { top: row, bottom: lower ? row + 1 : row, columns, signature: signatureOf(columns) };
}

interface Label extends RecognisedLabel {
  readonly column: number;
  readonly text: string;
}

function labelsOf(cells: SheetCells, row: number): readonly Label[] {
  const labels: Label[] = [];
  for (let column = cells.left; column <= cells.right; column++) {
    const text = cells.seen(row, column).trim();
    const recognised = text === "" ? null : recogniseLabel(text);
    if (recognised) labels.push({ ...recognised, column, text });
  }
  return labels;
}

/** The lower of two header rows: under a label spread over several columns stand the labels of each. */
function secondHeaderRow(cells: SheetCells, row: number): readonly Label[] | null {
  if (row + 1 > cells.bottom) return null;
  let spread = false;
  for (let column = cells.left; column <= cells.right; column++) {
    const merge = cells.mergeAt(row, column);
    if (merge && merge.top === row && merge.right > merge.left && merge.bottom === row) {
      if (recogniseLabel(cells.seen(row, column)) && recogniseLabel(cells.own(row + 1, column))) spread = true;
      continue;
    }
    const below = cells.own(row + 1, column).trim();
    if (below !== "" && !recogniseLabel(below)) return null;
  }
  return spread ? labelsOf(cells, row + 1) : null;
}

function mergedLabels(upper: readonly Label[], lower: readonly Label[]): readonly Label[] {
  return [...lower, ...upper.filter(({ column }) => !lower.some((label) => label.column === column))];
}

/** One column a role, the strongest label first; only 责任单位 may stand in several (牵头, 配合). */
function assignRoles(labels: readonly Label[]): readonly TaskColumn[] {
  const chosen: Label[] = [];
  const byStrength = [...labels].sort((a, b) => a.rank - b.rank || a.column - b.column);
  for (const label of byStrength) {
    const rivals = chosen.filter(({ role }) => role === label.role);
    if (
      rivals.length === 0 ||
      (label.role === "departments" && (label.duty !== null || rivals.every((rival) => rival.duty)))
    ) {
      if (!rivals.some((rival) => rival.text === label.text && rival.duty === label.duty)) chosen.push(label);
    }
  }
  const columns = [...new Map(chosen.map((label) => [label.column, label])).values()].sort(
    (a, b) => a.column - b.column,
  );
  return settleUnitColumn(columns).map(({ role, column, text, duty, unsure }) => ({
    role,
    column,
    label: text,
    duty,
    unsure,
  }));
}

/** A lone 单位 heads the departments, unless there are values that it could be the unit of. */
function settleUnitColumn(labels: readonly Label[]): readonly Label[] {
  const has = (role: ColumnRole) => labels.some((label) => label.role === role);
  if (has("departments") || has("targetValue") || has("baseline") || has("completed")) return labels;
  return labels.map((label) => (label.role === "unit" ? { ...label, role: "departments" as const } : label));
}

function headsTaskTable(columns: readonly TaskColumn[]): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  const documentRoles = (Object.keys(documentColumnNames) as DocumentColumn[]).filter((role) => roles.has(role));
  return documentRoles.length >= 2 && (roles.has("content") || roles.has("goal"));
}

function signatureOf(columns: readonly TaskColumn[]): string {
  return columns.map(({ role, column, label }) => `${column}:${role}:${compact(label)}`).join("|");
}
