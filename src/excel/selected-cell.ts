import type { CellPosition } from "../core/table/grid";
import { request } from "./request";

/** The active cell: of a selection of several areas Excel gives no range at all. */
export function selectedCell(): Promise<{ sheet: string; cell: CellPosition }> {
  return request(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, cell: { row: cell.rowIndex, column: cell.columnIndex } };
  });
}
