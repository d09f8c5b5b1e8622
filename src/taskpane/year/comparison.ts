import { warning } from "../notice";
import { Store } from "../store";
import type { Workshop } from "../workshop";
import type { ComparedNotice } from "./year-papers";

interface ComparisonState {
  /** The notice as pasted. */
  readonly text: string;
  /** Where the text is from, as long as staff leave it as it was read. */
  readonly files: readonly File[];
  readonly found: ComparedNotice | null;
}

/** A notice held against the workbook. It stays while staff look at their cells or close the view. */
export class Comparison extends Store<ComparisonState> {
  constructor(private readonly workshop: Workshop) {
    super({ text: "", files: [], found: null });
  }

  readonly compare = (): Promise<void> => {
    const { workbook, checks, activity } = this.workshop;
    return activity.run("reading", async () => {
      const { grids } = await workbook.readGrids("all");
      const found = await checks.ask("compareNotice", [grids, this.state().text]);
      if ("unable" in found) {
        this.change({ found: null });
        return activity.tell([warning(found.unable)]);
      }
      this.change({ found });
      activity.done(found.summary);
    });
  };
}

const comparisons = new WeakMap<Workshop, Comparison>();

export function comparisonOf(workshop: Workshop): Comparison {
  const comparison = comparisons.get(workshop) ?? new Comparison(workshop);
  comparisons.set(workshop, comparison);
  return comparison;
}
