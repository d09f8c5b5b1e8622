import { sideBySide } from "../../core/fixes/side-by-side";
import type { CellEdit } from "../../core/fixes/cell-edit";
import { undoOf } from "../../core/fixes/fix";
import type { EditReport, WorkbookPort } from "../../excel/workbook-port";
import { fixesUndone, fixesWritten } from "../../strings/pane-fixes";
import { editsRefused } from "../../strings/refused-edits";
import type { Activity } from "../activity";
import { warning } from "../notice";
import type { Workshop } from "../workshop";
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
      this.activity.done(fixesWritten(await this.write(sideBySide(fixes.map(({ edits }) => edits)))));
    });

  /**
   * The same within work that is under way already.
   *
   * @returns how many cells were written.
   */
  async write(edits: readonly CellEdit[]): Promise<number> {
    const { applied } = await this.edit(edits);
    if (applied.length > 0) this.change({ written: [...this.state().written, applied] });
    return applied.length;
  }

  readonly undo = (): Promise<void> =>
    this.activity.run("fixing", async () => {
      const { written } = this.state();
      const last = written.at(-1);
      if (!last) return;

      const { applied, refused } = await this.edit(undoOf(last));
      // What was refused can be taken back later, when the sheet is no longer protected; what was written before it, at once.
      const left = undoOf(refused);
      this.change({ written: [...(left.length > 0 ? [left] : []), ...written.slice(0, -1)] });
      this.activity.done(fixesUndone(applied.length));
    });

  private async edit(edits: readonly CellEdit[]): Promise<EditReport> {
    const report = await this.workbook.applyEdits(edits);
    const { refused, protected: locked } = report;
    if (refused.length > 0) this.activity.tell([warning(editsRefused(refused, locked))]);
    return report;
  }
}

const fixers = new WeakMap<Workshop, Fixer>();

/** One for each pane: what was written can be taken back when the view is opened again. */
export function fixerOf(workshop: Workshop): Fixer {
  const fixer = fixers.get(workshop) ?? new Fixer(workshop.workbook, workshop.activity);
  fixers.set(workshop, fixer);
  return fixer;
}
