import type { Area } from "../../core/table/grid";

/** Rows or columns of a sheet inserted or deleted: what stands behind them moves. */
export interface LineShift {
  readonly axis: "rows" | "columns";
  /** Zero-based: the first line that is new, or gone. */
  readonly at: number;
  /** How many are inserted; below zero, how many are deleted. */
  readonly count: number;
}

const lineCount = { rows: 1_048_576, columns: 16_384 } as const;

/** The undoing of a shift. What a deletion took does not come back by it. */
export const inverseShift = (shift: LineShift): LineShift => ({ ...shift, count: -shift.count });

/** Where a line ends up; null when it is deleted or leaves the sheet. */
export function shiftedLine(line: number, { axis, at, count }: LineShift): number | null {
  if (line < at) return line;
  if (count < 0 && line < at - count) return null;
  return line + count < lineCount[axis] ? line + count : null;
}

/**
 * Where a run of lines ends up. Lines inserted inside belong to it; it ends at the sheet's end.
 *
 * @returns null when all of it is deleted or leaves the sheet.
 */
export function shiftedRun(first: number, last: number, shift: LineShift): readonly [number, number] | null {
  const { axis, at, count } = shift;
  const end = lineCount[axis] - 1;
  // A run over the whole sheet stays what it is.
  if (first === 0 && last === end) return [first, last];
  if (count > 0) {
    const moved = first >= at ? first + count : first;
    return moved > end ? null : [moved, Math.min(end, last >= at ? last + count : last)];
  }
  const behind = at - count;
  if (first >= at && last < behind) return null;
  return [first < at ? first : Math.max(at, first + count), last < at ? last : last < behind ? at - 1 : last + count];
}

export function shiftedArea(area: Area, shift: LineShift): Area | null {
  if (shift.axis === "rows") {
    const rows = shiftedRun(area.top, area.bottom, shift);
    return rows && { ...area, top: rows[0], bottom: rows[1] };
  }
  const columns = shiftedRun(area.left, area.right, shift);
  return columns && { ...area, left: columns[0], right: columns[1] };
}
