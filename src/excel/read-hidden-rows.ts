import type { Grid } from "../core/table/grid";
import { request } from "./request";
import type { Reading } from "./workbook-port";

/** Excel answers with a record for each row: so many stay far below what a request may carry. */
const rowsPerRequest = 20_000;

/** The grids as they were read, with the rows that are hidden or filtered away now. */
export function readHiddenRows({ grids, sheets }: Pick<Reading, "grids" | "sheets">): Promise<readonly Grid[]> {
  return request(async (context) => {
    const asked = grids.map((grid) => {
      const { id } = sheets.find(({ name }) => name === grid.sheet)!;
      const worksheet = context.workbook.worksheets.getItem(id);
      const whole = rowsOf(worksheet, grid.origin.row, grid.cells.length);
      whole.load("rowHidden");
      return { grid, worksheet, whole };
    });
    await context.sync();

    const read: Grid[] = [];
    for (const { grid, worksheet, whole } of asked) {
      // False: none is. Null: some are, and only then each has to be asked.
      const hiddenRows = whole.rowHidden === false ? [] : await hiddenAmong(context, worksheet, grid);
      read.push(hiddenRows.length > 0 ? { ...grid, hiddenRows } : grid);
    }
    return read;
  });
}

async function hiddenAmong(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { origin, cells }: Grid,
): Promise<readonly number[]> {
  const hidden: number[] = [];
  const end = origin.row + cells.length;
  for (let top = origin.row; top < end; top += rowsPerRequest) {
    const states = rowsOf(worksheet, top, Math.min(rowsPerRequest, end - top)).getRowProperties({ rowHidden: true });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    hidden.push(...states.value.flatMap(({ rowHidden }, index) => (rowHidden ? [top + index] : [])));
  }
  return hidden;
}

function rowsOf(worksheet: Excel.Worksheet, top: number, count: number): Excel.Range {
  return worksheet.getRangeByIndexes(top, 0, Math.max(1, count), 1);
}
