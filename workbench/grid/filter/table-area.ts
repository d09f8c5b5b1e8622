import type { Area } from "../../../src/core/table/grid";
import { intersection } from "../address";
import { AreaIndex } from "../area-index";
import type { TextAt } from "./sheet-filter";

/**
 * What a filter is for when staff ask for one: a selection of several rows as it is; otherwise the table around the selection, from the
 * selected row where several of its cells are selected, else from its first row below merged titles.
 *
 * @returns null where there is no table: no row below the header.
 */
export function tableArea(selected: Area, merges: readonly Area[], used: Area, textAt: TextAt): Area | null {
  const within = intersection(selected, used);
  if (!within) return null;
  const isSeveralRows = within.top < within.bottom && !merges.some((merge) => isSame(merge, selected));
  if (isSeveralRows) return within;

  const region = regionAround(within, used, merges, textAt);
  const isHeader = selected.left < selected.right && !merges.some((merge) => intersection(merge, selected));
  const area = isHeader
    ? { ...region, top: within.top, left: within.left, right: within.right }
    : { ...region, top: firstBelowTitles(region, merges) };
  return area.top < area.bottom ? area : null;
}

const isSame = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

/** As Excel's current region: up to a blank row and a blank column on each side. */
function regionAround(from: Area, used: Area, merges: readonly Area[], textAt: TextAt): Area {
  const merged = new AreaIndex(merges);
  const holds = (row: number, column: number): boolean => {
    if (textAt(row, column) !== "") return true;
    // What lies under a merged cell belongs to its text.
    const merge = merged.at(row, column);
    return merge !== undefined && textAt(merge.top, merge.left) !== "";
  };
  const rowHolds = (row: number, { left, right }: Area): boolean =>
    numbers(left, right).some((column) => holds(row, column));
  const columnHolds = (column: number, { top, bottom }: Area): boolean =>
    numbers(top, bottom).some((row) => holds(row, column));

  let area = from;
  for (;;) {
    const { top, left, bottom, right } = area;
    if (top > used.top && rowHolds(top - 1, area)) area = { ...area, top: top - 1 };
    else if (bottom < used.bottom && rowHolds(bottom + 1, area)) area = { ...area, bottom: bottom + 1 };
    else if (left > used.left && columnHolds(left - 1, area)) area = { ...area, left: left - 1 };
    else if (right < used.right && columnHolds(right + 1, area)) area = { ...area, right: right + 1 };
    else return area;
  }
}

/** A title stands over the whole table, in one merged cell. */
function firstBelowTitles({ top, bottom, left, right }: Area, merges: readonly Area[]): number {
  let first = top;
  for (;;) {
    const title = merges.find((each) => each.top === first && each.left <= left && each.right >= right && left < right);
    if (!title || title.bottom >= bottom) return first;
    first = title.bottom + 1;
  }
}

const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
