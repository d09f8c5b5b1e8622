import { intersection } from "../grid/address";
import { cellAfterKey } from "../grid/cell-after-key";
import { usedArea } from "../grid/cells";
import { toArea } from "../grid/grid-range";
import { selectArea } from "../grid/select-area";
import type { Workbench } from "./workbench";

/** Ctrl+Home, Ctrl+End, Home, PageUp and PageDown, which the grid does not know. Text that is being edited has them for itself. */
export function acceptGridKeys(grid: HTMLElement, workbench: Workbench): void {
  const listener = (event: KeyboardEvent): void => {
    const { target } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const isInGrid = target === document.body || (target instanceof Node && grid.contains(target));
    if (!isInGrid || isField || event.altKey || event.shiftKey || document.querySelector("dialog[open]")) return;
    if (!goBy(`${event.ctrlKey || event.metaKey ? "Control+" : ""}${event.key}`, workbench)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("keydown", listener, { capture: true });
}

function goBy(key: string, workbench: Workbench): boolean {
  const workbook = workbench.opened?.book.workbook;
  if (!workbook || workbook.isCellEditing()) return false;
  const sheet = workbook.getActiveSheet();
  const current = sheet.getSelection()?.getCurrentCell();
  const seen = sheet.getVisibleRange();
  if (!current || !seen) return false;
  const cell = cellAfterKey(key, {
    active: { row: current.actualRow, column: current.actualColumn },
    // Only one of the keys asks for it, and a long sheet takes a while.
    used: key === "Control+End" ? usedArea(sheet, true) : null,
    frozenRows: Math.max(0, sheet.getFrozenRows()),
    frozenColumns: Math.max(0, sheet.getFrozenColumns()),
    pageRows: Math.max(1, seen.endRow - seen.startRow - 1),
    rows: sheet.getMaxRows(),
  });
  if (!cell) return false;

  const { row, column } = cell;
  const at = { top: row, bottom: row, left: column, right: column };
  const merges = sheet.getSheet().getMergeData().map(toArea);
  const merge = merges.find((each) => intersection(each, at));
  selectArea(sheet, merge ?? at);
  return true;
}
