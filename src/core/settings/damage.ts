import type { CellPosition } from "../table/grid";

/** Something on a sheet of ours that cannot be read. What it would have said does not count; the built-in data does. */
export interface Damage {
  /** The sheet as it is named in the workbook. */
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly cause: DamageCause;
  /** What stands in the cell; "" where it is blank. */
  readonly quoted: string;
}

/**
 * `no-header` the row that heads the columns is gone · `missing-column` one that has to be written in is gone · `second-sheet` another sheet of that kind, not read · `too-long` the rows from
 * here on are not read · `not-checkable` a requirement without a number · `indicator-conflict` 编号 and 指标 name two ·
 * `altered-provincial` a 省定 value that is not the guideline's · `unreadable-switch` neither 是 nor 否 · `missing-indicator` 指标改判 to nothing · `not-switchable` an error · `missing-reason` a rule
 * switched off without one · `unreadable-weight` a 权重 that is no number · `unknown-state` neither 已改 nor 已说明 · `missing-remark` a
 * row of 退回意见 without one.
 */
export type DamageCause =
  | "no-header"
  | "missing-column"
  | "second-sheet"
  | "too-long"
  | "unknown-indicator"
  | "missing-indicator"
  | "not-checkable"
  | "indicator-conflict"
  | "unknown-level"
  | "unknown-comparator"
  | "unreadable-switch"
  | "unreadable-number"
  | "missing-number"
  | "altered-provincial"
  | "wrong-unit"
  | "unreadable-year"
  | "unknown-setting"
  | "unknown-role"
  | "unknown-column"
  | "unknown-check"
  | "not-switchable"
  | "missing-reason"
  | "unreadable-weight"
  | "unknown-state"
  | "missing-remark";
