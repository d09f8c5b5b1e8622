import type { Coverage } from "../policy/coverage";
import type { Judgement } from "../policy/judgement";
import type { Indicator } from "../policy/requirement";

/** A judgement on an indicator that binds the table's role; others are nobody's fault. */
export interface BoundJudgement {
  readonly judgement: Judgement;
  readonly indicator: Indicator;
  readonly binding: "full" | "shared";
  /** How all rows together carry the indicator. */
  readonly coverage: Coverage;
}
