import type { CellEdit } from "../../core/fixes/cell-edit";

/** A certain change as staff decide about it. */
export interface ProposedFix {
  readonly title: string;
  /** Every cell before and after. */
  readonly previews: readonly string[];
  readonly edits: readonly CellEdit[];
}
