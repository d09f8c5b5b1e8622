import type { CheckedTable } from "../check-workbook";
import type { Grid } from "../table/grid";
import { SheetCells } from "../table/sheet-cells";
import { columnAdditions } from "./add-columns";
import { evidenceFills } from "./fill-evidence";
import type { Fix } from "./fix";
import { type LostWords, wordRestorations } from "./restore-words";
import { departmentSeparations } from "./separate-departments";

/**
 * The changes to a table that are certain. Each stands alone: after one was made the table is checked anew.
 *
 * @param grid the sheet that the table was read from, for what its cells must still hold.
 * @param lost words of the notice that the table has lost, as the comparison with it found them.
 */
export function fixesFor(checked: CheckedTable, grid: Grid, lost: readonly LostWords[] = []): readonly Fix[] {
  const cells = new SheetCells(grid);
  return [
    ...columnAdditions(checked, cells),
    ...evidenceFills(checked, cells),
    ...departmentSeparations(checked, cells),
    ...wordRestorations(checked, cells, lost),
  ];
}
