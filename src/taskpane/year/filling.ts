import type { CellEdit } from "../../core/fixes/cell-edit";
import { valuesOf } from "../../core/table/values-of";
import { isInPlace, type RowEdit } from "../../core/year/row-edit";
import { fillTitle, readingStopped, rowsMoved } from "../../strings/year/exchange";
import { fixerOf } from "../fixes/fixer";
import { warning } from "../notice";
import { Store } from "../store";
import type { Workshop } from "../workshop";
import type { FillConflict, FilledIn, MissingColumns, UnreadFile } from "./year-papers";

/** What of the picked workbooks goes into the table: what departments report, or last year's figures. */
export type FillTask = "mergeFiles" | "carryOverFiles";

interface FillState {
  readonly files: readonly File[];
  readonly found: FilledIn | null;
  readonly unread: readonly UnreadFile[];
  /** What staff have chosen for each conflict, by its place in the list; left out: the cell stays as it is. */
  readonly chosen: ReadonlyMap<number, RowEdit>;
}

const nothingFound = { found: null, unread: [], chosen: new Map<number, RowEdit>() } as const;

export interface UnsettledConflict {
  readonly index: number;
  readonly conflict: FillConflict;
  readonly chosen: RowEdit | null;
}

/** What picked workbooks give for the table's cells, and what staff make of it. It stays while they look at their cells or close the view. */
export class Filling extends Store<FillState> {
  constructor(
    private readonly workshop: Workshop,
    private readonly task: FillTask,
  ) {
    super({ files: [], ...nothingFound });
  }

  pick(files: readonly File[]): void {
    this.change({ files, ...nothingFound });
  }

  choose(conflict: number, edit: RowEdit | null): void {
    const chosen = new Map(this.state().chosen);
    if (edit) chosen.set(conflict, edit);
    else chosen.delete(conflict);
    this.change({ chosen });
  }

  readonly look = (): Promise<void> => {
    const { workbook, checks, activity } = this.workshop;
    return activity.run("reading", async () => {
      this.change(nothingFound);
      const { grids } = await workbook.readGrids("all");
      const { files } = this.state();
      const found = await activity.stoppable("checking", checks.cancel, readingStopped, () =>
        checks.ask(this.task, [grids, files], (share) => activity.progress(share)),
      );
      // The answer is of these files: others that were picked meanwhile have not been looked at.
      if (this.state().files !== files) return;
      this.change({ unread: found.unread ?? [] });
      if ("unable" in found) return activity.tell([warning(found.unable)]);
      this.change({ found });
      activity.done(found.summary);
    });
  };

  /**
   * Writes what is certain and what staff have chosen, or nothing at all where they have sorted, put in or taken out rows since. What
   * they left undecided, and what Excel refused, stays in the list.
   */
  readonly write = async (): Promise<void> => {
    const edits = this.edits();
    if (edits.length === 0 || !(await this.areInPlace(edits))) return;
    await fixerOf(this.workshop).apply([{ title: fillTitle(edits.length), previews: [], edits, optional: false }]);
    await this.workshop.review.catchUp();
  };

  private areInPlace(edits: readonly RowEdit[]): Promise<boolean> {
    const { workbook, activity } = this.workshop;
    return activity.attempt("reading", async () => {
      const valueAt = valuesOf((await workbook.readGrids("all")).grids);
      const moved = edits.filter((edit) => !isInPlace(edit, valueAt));
      if (moved.length > 0) activity.tell([warning(rowsMoved(moved))]);
      return moved.length === 0;
    });
  }

  readonly addColumns = async (missing: readonly MissingColumns[]): Promise<void> => {
    const fixes = missing.flatMap(({ fix }) => fix ?? []);
    await fixerOf(this.workshop).apply(fixes);
    await this.again();
  };

  readonly undo = async (): Promise<void> => {
    await fixerOf(this.workshop).undo();
    if (this.state().found) await this.again();
  };

  /** What is certain or chosen, and not written yet. */
  edits(): readonly RowEdit[] {
    const { found, chosen } = this.state();
    return found ? [...found.edits, ...chosen.values()].filter(this.isOpen()) : [];
  }

  /** Those that are not settled on the sheet yet, by their place in the list, each with what was chosen for it. */
  conflicts(): readonly UnsettledConflict[] {
    const { found, chosen } = this.state();
    const isOpen = this.isOpen();
    return (found?.conflicts ?? [])
      .map((conflict, index) => ({ index, conflict, chosen: chosen.get(index) ?? null }))
      .filter((each) => each.chosen === null || isOpen(each.chosen));
  }

  /** Not written yet: what Excel refused or staff took back is open again. */
  private isOpen(): (edit: RowEdit) => boolean {
    const written = new Set<CellEdit>(fixerOf(this.workshop).state().written.flat());
    return (edit) => !written.has(edit);
  }

  /** What was written matters more to staff than what is still to be done. */
  private async again(): Promise<void> {
    const { activity } = this.workshop;
    const { done, notices } = activity.state();
    await this.look();
    activity.change({ done, notices: [...notices, ...activity.state().notices] });
    await this.workshop.review.catchUp();
  }
}

const fillings = new WeakMap<Workshop, Partial<Record<FillTask, Filling>>>();

export function fillingOf(workshop: Workshop, task: FillTask): Filling {
  const known = fillings.get(workshop) ?? {};
  fillings.set(workshop, known);
  return (known[task] ??= new Filling(workshop, task));
}
