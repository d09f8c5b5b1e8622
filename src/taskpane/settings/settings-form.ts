import type { Severity } from "../../core/checks/severity";
import type { Role } from "../../core/policy/requirement";
import type { SwitchedOffCheck } from "../../core/settings/workbook-settings";
import type { SheetChange } from "./sheet-change";

/** What staff may decide about the workbook in the pane; null leaves it to the sheet's titles. */
export interface WorkbookFacts {
  readonly place: string | null;
  readonly role: Role | null;
  readonly partner: string | null;
  readonly year: number | null;
  readonly switchedOff: readonly SwitchedOffCheck[];
}

/** A fact that two people have changed, each to something else. */
export type FactConflict =
  | { readonly fact: "place" | "role" | "partner" | "year"; readonly present: string | number | null }
  | { readonly fact: "switchedOff"; readonly check: string; readonly present: string | null };

/** What saving comes to. */
export interface SavedFacts {
  /** Writes nothing where there are conflicts. */
  readonly change: SheetChange;
  /** What the workbook said before. */
  readonly present: WorkbookFacts;
  /** What it is to say: what staff have entered, and what a colleague has changed meanwhile. */
  readonly facts: WorkbookFacts;
  readonly conflicts: readonly FactConflict[];
}

export interface SettingsForm {
  readonly facts: WorkbookFacts;
  /** The checks that a workbook may do without. */
  readonly checks: readonly { readonly id: string; readonly title: string; readonly severity: Severity }[];
  /** The sheet that is read as 基准, by its name in the workbook; null where there is none yet. */
  readonly minimums: string | null;
}
