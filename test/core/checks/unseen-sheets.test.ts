import { checkWorkbook } from "../../../src/core/check-workbook";
import type { Area, Grid } from "../../../src/core/table/grid";
import fourth from "./fourth-unseen-sheets.json";
import further from "./further-unseen-sheets.json";
import third from "./third-unseen-sheets.json";
import sheets from "./unseen-sheets.json";

interface Expected {
  readonly check: string;
  /** Ids that are as good. */
  readonly or?: readonly string[];
  /** As Excel numbers rows; null for the table as a whole. */
  readonly row: number | null;
  readonly rowOr?: readonly number[];
}

interface LabelledWorkbook {
  readonly note: string;
  /** Whether it is looked at once its year is over; absent: it is. */
  readonly dated?: boolean;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly cells: readonly (readonly (string | number)[])[];
    readonly merges: readonly Area[];
    readonly hiddenRows?: readonly number[];
    readonly hiddenColumns?: readonly number[];
  }[];
  readonly tables?: number;
  readonly rows?: number;
  readonly expected: readonly Expected[];
}

/**
 * Workbooks that four people wrote and labelled who had not seen the checks: section rows, merged contents, two header rows, a sheet per
 * department, working columns, lost merges, traditional characters. First sight of the twelve: 30 of 31 errors and warnings, and no other;
 * 赴结对县松阳县考察 was missed. Of the fourteen: 27 of 29, one other; 消費幫扶 was not known. Left out: that 工作总结 does not prove a
 * secondment; the checks are silent where a paper may be meant. Of twenty-nine by a
 * third person, harder: 48 of 49, sixteen others in six of them; 任务分解 as a task was taken for a header, a list of money for tasks, three rows
 * of header for two tables. Of thirty-eight: 60 of 60 that are certain, one other beside the 处级 cadre that a county's only supporter owes and
 * the labels forgot; 填表单位 was taken for a task.
 */
describe.each<LabelledWorkbook>([...sheets, ...further, ...third, ...fourth])(
  "$note",
  ({ sheets: contents, dated = true, tables: count, rows, expected }) => {
    const grids: readonly Grid[] = contents.map(({ sheet, cells, merges, hiddenRows = [], hiddenColumns = [] }) => ({
      sheet,
      origin: { row: 0, column: 0 },
      cells: cells.map((row) => row.map((cell) => (cell === "" ? null : cell))),
      merges: merges.map(({ top, left, bottom, right }) => ({
        top: top - 1,
        left: left - 1,
        bottom: bottom - 1,
        right: right - 1,
      })),
      hiddenRows: hiddenRows.map((row) => row - 1),
      hiddenColumns: hiddenColumns.map((column) => column - 1),
    }));

    test("gives its errors and warnings and no other", () => {
      const { tables } = checkWorkbook(grids, dated ? { asOf: { year: 2026, month: 11, day: 22 } } : {});
      if (count !== undefined) expect(tables).toHaveLength(count);
      if (rows !== undefined) expect(tables.flatMap((table) => table.rows)).toHaveLength(rows);
      const open = tables
        .flatMap(({ findings }) => findings)
        .filter(({ severity }) => severity !== "info")
        .map(({ check, cell }) => ({ check, row: cell.row + 1 }));
      const missed = expected.filter(({ check, or = [], row, rowOr = [] }) => {
        const at = open.findIndex(
          (found) => [check, ...or].includes(found.check) && (row === null || [row, ...rowOr].includes(found.row)),
        );
        if (at >= 0) open.splice(at, 1);
        return at < 0;
      });
      expect({ missed, unexpected: open }).toEqual({ missed: [], unexpected: [] });
    });
  },
);
