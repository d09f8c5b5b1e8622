import type { FUniver } from "@univerjs/core/facade";

interface MutationOptions {
  /** Set where the grid stores what a formula gave. */
  fromFormula?: boolean;
  applyFormulaCalculationResult?: boolean;
}

/** The grid fits a row to its text, which Excel does anew whenever it opens a file. */
const fittedHeight = "sheet.mutation.set-worksheet-row-auto-height";

/** Whether the open workbook has been changed since it was opened or saved: by the user, by the add-in, in content or looks. */
export class UnsavedChanges {
  private changed = false;
  /** How many there have been since the page was opened. */
  count = 0;
  /** While a workbook is being put into the grid, everything in it "changes". */
  private watching = false;
  private readonly listeners: (() => void)[] = [];
  onFirstChange: () => void = () => undefined;

  constructor(api: FUniver) {
    api.addEvent(api.Event.CommandExecuted, (command) => {
      const { fromFormula, applyFormulaCalculationResult } = (command as { options?: MutationOptions }).options ?? {};
      const isResult = fromFormula === true || applyFormulaCalculationResult === true;
      if (command.id.startsWith("sheet.mutation.") && !isResult && command.id !== fittedHeight) this.note();
    });
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  get any(): boolean {
    return this.changed;
  }

  /** Something changed that the grid raises no event for. */
  note(): void {
    if (!this.watching) return;
    this.count++;
    const isFirst = !this.changed;
    this.changed = true;
    if (isFirst) this.onFirstChange();
    for (const listener of this.listeners) listener();
  }

  pause(): void {
    this.watching = false;
  }

  /** From now on, starting with a workbook that is as it was saved, or already is not. */
  watch(changed = false): void {
    this.watching = true;
    this.changed = changed;
  }
}
