import type { ICellData, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

interface CellWriting {
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
}

/**
 * Parts the lines of pasted texts by LF, as Excel has them and everything that reads cells expects. The grid leaves the CR
 * in that parts paragraphs in its editor. CR LF stays: files have it, and undoing writes it again.
 */
export function partLinesByLineFeed(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== "sheet.mutation.set-range-values") return;
    const { cellValue } = (params ?? {}) as CellWriting;
    for (const row of Object.values(cellValue ?? {})) {
      for (const cell of Object.values(row ?? {})) {
        if (typeof cell?.v === "string" && cell.v.includes("\r")) cell.v = cell.v.replace(/\r(?!\n)/g, "\n");
      }
    }
  });
}
