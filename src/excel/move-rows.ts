import type { RowMove } from "../core/report/row-move";
import { request } from "./request";

/** Puts whole rows in and takes others out, one move after the other, in one request. */
export async function moveRows(sheet: string, moves: readonly RowMove[]): Promise<void> {
  if (moves.length === 0) return;
  await request(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { row, count } of moves) {
      const rows = worksheet.getRange(`${row + 1}:${row + Math.abs(count)}`);
      if (count > 0) rows.insert(Excel.InsertShiftDirection.down);
      else rows.delete(Excel.DeleteShiftDirection.up);
    }
    await context.sync();
  });
}
