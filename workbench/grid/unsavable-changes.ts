import type { FUniver } from "@univerjs/core/facade";

/** Changes that the grid shows but the file's writer has no edit for: grid lines, sheets from right to left, filters. */
const lookCommands =
  /^sheet\.mutation\.(toggle-gridlines|set-gridlines-color|set-worksheet-right-to-left|set-worksheet-default-style|set-(row|col)-data)$/;

interface CellChanges {
  subUnitId?: string;
  cellValue?: Record<string, Record<string, { p?: unknown } | null> | undefined>;
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
      if (lookCommands.test(id) || (id === "sheet.mutation.set-range-values" && hasRichText(changes))) this.seen = true;
    });
  }

  get any(): boolean {
    return this.seen;
  }

  forget(): void {
    this.seen = false;
  }
}

/** Letters of several formats within one cell are saved as plain text. */
function hasRichText({ cellValue = {} }: CellChanges): boolean {
  const cells = Object.values(cellValue).flatMap((row) => Object.values(row ?? {}));
  return cells.some((cell) => hasRuns(cell?.p));
}

function hasRuns(document: unknown): boolean {
  const runs = (document as { body?: { textRuns?: { ts?: object }[] } } | null | undefined)?.body?.textRuns ?? [];
  return runs.some(({ ts }) => ts !== undefined && Object.keys(ts).length > 0);
}
