import type { Grid } from "../table/grid";
import { parseTaskTables } from "../table/parse-task-tables";
import type { TaskTable } from "../table/task-table";
import { isOwnGrid } from "./own-sheets";
import { settingsIn } from "./settings-in";

/** The task tables of a workbook, read with the headers that staff have corrected, never on a sheet of ours. */
export function taskTablesIn(grids: readonly Grid[]): readonly TaskTable[] {
  const { columns } = settingsIn(grids).settings;
  return grids.filter((grid) => !isOwnGrid(grid)).flatMap((grid) => parseTaskTables(grid, columns));
}
