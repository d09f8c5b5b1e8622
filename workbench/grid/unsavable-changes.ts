import type { FUniver } from "@univerjs/core/facade";

/** Changes of a look that the grid shows but the file's writer has no edit for. */
const lookCommands =
  /^sheet\.mutation\.(set-worksheet-(row-height|col-width|hidden|order)|set-(row|col)-(hidden|visible)|set-frozen|set-tab-color|update-note|remove-note)$/;

interface CellChanges {
  subUnitId?: string;
  cellValue?: Record<string, Record<string, object | null> | undefined>;
}

/**
 * Watches for changes to the opened file's sheets that saving leaves out, so that it can be said rather than lost
 * silently.
 */
export class UnsavableChanges {
  private seen = false;

  constructor(api: FUniver, isFromFile: (sheetId: string) => boolean) {
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      const changes = (params ?? {}) as CellChanges;
      if (!isFromFile(String(changes.subUnitId))) return;
      if (lookCommands.test(id) || (id === "sheet.mutation.set-range-values" && isFormatOnly(changes)))
        this.seen = true;
    });
  }

  get any(): boolean {
    return this.seen;
  }

  forget(): void {
    this.seen = false;
  }
}

/** Typing writes style and content together; only a change of format writes the style alone. */
function isFormatOnly({ cellValue = {} }: CellChanges): boolean {
  const cells = Object.values(cellValue).flatMap((row) => Object.values(row ?? {}));
  return cells.length > 0 && cells.every((cell) => cell !== null && Object.keys(cell).join() === "s");
}
