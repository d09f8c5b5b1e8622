import type { Coverage } from "../policy/coverage";
import { isIndicator } from "../policy/requirement";
import type { JudgedRowReading } from "../reading/read-table";
import { rememberByObject } from "../text/remember";
import type { BoundJudgement } from "./bound-judgement";
import type { RowContext, TableContext } from "./define-check";
import { repeatsPromise } from "./repeated-goal";

/** A row as the checks of its table see it. Property by property: spreading is several times slower. */
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
  const bound = judgements.map((judgement): BoundJudgement | null => {
    const { requirement } = judgement;
    const coverage = byRequirement.get(requirement.id);
    if (!isIndicator(requirement) || !coverage || coverage.binding === "none") return null;
    if (repeatsPromise(row, requirement.fields.length > 0)) return null;
    return { judgement, indicator: requirement, binding: coverage.binding, coverage };
  });
  // Most rows have one, and that is bound: the list is filtered only where there is something to leave out.
  return bound.includes(null) ? bound.filter((each) => each !== null) : (bound as readonly BoundJudgement[]);
}

const none: readonly BoundJudgement[] = [];

const coverageById = rememberByObject(
  (coverages: readonly Coverage[]) => new Map(coverages.map((one) => [one.requirement.id, one])),
);
