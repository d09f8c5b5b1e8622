import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";
import { evidenceHolder, sharedEvidence, submittedTexts } from "../checks/shared-evidence";
import { missingPapers } from "../evidence/missing-papers";
import { figureOf, change } from "../progress/attainment";
import { isDone, readProgress } from "../progress/row-progress";
import { rowWords } from "../table/row-words";
import { type OfficeTables, officesOf } from "../year/offices-of";
import { splitByDepartment } from "../year/split-by-department";
import { assessIndicators, type IndicatorAssessment } from "./assess-indicators";
import { departmentScore, rowScore, type Weights } from "./score";

/** How a year has gone, as the task tables of a workbook tell it. */
export interface Assessment {
  readonly offices: readonly OfficeAssessment[];
  /** Whether staff have weighed anything: without a weight there is no score anywhere. */
  readonly isWeighed: boolean;
}

/** Tables of one place and year. */
export interface OfficeAssessment {
  readonly place: string | null;
  readonly year: number | null;
  readonly total: Completion;
  readonly indicators: readonly IndicatorAssessment[];
  readonly departments: readonly DepartmentAssessment[];
  readonly rows: readonly RowAssessment[];
}

/** How many rows are done, how many papers are missing, and with weights what they score. */
export interface Completion {
  readonly done: number;
  readonly open: number;
  /** Papers asked for and not handed in; null where no table says what was handed in. */
  readonly missingPapers: number | null;
  /** Of the rows that are weighed; null where none is. */
  readonly weight: number | null;
  readonly score: number | null;
}

export interface DepartmentAssessment extends Completion {
  /** As the table writes it. */
  readonly name: string;
}

export interface RowAssessment {
  /** Tells it from the other rows of the workbook, wherever it moves. */
  readonly key: string;
  readonly context: RowContext;
  /** Its number among rows of the same words, from 1 on. */
  readonly repetition: number;
  readonly isDone: boolean;
  /** 1 = all of it, by its figures or its own account; null where it says nothing. */
  readonly share: number | null;
  readonly change: number | null;
  /** Null where nothing was asked for, or the table does not say what was handed in. */
  readonly missingPapers: readonly string[] | null;
  readonly weight: number | null;
  readonly score: number | null;
}

/** @param weights what staff have typed, by the rows' keys. */
export function assess(tables: readonly CheckedTable[], weights: Weights = new Map()): Assessment {
  const repeated = new Map<string, number>();
  const offices = officesOf(tables).map((own) => assessOffice(own, weights, repeated));
  return { offices, isWeighed: offices.some(({ total }) => total.weight !== null) };
}

function assessOffice(tables: OfficeTables, weights: Weights, repeated: Map<string, number>): OfficeAssessment {
  const [first] = tables;
  const rows = tables.flatMap((table) => table.rows.map((row) => assessRow(row, weights, repeated)));
  const byContext = new Map(rows.map((row) => [row.context, row]));
  return {
    place: first.place?.name ?? null,
    year: first.year,
    total: completionOf(rows),
    indicators: assessIndicators(tables),
    departments: splitByDepartment(tables).map((part) => ({
      name: part.department,
      ...completionOf(part.rows.map((context) => byContext.get(context)!)),
    })),
    rows,
  };
}

function assessRow(context: RowContext, weights: Weights, repeated: Map<string, number>): RowAssessment {
  const words = rowKey(context);
  const repetition = (repeated.get(words) ?? 0) + 1;
  repeated.set(words, repetition);
  const key = repetition === 1 ? words : `${words}\n${repetition}`;
  const progress = readProgress(context, context.table.table);
  const told = progress && { done: 1, open: 0, blank: null, figures: null, other: null }[progress.says];
  const share = progress?.furthest?.share ?? told;
  const weight = weights.get(key) ?? null;
  return {
    key,
    context,
    repetition,
    isDone: progress !== null && isDone(progress),
    share,
    change: changeOf(context, progress?.furthest?.actual ?? null),
    missingPapers: papersOf(context),
    weight,
    score: rowScore(weight, share),
  };
}

/** What a row is known by: its words, however they are spaced. */
export function rowKey({ row }: Pick<RowContext, "row">): string {
  return keyOfWords(row.content.text, row.goal.text);
}

export function keyOfWords(content: string, goal: string): string {
  return rowWords(content, goal);
}

function changeOf({ baseline }: RowContext, actual: Parameters<typeof figureOf>[0] | null): number | null {
  if (!baseline || !actual || actual.unit === "%") return null;
  const now = figureOf(actual);
  return change(now, { value: baseline.value, unit: baseline.unit ?? now.unit });
}

function papersOf(context: RowContext): readonly string[] | null {
  const { row, evidence, evidenceIsPlaceholder, table } = context;
  if (!row.working.submitted || evidenceIsPlaceholder || evidence.length === 0) return null;
  return missingPapers(evidence, submittedTexts(sharedEvidence(table).get(evidenceHolder(context)) ?? []));
}

function completionOf(rows: readonly RowAssessment[]): Completion {
  const done = rows.filter((row) => row.isDone).length;
  return { done, open: rows.length - done, missingPapers: countPapers(rows), ...departmentScore(rows) };
}

/** A paper that several rows share is missing once. */
function countPapers(rows: readonly RowAssessment[]): number | null {
  if (rows.every((row) => row.missingPapers === null)) return null;
  const byCell = new Map(
    rows.map(({ context, missingPapers: missing }) => {
      return [`${context.table.table.sheet}!${evidenceHolder(context)}`, missing?.length ?? 0];
    }),
  );
  return [...byCell.values()].reduce((sum, count) => sum + count, 0);
}
