import { type Judging, judgingOfEach } from "../policy/judge";
import type { JudgedRow, Judgement } from "../policy/judgement";
import { type Match, matchRequirements } from "../policy/match-requirements";
import type { Policy } from "../policy/requirement";
import { rememberAlike, rememberByKey, rememberByObject } from "../text/remember";
import type { RowShape } from "../text/row-shape";
import { mayDiffer } from "../text/shape";
import { type GoalForm, goalForms, mostForms } from "./goal-form";

/**
 * All rows that differ in amounts alone, as 到位资金8213万元 and 到位资金3500万元: what their words decide is found out with the first of
 * them, and of the others only the numbers are read and compared.
 */
export class RowForm {
  private judging: Judging | null = null;
  /** Of all its rows, where the form is one goal's alone. */
  private judgements: readonly Judgement[] | null = null;

  constructor(
    private readonly policy: Policy,
    readonly shape: RowShape,
    readonly goal: GoalForm,
  ) {}

  /** @param row of this form. */
  judge(row: JudgedRow): readonly Judgement[] {
    const judging = this.judgingOf(row);
    const isSame = this.goal.isFixed && judging === this.judging;
    if (!isSame || row.targetValue || row.baseline || row.cityMinimum) return judging(row);
    this.judgements ??= judging(row);
    return this.judgements;
  }

  private judgingOf(row: JudgedRow): Judging {
    if (this.judging) return this.judging;
    const matches = matchRequirements(this.policy, row.content, row.goal, this.shape);
    const judging = judgingOfEach(matches, row);
    if (!matches.some(holdsNumber)) this.judging = judging;
    return judging;
  }
}

/** Words around a gap may hold the row's own number: 资金3亿元到位. */
function holdsNumber({ words }: Match): boolean {
  return mayDiffer(words);
}

/**
 * The forms of the rows that are held to a policy: offices share the words of their city's table.
 *
 * @returns null where so many rows of one shape differ that they are read one by one.
 */
export type RowForms = (shape: RowShape, goal: string) => RowForm | null;

export const rowForms = rememberByObject((policy: Policy) =>
  rememberByKey((year: number | null): RowForms => {
    const formOf = goalForms(year);
    const ofShape = rememberAlike<RowShape, RowForm[]>(() => []);
    return (shape, goal) => {
      const forms = ofShape(shape);
      for (const form of forms) if (form.goal.holds(goal)) return form;
      const ofGoal = forms.length < mostForms ? formOf(goal, shape.goal) : null;
      if (!ofGoal) return null;
      const form = new RowForm(policy, shape, ofGoal);
      forms.push(form);
      return form;
    };
  }),
);
