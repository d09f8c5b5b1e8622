import type { Coverage } from "../policy/coverage";
import type { Judgement } from "../policy/judge";
import { type Indicator, isIndicator } from "../policy/requirement";
import type { JudgedRowReading } from "../reading/read-table";
import { rememberByObject } from "../text/remember";
import type { RowContext, TableContext } from "./define-check";
import { repeatsPromise } from "./repeated-goal";

/** A judgement on an indicator that binds the table's role; others are nobody's fault. */
export interface BoundJudgement {
  readonly judgement: Judgement;
  readonly indicator: Indicator;
  readonly binding: "full" | "shared";
  /** How all rows together carry the indicator. */
  readonly coverage: Coverage;
}

/** A row as the checks of its table see it. Property by property: spreading is several times slower, and a long table has many rows. */
export function rowContext(reading: JudgedRowReading, table: TableContext): RowContext {
  return {
    row: reading.row,
    quantities: reading.quantities,
    relativeTargets: reading.relativeTargets,
    hedges: reading.hedges,
    deadlines: reading.deadlines,
    deadlineCell: reading.deadlineCell,
    departments: reading.departments,
    evidence: reading.evidence,
    evidenceIsPlaceholder: reading.evidenceIsPlaceholder,
    targetValue: reading.targetValue,
    baseline: reading.baseline,
    cityMinimum: reading.cityMinimum,
    judgements: reading.judgements,
    table,
    bound: boundJudgements(reading, table.coverage),
  };
}

/** None where the row repeats the promise of another one. */
function boundJudgements(
  { row, judgements }: JudgedRowReading,
  coverages: readonly Coverage[],
): readonly BoundJudgement[] {
  if (judgements.length === 0) return none;
  const byRequirement = coverageById(coverages);
  const bound: BoundJudgement[] = [];
  for (const judgement of judgements) {
    const { requirement } = judgement;
    const coverage = byRequirement.get(requirement.id);
    if (!isIndicator(requirement) || !coverage || coverage.binding === "none") continue;
    if (repeatsPromise(row, requirement.fields.length > 0)) continue;
    bound.push({ judgement, indicator: requirement, binding: coverage.binding, coverage });
  }
  return bound;
}

const none: readonly BoundJudgement[] = [];

const coverageById = rememberByObject(
  (coverages: readonly Coverage[]) => new Map(coverages.map((one) => [one.requirement.id, one])),
);
