import type { CalendarDate } from "../quantity";
import type { Minimum } from "../policy/requirement";
import type { DamageCause } from "../settings/damage";
import type { ColumnRole } from "../table/task-table";

/** A number that was compared, in the unit it is shown in. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** The names that an indicator goes by in a sentence. */
interface AboutIndicator {
  readonly name: string;
}

interface AboutMinimum extends AboutIndicator {
  readonly minimum: Minimum;
}

/** The error of the sheet (#N/A) that stands in the text's place; null where nothing does. */
interface MaybeError {
  readonly error: string | null;
}

/** What each finding needs so that a sentence can be made of it: the words found, the numbers compared, rows (zero-based). */
export interface FindingValues {
  "missing-column": { readonly columns: readonly string[] };
  "missing-content": MaybeError;
  "missing-goal": MaybeError;
  "missing-department": MaybeError;
  "missing-evidence": MaybeError;
  "placeholder-evidence": { readonly quoted: string };
  "inherited-evidence": { readonly from: number; readonly via: "merge" | "group" | "ditto" };
  "below-minimum": AboutMinimum & {
    readonly quoted: string;
    readonly promised: Amount;
    readonly required: Amount;
    readonly shortfall: Amount;
  };
  "below-baseline": AboutIndicator & {
    readonly quoted: string;
    readonly promised: Amount | null;
    readonly required: Amount | null;
    readonly shortfall: Amount | null;
  };
  "missing-quantity": AboutMinimum & {
    readonly cause: "number-omitted" | "not-comparable" | "cap" | "relative-without-baseline";
    readonly words: string | null;
    readonly field: string | null;
  };
  "missing-baseline": AboutIndicator & { readonly quoted: string };
  "unreadable-baseline": { readonly quoted: string };
  "wrong-measure": AboutMinimum & { readonly quoted: string; readonly words: string; readonly field: string | null };
  "unit-mismatch": AboutMinimum & { readonly quoted: string };
  "missing-qualifier": AboutIndicator & { readonly quoted: string; readonly qualifiers: readonly string[] };
  "hedged-goal": { readonly words: readonly string[]; readonly quoted: string };
  "unmeasurable-goal": { readonly words: readonly string[] };
  "uncovered-indicator": AboutMinimum & { readonly shared: boolean };
  "uncovered-requirements": { readonly names: readonly string[] };
  "uncovered-field": AboutMinimum & { readonly fields: readonly string[] };
  "vague-department": { readonly quoted: string };
  "unknown-place": { readonly title: string | null; readonly asked: string | null };
  "unpaired-partner": {
    readonly place: string;
    readonly named: string;
    readonly partners: readonly string[];
    readonly where: "title" | "row";
  };
  "unknown-pairing": { readonly year: number; readonly first: number };
  "duplicate-row": { readonly of: number };
  "value-text-conflict": { readonly inText: string; readonly inColumn: string };
  "missing-deadline": { readonly quoted: string | null };
  "passed-deadline": { readonly quoted: string; readonly documentDate: string | null; readonly year: number | null };
  "unmet-target": { readonly quoted: string; readonly target: string; readonly gap: Amount | null };
  /** `share` of the target and `gone` of the time: 1 is all of it. */
  "behind-pace": { readonly quoted: string; readonly target: string; readonly share: number; readonly gone: number };
  /** `due` null: the year's end. */
  overdue: { readonly quoted: string; readonly due: CalendarDate | null; readonly target: string | null };
  "unreported-progress": { readonly rows: number };
  "missing-submitted-evidence": { readonly missing: readonly string[] };
  "unsubmitted-evidence": { readonly rows: number };
  "unsure-column": { readonly label: string; readonly meant: ColumnRole };
  "damaged-baseline": { readonly sheet: string; readonly cause: DamageCause; readonly quoted: string };
  /** `explained`: the check whose error it is; `text`: what staff wrote of it. */
  "foreign-override": { readonly names: readonly string[] };
  "explained-error": { readonly explained: string; readonly text: string };
  "proof-gap": { readonly promise: string; readonly proofs: readonly string[] };
  "repeated-header": object;
  "skipped-row": { readonly kind: "total" | "section"; readonly quoted: string };
}

export type FindingCode = keyof FindingValues;
