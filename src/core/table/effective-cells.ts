import { isDitto } from "./ditto";
import type { CellPosition } from "./grid";
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
  const merge = cells.mergeAt(row, column);
  const text = merge ? cells.own(merge.top, merge.left) : cells.own(row, column);

  if (isDitto(text))
    return above && above.text.trim() !== ""
      ? new HeldCell(row, column, above.text, above.heldBy, "ditto")
      : new OwnCell(row, column, "");
  const isBlank = text.trim() === "";
  if (isBlank && inherits && above && above.text.trim() !== "")
    return new HeldCell(row, column, above.text, above.heldBy, "group");
  if (merge && (merge.top !== row || merge.left !== column)) {
    const holder = { row: merge.top, column: merge.left };
    return new HeldCell(row, column, isBlank ? "" : text, holder, merge.top < row ? "merge" : "own");
  }
  return new OwnCell(row, column, isBlank ? "" : text);
}

/** Whether a row's 工作内容, blank or 同上, goes on with the task above. */
export function continuesAbove(content: string): boolean {
  return content.trim() === "" || isDitto(content);
}

// A long table keeps some hundred thousands of cells, and is seldom asked where one stands: positions are made when they are.

const ownText = "own";

/** A cell whose text is its own. */
export class OwnCell implements TaskCell {
  constructor(
    private readonly row: number,
    private readonly column: number,
    readonly text: string,
  ) {}

  get cell(): CellPosition {
    return { row: this.row, column: this.column };
  }

  get heldBy(): CellPosition {
    return this.cell;
  }

  get via(): TaskCell["via"] {
    return ownText;
  }
}

/** A cell whose text another one holds. */
class HeldCell implements TaskCell {
  constructor(
    private readonly row: number,
    private readonly column: number,
    readonly text: string,
    readonly heldBy: CellPosition,
    readonly via: TaskCell["via"],
  ) {}

  get cell(): CellPosition {
    return { row: this.row, column: this.column };
  }
}
