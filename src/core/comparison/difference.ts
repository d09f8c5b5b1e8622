/**
 * `quantity` a number lost, added or changed · `bound` 以上, 不少于 lost or added · `hedge` 力争, 约 lost or added · `deadline` ·
 * `department` a responsible unit lost or added · `scope` what a number counts (含续建) · `rank` 主要领导 · `place` villages named one
 * by one · `promise` a clause that only one side has · `wording` the same promise in other words.
 */
export type DifferenceKind =
  "quantity" | "bound" | "hedge" | "deadline" | "department" | "scope" | "rank" | "place" | "promise" | "wording";

/** What body and table say differently, in the words of each; null where one of them is silent. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The number that a bound or a hedge stands beside, as written. */
  readonly subject: string | null;
  readonly body: string | null;
  readonly table: string | null;
}
