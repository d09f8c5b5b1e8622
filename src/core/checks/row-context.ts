import type { Coverage } from "../policy/coverage";
import { isIndicator } from "../policy/requirement";
import type { JudgedRowReading } from "../reading/read-table";
import { rememberByObject } from "../text/remember";
import type { BoundJudgement } from "./bound-judgement";
import type { BoundRow, RowContext, TableContext } from "./define-check";
import { repeatsPromise } from "./repeated-goal";

/** A row with its table. A long one keeps them all: nothing of the reading is copied. */
export class RowOfTable implements RowContext {
  constructor(
    private readonly reading: JudgedRowReading,
    readonly table: TableContext,
  ) {}

  get row() {
    return this.reading.row;
  }
  get shape() {
    return this.reading.shape;
  }
  get form() {
    return this.reading.form;
  }
  get quantities() {
    return this.reading.quantities;
  }
  get relativeTargets() {
    return this.reading.relativeTargets;
  }
  get hedges() {
    return this.reading.hedges;
  }
  get deadlines() {
    return this.reading.deadlines;
  }
  get deadlineCell() {
    return this.reading.deadlineCell;
  }
  get departments() {
    return this.reading.departments;
  }
  get evidence() {
    return this.reading.evidence;
  }
  get evidenceIsPlaceholder() {
    return this.reading.evidenceIsPlaceholder;
  }
  get targetValue() {
    return this.reading.targetValue;
  }
  get baseline() {
    return this.reading.baseline;
  }
  get cityMinimum() {
    return this.reading.cityMinimum;
  }
  get judgements() {
    return this.reading.judgements;
  }
}

/** Made for the checks of the row, and not kept. */
class CheckedRow extends RowOfTable implements BoundRow {
  constructor(
    row: RowContext,
    readonly bound: readonly BoundJudgement[],
  ) {
    super(row, row.table);
  }
}

export function boundRow(row: RowContext, bound: readonly BoundJudgement[] = boundJudgements(row)): BoundRow {
  return new CheckedRow(row, bound);
}

/** Its judgements on indicators that bind the table's role; none where the row repeats the promise of another one. */
export function boundJudgements({ row, judgements, table }: RowContext): readonly BoundJudgement[] {
  if (judgements.length === 0) return none;
  const byRequirement = coverageById(table.coverage);
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
