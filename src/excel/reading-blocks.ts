import type { Area } from "../core/table/grid";

/**
 * What the first request reads of a sheet before anything is known of it: 20 columns and 2 000 rows hold almost every
 * task table and just fill one request.
 */
export const firstBlock: Area = { top: 0, left: 0, bottom: 1999, right: 19 };

/**
 * Excel on the web refuses answers above 5 MB. Task tables hold long Chinese text, but rarely in every cell: 40 000 cells
 * of 30 characters with their number formats come to 4 MB.
 */
export const cellsPerRequest = 40_000;

/** For a workbook whose text is longer than that: 5 000 cells of 300 characters. */
export const cellsPerCautiousRequest = 5_000;

/** No task table comes near it; a sheet beyond is a data dump, and reading it would only stop Excel for a while. */
export const cellsPerSheet = 1_000_000;

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * The part of a used area that has not been read yet, cut into blocks of whole rows that fit one request each.
 *
 * @param read what was read already, from A1 on; null for nothing.
 * @example remainingBlocks({ top: 0, left: 0, bottom: 2099, right: 3 }, firstBlock, 40_000)
 *   //=> [{ top: 2000, left: 0, bottom: 2099, right: 3 }]
 */
export function remainingBlocks(used: Area, read: Area | null, cellsPerBlock: number): Area[] {
  const top = read && used.right <= read.right ? Math.max(used.top, read.bottom + 1) : used.top;
  const rowsPerBlock = Math.max(1, Math.floor(cellsPerBlock / (used.right - used.left + 1)));

  const blocks: Area[] = [];
  for (let row = top; row <= used.bottom; row += rowsPerBlock) {
    blocks.push({ ...used, top: row, bottom: Math.min(row + rowsPerBlock - 1, used.bottom) });
  }
  return blocks;
}

/** Groups things to read, in their order, so that each group fits one request. */
export function groupByRequest<Item>(
  items: readonly Item[],
  areaOf: (item: Item) => Area,
  cellsPerGroup: number,
): Item[][] {
  const groups: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const cells = cellCount(areaOf(item));
    if (groups.length === 0 || cells > room) {
      groups.push([]);
      room = cellsPerGroup;
    }
    groups.at(-1)?.push(item);
    room -= cells;
  }
  return groups;
}
