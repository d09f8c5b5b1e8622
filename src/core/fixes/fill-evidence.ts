import type { CheckedTable } from "../check-workbook";
import { isPlaceholder } from "../evidence";
import { isCellError } from "../table/cell-error";
import type { SheetCells } from "../table/sheet-cells";
import type { FixOf } from "./fix";

/**
 * Writes the evidence out where a blank cell goes on from the row above, as tables pasted from Word leave it. A merged cell shows it
 * already, and 同上 says so.
 */
export function evidenceFills({ table, rows }: CheckedTable, cells: SheetCells): readonly FixOf<"fill-evidence">[] {
  return rows.flatMap(({ row }) => {
    const { cell, text, heldBy, via } = row.evidence;
    if (via !== "group" || isPlaceholder(text) || isCellError(text) || cells.mergeAt(cell.row, cell.column)) return [];
    const { sheet } = table;
    return [
      {
        kind: "fill-evidence" as const,
        mends: { check: "inherited-evidence", sheet, cell },
        values: { row: row.row, from: heldBy.row },
        edits: [{ sheet, cell, value: text, expected: cells.value(cell.row, cell.column), formatFrom: heldBy }],
      },
    ];
  });
}
