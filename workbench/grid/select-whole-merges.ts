import { type ISelectionCell, type IRange, type Nullable, RANGE_TYPE, type Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

interface Selecting {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly selections?: readonly { range: IRange; primary: Nullable<ISelectionCell> }[];
}

/**
 * What is selected by its address, in the name box or by the add-in, covers whole merges as in Excel. The grid sees to that for the mouse
 * alone: what is typed into a covered cell would be hidden under the merge.
 */
export function selectWholeMerges(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== "sheet.operation.set-selections") return;
    const { unitId = "", subUnitId = "", selections = [] } = (params ?? {}) as Selecting;
    const sheet = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheet();
    if (!sheet) return;
    for (const selection of selections) {
      const { range, primary } = selection;
      if (isOfWholeLines(sheet, range)) continue;
      selection.range = grown(sheet, range);
      if (primary && selection.range !== range)
        selection.primary = sheet.getCellInfoInMergeData(...firstCellOf(sheet, primary));
    }
  });
}

/** They may cut merges in Excel, too. */
function isOfWholeLines(sheet: Worksheet, range: IRange): boolean {
  const { rangeType = RANGE_TYPE.NORMAL, startRow, endRow, startColumn, endColumn } = range;
  if (rangeType !== RANGE_TYPE.NORMAL) return true;
  const isEveryRow = startRow === 0 && endRow >= sheet.getRowCount() - 1;
  return isEveryRow || (startColumn === 0 && endColumn >= sheet.getColumnCount() - 1);
}

/** Grown, a range may reach into further merges. */
function grown(sheet: Worksheet, range: IRange): IRange {
  const merges = sheet.getMergedCellRange(range.startRow, range.startColumn, range.endRow, range.endColumn);
  const all = [range, ...merges];
  const whole = {
    ...range,
    startRow: Math.min(...all.map(({ startRow }) => startRow)),
    endRow: Math.max(...all.map(({ endRow }) => endRow)),
    startColumn: Math.min(...all.map(({ startColumn }) => startColumn)),
    endColumn: Math.max(...all.map(({ endColumn }) => endColumn)),
  };
  const isSame =
    whole.startRow === range.startRow &&
    whole.endRow === range.endRow &&
    whole.startColumn === range.startColumn &&
    whole.endColumn === range.endColumn;
  return isSame ? range : grown(sheet, whole);
}

function firstCellOf(sheet: Worksheet, { actualRow, actualColumn }: ISelectionCell): [row: number, column: number] {
  const merge = sheet.getMergedCell(actualRow, actualColumn);
  return merge ? [merge.startRow, merge.startColumn] : [actualRow, actualColumn];
}
