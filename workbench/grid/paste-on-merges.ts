import type { ICellDataWithSpanAndDisplay, IRange, ObjectMatrix } from "@univerjs/core";
import type { IDiscreteRange } from "@univerjs/sheets";
import { areaToA1 } from "../../src/core/table/a1";
import type { Area } from "../../src/core/table/grid";
import { columnCount, intersection, rowCount } from "./address";
import { AreaIndex } from "./area-index";
import { toArea } from "./grid-range";

type Clip = ObjectMatrix<ICellDataWithSpanAndDisplay>;

interface PasteTarget {
  readonly pastedRange: IDiscreteRange;
  readonly unitId: string;
  readonly subUnitId: string;
}

/** What of the grid's clipboard decides where a clip goes. Not public; the grid's version is pinned. */
export interface Clipboard {
  _getPastingTarget(): { selection?: { range: IRange } | null; unitId: string; subUnitId?: string };
  _getPastedRange(clip: Clip): PasteTarget | null;
  copyContentCache(): { getLastCopyId(): string | null; get(id: string): { copyType?: string } | undefined };
}

/**
 * Lets one cell be pasted onto merged cells, as Excel does: they stay merged, and each takes what was copied. What would cover a
 * merged cell in part is refused, in words that name it. The grid refuses both.
 *
 * @param mergesOf of a sheet, by its id.
 * @param onRefused is given the merged cell's address.
 */
export function pasteOnMerges(
  clipboard: Clipboard,
  mergesOf: (sheetId: string) => readonly Area[],
  onRefused: (merge: string) => void,
): void {
  const asUsual = clipboard._getPastedRange.bind(clipboard);
  clipboard._getPastedRange = (clip) => {
    const { selection, unitId, subUnitId } = clipboard._getPastingTarget();
    if (!selection || subUnitId === undefined) return asUsual(clip);

    const merges = mergesOf(subUnitId);
    const onto = isOneCell(clip) && !isMoving(clipboard) ? filledArea(toArea(selection.range), merges) : null;
    if (onto) {
      spread(clip, onto, merges);
      return {
        pastedRange: { rows: count(onto.top, onto.bottom), cols: count(onto.left, onto.right) },
        unitId,
        subUnitId,
      };
    }
    const target = asUsual(clip);
    const cut = target && merges.find((merge) => isCut(merge, boundsOf(target.pastedRange)));
    if (!cut) return target;
    onRefused(areaToA1(cut));
    return null;
  };
}

/** The selection, or the merged cell that its only cell is in; null where no merged cell is whole in it. */
function filledArea(selected: Area, merges: readonly Area[]): Area | null {
  const isSingle = selected.top === selected.bottom && selected.left === selected.right;
  const around = isSingle ? merges.find((merge) => intersection(merge, selected)) : undefined;
  const area = around ?? selected;
  const met = merges.filter((merge) => intersection(merge, area));
  return met.length > 0 && !met.some((merge) => isCut(merge, area)) ? area : null;
}

/** What was cut goes to one place. */
function isMoving(clipboard: Clipboard): boolean {
  const contents = clipboard.copyContentCache();
  return contents.get(contents.getLastCopyId() ?? "")?.copyType === "CUT";
}

function isOneCell(clip: Clip): boolean {
  const { startRow, endRow, startColumn, endColumn } = clip.getDataRange();
  const first = clip.getValue(startRow, startColumn);
  return endRow - startRow + 1 === (first?.rowSpan ?? 1) && endColumn - startColumn + 1 === (first?.colSpan ?? 1);
}

/** Every cell of the area, and every merged cell in it, gets what is copied. */
function spread(clip: Clip, area: Area, merges: readonly Area[]): void {
  const copied = { ...clip.getValue(0, 0), rowSpan: undefined, colSpan: undefined };
  const look = copied.s === undefined ? {} : { s: copied.s };
  const merged = new AreaIndex(merges);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const merge = merged.at(row, column);
      const isFirst = !merge || (merge.top === row && merge.left === column);
      const span = merge && isFirst ? { rowSpan: rowCount(merge), colSpan: columnCount(merge) } : {};
      clip.setValue(row - area.top, column - area.left, { ...(isFirst ? copied : look), ...span });
    }
  }
}

function isCut(merge: Area, area: Area): boolean {
  const common = intersection(merge, area);
  return common !== null && (rowCount(common) !== rowCount(merge) || columnCount(common) !== columnCount(merge));
}

const count = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const boundsOf = ({ rows, cols }: IDiscreteRange): Area => ({
  top: rows[0] ?? 0,
  bottom: rows.at(-1) ?? 0,
  left: cols[0] ?? 0,
  right: cols.at(-1) ?? 0,
});
