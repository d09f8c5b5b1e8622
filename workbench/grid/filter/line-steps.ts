import { RedoCommandId, UndoCommandId, type ICommandService } from "@univerjs/core";
import { inverseShift, type LineShift } from "../../../src/xlsx/references/line-shift";
import { shiftOf } from "../line-changes";
import { shiftedFilter, type SheetFilter } from "./sheet-filter";

interface Deletion {
  readonly sheetId: string;
  readonly shift: LineShift;
  readonly before: SheetFilter | null;
}

/** Many more than the grid keeps steps to undo. */
const mostDeletions = 1000;

/**
 * Where a filter is after lines were inserted or deleted. What a deletion takes of it, a column's choice or all, comes back when the
 * deletion is undone, and only then: lines inserted by hand at the same place bring nothing back.
 */
export class LineSteps {
  private readonly deletions: Deletion[] = [];
  private undoing = false;

  filterAfter(sheetId: string, shift: LineShift, before: SheetFilter | null): SheetFilter | null {
    if (shift.count < 0 && !this.undoing) {
      this.deletions.push({ sheetId, shift, before });
      if (this.deletions.length > mostDeletions) this.deletions.shift();
    }
    const last = this.deletions.at(-1);
    const isUndone = this.undoing && last?.sheetId === sheetId && isSame(last.shift, inverseShift(shift));
    if (isUndone) return this.deletions.pop()!.before;
    return before && shiftedFilter(before, shift);
  }

  /** @param onShift is told of every change of lines, by whatever command: the facade's events leave out undo and redo. */
  watch(commands: ICommandService, onShift: (unitId: string, sheetId: string, shift: LineShift) => void) {
    const watching = [
      commands.beforeCommandExecuted(({ id }) => {
        if (id === UndoCommandId) this.undoing = true;
      }),
      commands.onCommandExecuted(({ id, params }) => {
        if (id === UndoCommandId || id === RedoCommandId) this.undoing = false;
        const shift = shiftOf(id, params);
        const { unitId = "", subUnitId = "" } = (params ?? {}) as { unitId?: string; subUnitId?: string };
        if (shift) onShift(unitId, subUnitId, shift);
      }),
    ];
    return { dispose: () => watching.forEach((watch) => watch.dispose()) };
  }
}

const isSame = (one: LineShift, other: LineShift): boolean =>
  one.axis === other.axis && one.at === other.at && one.count === other.count;
