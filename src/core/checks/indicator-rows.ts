import { type Coverage, fieldVerdicts } from "../policy/coverage";
import { fieldsNamed } from "../policy/fields";
import type { JudgedCell } from "../policy/judged-cell";
import type { Judgement, Verdict } from "../policy/judgement";
import type { Indicator } from "../policy/requirement";
import { rememberByObject } from "../text/remember";
import type { BoundJudgement } from "./bound-judgement";
import type { RowContext } from "./define-check";

/**
 * Whether a number stated elsewhere already settles what this row leaves open.
 *
 * An indicator is one promise however many rows serve it; one with fields is a promise for each field.
 */
export function settledBy(
  verdicts: readonly Verdict[],
  row: RowContext,
  { indicator, coverage }: BoundJudgement,
): boolean {
  if (indicator.fields.length === 0) {
    const stated = verdictsOf(coverage);
    return verdicts.some((verdict) => stated.has(verdict));
  }
  const fields = fieldsOf(row, indicator);
  const byField = fieldVerdictsOf(coverage);
  return fields.length > 0 && fields.every((field) => verdicts.includes(byField.get(field) ?? "no-quantity"));
}

/** The field that a row of a fielded indicator is about, for its sentence. */
export function fieldOf(row: RowContext, { indicator }: BoundJudgement): string | null {
  const fields = fieldsOf(row, indicator);
  return fields.length === 0 ? null : fields.join("、");
}

function fieldsOf({ row, shape }: RowContext, indicator: Indicator): readonly string[] {
  return fieldsNamed(indicator, row.content.text, row.goal.text, shape);
}

/** The numbers as stated in an indicator's unit. */
export function amount(value: number, judgement: Judgement): { value: number; unit: string } {
  return { value, unit: judgement.unit ?? "" };
}

// Computed once a coverage, not once a row: a long table asks at every row.

const verdictsOf = rememberByObject(
  ({ judgements }: Coverage): ReadonlySet<Verdict> => new Set(judgements.map(({ judgement }) => judgement.verdict)),
);

/** Whether any row states another measure or unit in the number's place. */
export const speaksOtherwise = rememberByObject(({ judgements }: Coverage) =>
  judgements.some(({ judgement: { reason } }) => reason === "wrong-measure" || reason === "unit-mismatch"),
);

/** The first row that serves the indicator in words of its own goal. */
export const firstWithGoal = rememberByObject(
  ({ judgements }: Coverage): JudgedCell | null => judgements.find(({ goal }) => goal.trim() !== "") ?? null,
);

const cellsByRow = rememberByObject(
  ({ judgements }: Coverage) => new Map(judgements.map((cell) => [`${cell.sheet}\n${cell.row}`, cell])),
);

/**
 * A row's judgement as its sum with the rows that state the other shares of one whole (新建2亿元, 续建0.5亿元); its own where it states
 * the whole.
 *
 * @returns null where an earlier row of the same whole speaks for it.
 */
export function jointJudgement({ row, table }: RowContext, { judgement, coverage }: BoundJudgement): Judgement | null {
  const { sheet } = table.table;
  const cell = cellsByRow(coverage).get(`${sheet}\n${row.row}`);
  if (!cell || cell.judgement === judgement) return judgement;
  const first = coverage.judgements.find(
    (other) =>
      other.sheet === sheet && other.content === cell.content && other.judgement.value === cell.judgement.value,
  );
  return first === cell ? cell.judgement : null;
}

const fieldVerdictsOf = rememberByObject(({ requirement, judgements }: Coverage) =>
  fieldVerdicts(requirement, judgements),
);
