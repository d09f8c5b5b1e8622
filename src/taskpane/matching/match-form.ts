import type { Role } from "../../core/policy/requirement";

/** Whose and which year's requirements a row is held to. */
export interface Standing {
  readonly role: Role | null;
  readonly year: number | null;
}

/** A task row by its words, wherever it stands. */
export interface RowInQuestion extends Standing {
  readonly content: string;
  readonly goal: string;
}

/** What staff say of a row: ids, none for a row that serves nothing, and why. */
export interface MatchDecision {
  readonly indicators: readonly string[];
  readonly reason: string;
}

/** A requirement that a row serves, and what says so. */
export interface ServedRequirement {
  readonly id: string;
  readonly name: string;
  /** @example "因为写了“到位资金”" */
  readonly why: string;
}

export interface RequirementChoice {
  readonly id: string;
  readonly name: string;
  /** What else staff call it. */
  readonly aliases: readonly string[];
}

/** All that staff decide by, about one row. */
export interface MatchForm {
  /** What the row's own words say. */
  readonly byWords: readonly ServedRequirement[];
  /** What staff have decided; null where nobody has. One that cannot be read any more counts as none. */
  readonly decision: MatchDecision | null;
  /** The requirements that bind the place, and those that the row is held to now. */
  readonly choices: readonly RequirementChoice[];
}

/** A decision kept in the workbook. */
export interface KeptMatch extends RowInQuestion {
  /** The names of what was chosen; empty for a row that serves nothing. */
  readonly names: readonly string[];
  readonly reason: string;
  /** Whether a row of these words is still in the tables; the decision counts for no other. */
  readonly stands: boolean;
}

export interface RowsInQuestion {
  /** The row that is selected; null where that is no task row. */
  readonly selected: { readonly place: string; readonly row: RowInQuestion } | null;
  readonly kept: readonly KeptMatch[];
}
