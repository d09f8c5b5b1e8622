import type { FrozenFormula } from "../../excel/workbook-port";
import { formulasFrozen, formulasRestored } from "../../strings/pane-formulas";
import { Store } from "../store";
import type { Workshop } from "../workshop";

export interface FreezerState {
  /** How many formulas staff are asked about; null where they are not asked. */
  readonly asked: number | null;
  /** What was made a value and may be taken back, the latest last. */
  readonly frozen: readonly FrozenFormula[];
}

/** Makes values of formulas, once staff have seen how many, and takes that back. */
export class Freezer extends Store<FreezerState> {
  constructor(private readonly workshop: Pick<Workshop, "workbook" | "activity">) {
    super({ asked: null, frozen: [] });
  }

  readonly ask = async (): Promise<void> => {
    const { activity, workbook } = this.workshop;
    let count = 0;
    await activity.run("freezing", async () => {
      count = await workbook.countFormulas();
      if (count === 0) activity.done(formulasFrozen(0));
    });
    // Once staff can answer.
    this.change({ asked: count > 0 ? count : null });
  };

  readonly leave = (): void => this.change({ asked: null });

  readonly freeze = (): Promise<void> =>
    this.workshop.activity.run("freezing", async () => {
      const { frozen, failure } = await this.workshop.workbook.freezeFormulas();
      this.change({ asked: null, frozen: [...this.state().frozen, ...frozen] });
      if (failure) throw failure;
      this.workshop.activity.done(formulasFrozen(frozen.length));
    });

  readonly undo = (): Promise<void> =>
    this.workshop.activity.run("freezing", async () => {
      const { frozen } = this.state();
      const { restored, left } = await this.workshop.workbook.restoreFormulas(frozen);
      this.change({ frozen: left });
      this.workshop.activity.done(formulasRestored(restored, left.length));
    });
}

const freezers = new WeakMap<Workshop, Freezer>();

/** One for each pane: what was written can be taken back when the view is opened again. */
export function freezerOf(workshop: Workshop): Freezer {
  const freezer = freezers.get(workshop) ?? new Freezer(workshop);
  freezers.set(workshop, freezer);
  return freezer;
}
