import type { FUniver } from "@univerjs/core/facade";

/**
 * Inserting, deleting and moving whole rows, columns or blocks: the grid loses merges that lie directly below each
 * other, which is how every task table is built, and the file's writer has no edit for it.
 */
const structureCommands = new RegExp(
  "^sheet\\.command\\.(" +
    [
      "(insert|append)-(multi-)?(row|col)",
      "remove-(row|col)",
      "(insert|delete)-range-move-",
      "move-(rows|cols)$",
      "split-text-to-columns",
    ].join("|") +
    ")",
);

export type Refusal = "structure" | "sheet-name" | "protected-sheet";

export interface RefusalRules {
  /** Sheets of the opened file; its writer cannot give them another name. */
  isFromFile(sheetId: string): boolean;
  isProtected(sheetId: string): boolean;
}

/** Cancels what the workbench cannot do rightly, before anything has changed, and says so. */
export function refuseCommands(api: FUniver, rules: RefusalRules, onRefused: (refusal: Refusal) => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const refusal = refusalOf(event, rules);
    if (!refusal) return;
    event.cancel = true;
    onRefused(refusal);
  });
}

interface CommandEvent {
  id: string;
  params?: unknown;
  options?: unknown;
}

/** Why a command is refused, null when it may run. */
export function refusalOf({ id, params, options }: CommandEvent, rules: RefusalRules): Refusal | null {
  if (structureCommands.test(id)) return "structure";
  const sheetId = String((params as { subUnitId?: unknown } | undefined)?.subUnitId);
  if (id === "sheet.mutation.set-worksheet-name" && rules.isFromFile(sheetId)) return "sheet-name";
  // What formulas give is written to protected sheets too.
  const isResult = (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
  if (id === "sheet.mutation.set-range-values" && !isResult && rules.isProtected(sheetId)) return "protected-sheet";
  return null;
}
