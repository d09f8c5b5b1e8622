import type { CellValue, Grid } from "../../core/table/grid";
import { verdictNames } from "../../strings/names";
import { valueColumns } from "../../strings/pane-formulas";

/**
 * The first of the three columns that an earlier 写入结果列 wrote beside a table: the headers stand together, and below them is nothing
 * but blank cells and words of ours. Columns of the user's under the same headers are none of ours.
 *
 * @param header the row that the headers stand in.
 * @param rows the rows of the table.
 */
export function findValueColumns({ origin, cells }: Grid, header: number, rows: readonly number[]): number | null {
  const lineOf = (row: number) => cells[row - origin.row] ?? [];
  const labels = lineOf(header);
  for (let at = labels.indexOf(valueColumns[0]); at >= 0; at = labels.indexOf(valueColumns[0], at + 1)) {
    const isHeaded = valueColumns.every((label, index) => labels[at + index] === label);
    if (isHeaded && rows.every((row) => isOurs(lineOf(row).slice(at, at + valueColumns.length))))
      return origin.column + at;
  }
  return null;
}

const verdicts: ReadonlySet<string> = new Set(Object.values(verdictNames));
const amount = /^\d+(?:\.\d+)?[^\d\s，。、]{1,6}$/u;

/** A line of each indicator, with its verdict and, of some, what is missing. */
function isOurs(values: readonly (CellValue | undefined)[]): boolean {
  const [names, judged, missing] = valueColumns.map((_, index) => linesOf(values[index] ?? null));
  return (
    names!.length === judged!.length &&
    judged!.every((line) => verdicts.has(line)) &&
    missing!.length <= judged!.length &&
    missing!.every((line) => amount.test(line))
  );
}

function linesOf(value: CellValue): readonly string[] {
  return value === null || value === "" ? [] : String(value).split("\n");
}
