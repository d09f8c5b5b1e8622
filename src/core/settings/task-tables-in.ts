import { withoutResultColumns } from "../report/result-column";
import type { Grid } from "../table/grid";
import { parseTaskTables } from "../table/parse-task-tables";
import type { TaskTable } from "../table/task-table";
import { isOwnGrid } from "./own-sheets";
import { settingsIn } from "./settings-in";
import type { ColumnCorrection } from "./workbook-settings";

/**
 * The task tables of a workbook, as they were before an 审核 wrote beside them, read with the headers that staff have corrected, never on
 * a sheet of ours.
 */
export function taskTablesIn(
  grids: readonly Grid[],
  corrections: readonly ColumnCorrection[] = settingsIn(grids).settings.columns,
): readonly TaskTable[] {
  return grids
    .filter((grid) => !isOwnGrid(grid))
    .flatMap((grid) => parseTaskTables(withoutResultColumns(grid), corrections));
}
