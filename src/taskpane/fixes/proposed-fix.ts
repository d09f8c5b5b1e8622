import type { CellEdit } from "../../core/fixes/cell-edit";

/** A certain change as staff decide about it. */
export interface ProposedFix {
  readonly title: string;
  /** Every cell before and after; empty where the title says it all. */
  readonly previews: readonly string[];
  readonly edits: readonly CellEdit[];
  /** A column that the table can do without: offered, not chosen beforehand. */
  readonly optional: boolean;
}
