import type { FUniver } from "@univerjs/core/facade";
import type { CustomFunctions } from "../host/functions/custom-functions";

/** Knows whether formulas are still being calculated, in the grid or in the add-in. */
export class Calculation {
  /** Asked for, but still gathered with other changes. */
  private requested = false;
  private running = false;
  private waiting: (() => void)[] = [];

  constructor(
    api: FUniver,
    private readonly functions: CustomFunctions,
  ) {
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (id === "formula.mutation.set-trigger-formula-calculation-start") this.requested = true;
      if (id === "formula.mutation.set-formula-calculation-start") {
        this.requested = false;
        this.running = true;
      }
      if (id === "formula.mutation.set-formula-calculation-notification" && isEnd(params)) this.settle();
    });
  }

  get isIdle(): boolean {
    return !this.requested && !this.running && this.functions.isIdle;
  }

  /** Resolves once nothing has been going on for a moment: edits reach the formula engine a little later. */
  async idle(): Promise<void> {
    await pause();
    while (!this.isIdle) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      await pause();
    }
  }

  private settle(): void {
    this.running = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** Longer than the grid gathers edits before it calculates, and than calls are gathered. */
const settleMs = 150;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, settleMs));

/** Progress has a stage; the end has a state. */
const isEnd = (params: unknown): boolean =>
  (params as { functionsExecutedState?: unknown } | undefined)?.functionsExecutedState !== undefined;
