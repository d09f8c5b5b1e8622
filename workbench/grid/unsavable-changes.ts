import type { FUniver } from "@univerjs/core/facade";

/** Changes that the grid shows but the file's writer has no edit for: grid lines, sheets from right to left, filters. */
const lookCommands =
  /^sheet\.mutation\.(toggle-gridlines|set-gridlines-color|set-worksheet-right-to-left|set-worksheet-default-style|set-(row|col)-data)$/;

/**
 * Watches for changes to the opened file's sheets that saving leaves out, so that it can be said rather than lost
 * silently.
 */
export class UnsavableChanges {
  private seen = false;

  constructor(api: FUniver, isFromFile: (sheetId: string) => boolean) {
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      const { subUnitId } = (params ?? {}) as { subUnitId?: string };
      if (lookCommands.test(id) && isFromFile(String(subUnitId))) this.seen = true;
    });
  }

  get any(): boolean {
    return this.seen;
  }

  forget(): void {
    this.seen = false;
  }
}
