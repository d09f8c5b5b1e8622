import type { CheckedTable } from "../check-workbook";
import type { SheetCells } from "../table/sheet-cells";
import type { CellPosition } from "../table/grid";
import type { FixOf } from "./fix";

/** Words of a cell that stand otherwise in the notice: 8亿元 where it says 8亿元以上. */
export interface LostWords {
  readonly cell: CellPosition;
  readonly from: string;
  readonly to: string;
}

/** Puts words of the notice back, where it is certain which ones are meant: they stand once in the cell, and are not there already. */
export function wordRestorations(
  { table }: CheckedTable,
  cells: SheetCells,
  lost: readonly LostWords[],
): readonly FixOf<"restore-words">[] {
  const { sheet } = table;
  const rows = new Set(table.rows.map(({ row }) => row));
  return lost.flatMap(({ cell, from, to }) => {
    const text = cells.value(cell.row, cell.column);
    if (!rows.has(cell.row) || typeof text !== "string" || from === "" || from === to) return [];
    const at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0) return [];
    if (to.includes(from) && text.includes(to)) return [];
    const value = text.slice(0, at) + to + text.slice(at + from.length);
    return [
      {
        kind: "restore-words" as const,
        mends: null,
        values: { row: cell.row, from, to },
        edits: [{ sheet, cell, value, expected: text }],
      },
    ];
  });
}
