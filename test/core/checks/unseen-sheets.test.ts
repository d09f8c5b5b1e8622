import { checkWorkbook } from "../../../src/core/check-workbook";
import type { Grid } from "../../../src/core/table/grid";
import sheets from "./unseen-sheets.json";

interface Expected {
  readonly check: string;
  /** Ids that are as good. */
  readonly or?: readonly string[];
  /** As Excel numbers rows; null for the table as a whole. */
  readonly row: number | null;
  readonly rowOr?: readonly number[];
}

/**
 * Twelve workbooks that somebody wrote and labelled who had not seen the checks: section rows, merged contents, two header rows, a sheet
 * per department, working columns. First sight: 30 of 31 errors and warnings, and no other; 赴结对县松阳县考察 was missed.
 */
describe.each(sheets)("$note", ({ sheets: contents, expected }) => {
  const grids: readonly Grid[] = contents.map(({ sheet, cells, merges }) => ({
    sheet,
    origin: { row: 0, column: 0 },
    cells: cells.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    merges: merges.map(({ top, left, bottom, right }) => ({
      top: top - 1,
      left: left - 1,
      bottom: bottom - 1,
      right: right - 1,
    })),
  }));

  test("gives its errors and warnings and no other", () => {
    const { tables } = checkWorkbook(grids, { asOf: { year: 2026, month: 11, day: 22 } });
    const open = tables
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity !== "info")
      .map(({ check, cell }) => ({ check, row: cell.row + 1 }));
    const missed = (expected as readonly Expected[]).filter(({ check, or = [], row, rowOr = [] }) => {
      const at = open.findIndex(
        (found) => [check, ...or].includes(found.check) && (row === null || [row, ...rowOr].includes(found.row)),
      );
      if (at >= 0) open.splice(at, 1);
      return at < 0;
    });
    expect({ missed, unexpected: open }).toEqual({ missed: [], unexpected: [] });
  });
});
