import type { Citation } from "../policy/citation";
import type { CellPosition } from "../table/grid";
import type { FindingCode, FindingValues } from "./finding-values";
import type { Severity } from "./severity";

export type { FindingCode, FindingValues } from "./finding-values";

/**
 * One observation about one cell, as data. Its Chinese sentence is made in `src/strings` from `code` and `values`.
 *
 * A code belongs to one check; most checks have a single code of the same name.
 */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  /** The id of the check that reports it. */
  readonly check: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: CellPosition;
  /** The zero-based sheet row of the task row it is about; null for the table as a whole. */
  readonly row: number | null;
  /** The id of the indicator it is about. */
  readonly indicator?: string;
  readonly citation: Citation | null;
  readonly values: FindingValues[Code];
  /** Why a warning stands, in the words of staff; it then no longer counts. */
  readonly explanation?: string;
}

export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
