import { isDitto } from "./ditto";
import type { SheetCells } from "./sheet-cells";
import type { TaskCell } from "./task-table";

/**
 * Resolves one column of one row to the text that counts for it.
 *
 * A merge gives its text to every row it covers, 同上 repeats the row above. With `inherits`, a blank cell continues the
 * one above: tables pasted from Word have lost their merges.
 */
export function effectiveCell(
  cells: SheetCells,
  row: number,
  column: number,
  above: TaskCell | null,
  inherits: boolean,
): TaskCell {
  const cell = { row, column };
  const merge = cells.mergeAt(row, column);
  const holder = merge ? { row: merge.top, column: merge.left } : cell;
  const text = cells.own(holder.row, holder.column);

  if (isDitto(text))
    return above && above.text.trim() !== ""
      ? { cell, text: above.text, heldBy: above.heldBy, via: "ditto" }
      : { cell, text: "", heldBy: cell, via: "own" };
  if (text.trim() !== "") return { cell, text, heldBy: holder, via: holder.row < row ? "merge" : "own" };
  if (inherits && above && above.text.trim() !== "")
    return { cell, text: above.text, heldBy: above.heldBy, via: "group" };
  return { cell, text: "", heldBy: holder, via: holder.row < row ? "merge" : "own" };
}

/** Whether a row's 工作内容, blank or 同上, goes on with the task above. */
export function continuesAbove(content: string): boolean {
  return content.trim() === "" || isDitto(content);
}
