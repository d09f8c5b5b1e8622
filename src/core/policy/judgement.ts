import type { Quantity, RelativeTarget } from "../quantity";
import type { Match } from "./match-requirements";
import type { Requirement } from "./requirement";

export type Verdict = "meets" | "below" | "no-quantity" | "no-baseline";

/**
 * Why there is no number to compare: the requirement has none, the row states none, another measure or unit stands there, the
 * number is per head or over several years, it is a cap, or it is relative to an unknown figure of last year.
 */
export type Reason =
  | "no-minimum"
  | "number-omitted"
  | "wrong-measure"
  | "unit-mismatch"
  | "not-comparable"
  | "cap"
  | "relative-without-baseline"
  | "baseline-missing";

/** A row judged against one requirement that it serves. Numbers are in the indicator's own unit. */
export interface Judgement {
  /** With the minimum that the row was held to: its `level` and `source` say whose it is. */
  readonly requirement: Requirement;
  readonly match: Match;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  /** What the row promises, a year. */
  readonly value: number | null;
  /** What it must reach. */
  readonly required: number | null;
  readonly shortfall: number | null;
  readonly unit: string | null;
  /** The number that was judged, or the one that stands in its place. */
  readonly quantity: Quantity | null;
  /** The words that made the number another measure, or incomparable. */
  readonly words: string | null;
}

/** What judging needs to know of a row. */
export interface JudgedRow {
  readonly content: string;
  readonly goal: string;
  readonly quantities: readonly Quantity[];
  /** One of them, where the row can say it without the others. */
  quantityAt?(index: number): Quantity;
  readonly relativeTargets: readonly RelativeTarget[];
  /** 目标值 with its unit, where the table has such a column. */
  readonly targetValue: Quantity | null;
  /** 上年值; a null unit is the indicator's own. */
  readonly baseline: { readonly value: number; readonly unit: string | null } | null;
  /** 市级下达值; a null unit is the indicator's own. */
  readonly cityMinimum?: { readonly value: number; readonly unit: string | null } | null;
}

export function quantityAt(row: JudgedRow, index: number): Quantity {
  return row.quantityAt ? row.quantityAt(index) : row.quantities[index]!;
}
