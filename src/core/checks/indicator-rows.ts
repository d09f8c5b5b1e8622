import { fieldsNamed } from "../policy/fields";
import { fieldVerdict } from "../policy/coverage";
import type { Judgement, Verdict } from "../policy/judge";
import { type Indicator, isIndicator } from "../policy/requirement";
import type { RowContext } from "./define-check";

export interface BoundJudgement {
  readonly judgement: Judgement;
  readonly indicator: Indicator;
  readonly binding: "full" | "shared";
}

/** The judgements of a row on indicators that bind the table's role; others are nobody's fault. */
export function boundJudgements({ judgements, table }: RowContext): readonly BoundJudgement[] {
  return judgements.flatMap((judgement) => {
    const { requirement } = judgement;
    const coverage = table.coverage.find((entry) => entry.requirement.id === requirement.id);
    if (!isIndicator(requirement) || !coverage || coverage.binding === "none") return [];
    return [{ judgement, indicator: requirement, binding: coverage.binding }];
  });
}

/**
 * Whether a number stated elsewhere already settles what this row leaves open.
 *
 * An indicator is one promise however many rows serve it; one with fields is a promise for each field.
 */
export function settledBy(verdicts: readonly Verdict[], row: RowContext, { indicator }: BoundJudgement): boolean {
  const coverage = row.table.coverage.find((entry) => entry.requirement.id === indicator.id)!;
  if (indicator.fields.length === 0)
    return coverage.judgements.some(({ judgement }) => verdicts.includes(judgement.verdict));
  const fields = fieldsNamed(indicator, row.row.content.text, row.row.goal.text);
  return (
    fields.length > 0 &&
    fields.every((field) => {
      const verdict = fieldVerdict(indicator, coverage.judgements, field);
      return verdict !== null && verdicts.includes(verdict);
    })
  );
}

/** The field that a row of a fielded indicator is about, for its sentence. */
export function fieldOf(row: RowContext, { indicator }: BoundJudgement): string | null {
  const fields = fieldsNamed(indicator, row.row.content.text, row.row.goal.text);
  return fields.length === 0 ? null : fields.join("、");
}

/** The numbers as stated in an indicator's unit. */
export function amount(value: number, judgement: Judgement): { value: number; unit: string } {
  return { value, unit: judgement.unit ?? "" };
}
