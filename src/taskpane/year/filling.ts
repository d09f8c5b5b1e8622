import type { CellEdit } from "../../core/fixes/cell-edit";
import { fillTitle, readingStopped } from "../../strings/year/exchange";
import { Cancelled } from "../cancelled";
import { fixerOf } from "../fixes/fixer";
import { warning } from "../notice";
import { Store } from "../store";
import type { Workshop } from "../tools";
import type { FillConflict, FilledIn, MissingColumns, UnreadFile } from "./year-papers";

/** What of the picked workbooks goes into the table: what departments report, or last year's figures. */
export type FillTask = "mergeFiles" | "carryOverFiles";

interface FillState {
  readonly files: readonly File[];
  readonly found: FilledIn | null;
  readonly unread: readonly UnreadFile[];
  /** What staff have chosen for each conflict, by its place in the list; left out: the cell stays as it is. */
  readonly chosen: ReadonlyMap<number, CellEdit>;
}

const nothingFound = { found: null, unread: [], chosen: new Map<number, CellEdit>() } as const;

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

  choose(conflict: number, edit: CellEdit | null): void {
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
      activity.enter("checking", checks.cancel);
      try {
        const { files } = this.state();
        const found = await checks.ask(this.task, [grids, files], (share) => activity.progress(share));
        this.change({ unread: found.unread ?? [] });
        if ("unable" in found) return activity.tell([warning(found.unable)]);
        this.change({ found });
        activity.done(found.summary);
      } catch (error) {
        if (error instanceof Cancelled) activity.done(readingStopped);
        throw error;
      }
    });
  };

  /** Writes what is certain and what staff have chosen; what they left undecided stays in the list. */
  readonly write = async (): Promise<void> => {
    const { found, chosen } = this.state();
    const edits = this.edits();
    if (!found || edits.length === 0) return;
    await fixerOf(this.workshop).apply([{ title: fillTitle(edits.length), previews: [], edits, optional: false }]);
    const conflicts = found.conflicts.filter((_, index) => !chosen.has(index));
    this.change({ found: { ...found, edits: [], conflicts }, chosen: new Map() });
    await this.refreshReview();
  };

  readonly addColumns = async (missing: readonly MissingColumns[]): Promise<void> => {
    const fixes = missing.flatMap(({ fix }) => fix ?? []);
    await fixerOf(this.workshop).apply(fixes);
    await this.again();
  };

  readonly undo = async (): Promise<void> => {
    await fixerOf(this.workshop).undo();
    if (this.state().found) await this.again();
  };

  edits(): readonly CellEdit[] {
    const { found, chosen } = this.state();
    return found ? [...found.edits, ...chosen.values()] : [];
  }

  /** Conflicts in the order of the list, each with what was chosen for it. */
  conflicts(): readonly { readonly conflict: FillConflict; readonly chosen: CellEdit | null }[] {
    const { found, chosen } = this.state();
    return (found?.conflicts ?? []).map((conflict, index) => ({ conflict, chosen: chosen.get(index) ?? null }));
  }

  /** What was written matters more to staff than what is still to be done. */
  private async again(): Promise<void> {
    const { activity } = this.workshop;
    const { done, notices } = activity.state();
    await this.look();
    activity.change({ done, notices: [...notices, ...activity.state().notices] });
    await this.refreshReview();
  }

  private async refreshReview(): Promise<void> {
    const { review } = this.workshop;
    if (review.state().result) await review.refresh();
  }
}

const fillings = new WeakMap<Workshop, Partial<Record<FillTask, Filling>>>();

export function fillingOf(workshop: Workshop, task: FillTask): Filling {
  const known = fillings.get(workshop) ?? {};
  fillings.set(workshop, known);
  return (known[task] ??= new Filling(workshop, task));
}
