import type { Comparator } from "../quantity";
import type { MinimumLevel } from "../policy/minimum-level";
import type { Role } from "../policy/requirement";
import type { ColumnRole } from "../table/task-table";

/**
 * What staff have decided about their workbook. It stands on sheets of ours inside the workbook itself (see `setting-sheets.ts`),
 * so that it travels with the file, is read with every other sheet, and can be seen and mended without the add-in.
 */
export interface WorkbookSettings {
  /** What staff know better than the titles; null where the sheet decides. */
  readonly place: string | null;
  readonly role: Role | null;
  readonly partner: string | null;
  readonly year: number | null;
  readonly switchedOff: readonly SwitchedOffCheck[];
  readonly columns: readonly ColumnCorrection[];
  readonly matches: readonly MatchOverride[];
  readonly explanations: readonly Explanation[];
  readonly minimums: readonly LocalMinimum[];
}

/** A check that this workbook does without, and why. */
export interface SwitchedOffCheck {
  readonly check: string;
  readonly reason: string;
}

/** What a header means that the table reader took for something else; `role` null: no column of ours. */
export interface ColumnCorrection {
  readonly sheet: string;
  /** The header as written. */
  readonly label: string;
  readonly role: ColumnRole | null;
}

/** The indicators that a row serves in the eyes of staff, instead of those matched from its words. Known by the row's words, so it survives sorting. */
export interface MatchOverride {
  readonly content: string;
  readonly goal: string;
  /** Ids; empty: none. */
  readonly indicators: readonly string[];
  readonly reason: string;
}

/** Why a warning stands. Known by check, indicator and the row's words, never by its place. */
export interface Explanation {
  readonly check: string;
  readonly indicator: string | null;
  /** 工作内容 and 工作目标 of the row; both "" for a finding about the whole table. */
  readonly content: string;
  readonly goal: string;
  readonly text: string;
}

/** A row of 基准: a minimum of one level, or the provincial one switched off. */
export interface LocalMinimum {
  /** An indicator's id. */
  readonly indicator: string;
  readonly level: MinimumLevel;
  /** Null keeps the provincial value (a row that only says whether it is active). */
  readonly value: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  /** Null: every year. */
  readonly year: number | null;
  /** The document that sets it, as staff wrote it. */
  readonly source: string;
  readonly active: boolean;
  /** 备注, kept for staff. */
  readonly note?: string;
}

/** Nothing decided: every workbook before staff touch it. */
export const NO_SETTINGS: WorkbookSettings = {
  place: null,
  role: null,
  partner: null,
  year: null,
  switchedOff: [],
  columns: [],
  matches: [],
  explanations: [],
  minimums: [],
};
