import { withoutResultColumns } from "../report/result-column";
import type { Grid } from "../table/grid";
import { parseTaskTables } from "../table/parse-task-tables";
import type { TaskTable } from "../table/task-table";
import { isOwnGrid } from "./own-sheets";
import { settingsIn } from "./settings-in";
import type { ColumnCorrection } from "./workbook-settings";

/** The sheets of the user's, as they were before an 审核 wrote beside them. */
export function taskSheetsIn(grids: readonly Grid[]): readonly Grid[] {
  return grids.filter((grid) => !isOwnGrid(grid)).map(withoutResultColumns);
}

/** The task tables of a workbook, read with the headers that staff have corrected, never on a sheet of ours. */
export function taskTablesIn(
  grids: readonly Grid[],
  corrections: readonly ColumnCorrection[] = settingsIn(grids).settings.columns,
): readonly TaskTable[] {
  return taskSheetsIn(grids).flatMap((grid) => parseTaskTables(grid, corrections));
}
