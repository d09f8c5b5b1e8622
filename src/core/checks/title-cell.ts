import type { CellPosition } from "../table/grid";
import type { TaskTable } from "../table/task-table";

/** Where a finding about the whole table stands: its title, else its header. */
export function titleCell({ title, area }: TaskTable): CellPosition {
  return title?.cell ?? { row: area.top, column: area.left };
}
