import { sideBySide } from "../../core/fixes/side-by-side";
import type { CellEdit } from "../../core/fixes/cell-edit";
import { undoOf } from "../../core/fixes/fix";
import type { WorkbookPort } from "../../excel/workbook-port";
import { fixesUndone, fixesWritten } from "../../strings/pane-fixes";
import { editsRefused } from "../../strings/pane-formulas";
import type { Activity } from "../activity";
import { warning } from "../notice";
import type { Workshop } from "../tools";
import { Store } from "../store";
import type { ProposedFix } from "./proposed-fix";

export interface FixLog {
  /** What was written, the latest last: older versions of Excel forget their own undo when an add-in writes. */
  readonly written: readonly (readonly CellEdit[])[];
}

/** Makes changes that staff have seen, and takes them back. */
export class Fixer extends Store<FixLog> {
  constructor(
    private readonly workbook: WorkbookPort,
    private readonly activity: Activity,
  ) {
    super({ written: [] });
  }

  readonly apply = (fixes: readonly ProposedFix[]): Promise<void> =>
    this.activity.run("fixing", async () => {
      const applied = await this.write(sideBySide(fixes.map(({ edits }) => edits)));
      if (applied.length > 0) this.change({ written: [...this.state().written, applied] });
      this.activity.done(fixesWritten(applied.length));
    });

  readonly undo = (): Promise<void> =>
    this.activity.run("fixing", async () => {
      const { written } = this.state();
      const last = written.at(-1);
      if (!last) return;

      const undone = await this.write(undoOf(last));
      this.change({ written: written.slice(0, -1) });
      this.activity.done(fixesUndone(undone.length));
    });

  private async write(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    const { applied, refused, protected: locked } = await this.workbook.applyEdits(edits);
    if (refused.length > 0) this.activity.tell([warning(editsRefused(refused.length, locked))]);
    return applied;
  }
}

const fixers = new WeakMap<Workshop, Fixer>();

/** One for each pane: what was written can be taken back when the view is opened again. */
export function fixerOf(workshop: Workshop): Fixer {
  const fixer = fixers.get(workshop) ?? new Fixer(workshop.workbook, workshop.activity);
  fixers.set(workshop, fixer);
  return fixer;
}
