import { checkTables, type CheckedWorkbook, type CheckOptions } from "./check-tables";
import { isOwnGrid } from "./settings/own-sheets";
import { settingsIn } from "./settings/settings-in";
import type { Grid } from "./table/grid";

export type { CheckedTable, CheckedWorkbook, CheckOptions } from "./check-tables";

/**
 * Checks every task table of a workbook, as staff have decided on sheets of ours among the given ones (see core/settings). Those are
 * never taken for task tables.
 *
 * @param onProgress told the share done, from 0 to 1.
 */
export function checkWorkbook(
  grids: readonly Grid[],
  options: CheckOptions = {},
  onProgress?: (share: number) => void,
): CheckedWorkbook {
  return checkTables(
    grids.filter((grid) => !isOwnGrid(grid)),
    settingsIn(grids),
    options,
    onProgress,
  );
}
