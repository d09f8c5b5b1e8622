import { checkWorkbook, type CheckedTable } from "../../core/check-workbook";
import type { RowContext } from "../../core/checks/define-check";
import type { CellEdit } from "../../core/fixes/cell-edit";
import { isIndicator } from "../../core/policy/requirement";
import type { CellPosition, CellValue, Grid } from "../../core/table/grid";
import { amountText } from "../../strings/amounts";
import { verdictNames } from "../../strings/names";
import { valueColumns } from "../../strings/pane-formulas";
import { findValueColumns } from "./value-columns";

/**
 * What the functions would show beside each row, as plain values in three columns right of the table. Columns of an earlier time are
 * written anew; no other cell that holds anything is written.
 */
export function valueEdits(grids: readonly Grid[]): readonly CellEdit[] {
  const grid = new Map(grids.map((each) => [each.sheet, each]));
  return checkWorkbook(grids).tables.flatMap((table) => editsBeside(table, grid.get(table.table.sheet)!));
}

function editsBeside({ table, rows }: CheckedTable, grid: Grid): CellEdit[] {
  const header = table.headerRows.at(-1) ?? table.area.top;
  const known = findValueColumns(
    grid,
    header,
    rows.map(({ row }) => row.row),
  );
  const first = known ?? firstFreeColumn(grid, header, table.area.bottom);
  return valueColumns.flatMap((label, which) => {
    const column = first + which;
    const lines: [row: number, value: CellValue][] = [
      [header, label],
      ...rows.map((row): [number, CellValue] => [row.row.row, valuesOf(row)[which]!]),
    ];
    const formatFrom = (row: number): CellPosition | undefined =>
      known === null ? { row, column: table.area.right } : undefined;
    return lines
      .map(([row, value]) => ({
        sheet: table.sheet,
        cell: { row, column },
        value,
        expected: valueAt(grid, row, column),
        formatFrom: formatFrom(row),
      }))
      .filter(({ value, expected }) => value !== expected);
  });
}

function valuesOf({ judgements }: RowContext): readonly [CellValue, CellValue, CellValue] {
  const own = judgements.filter(({ requirement }) => isIndicator(requirement));
  const names = own.map(({ requirement }) => requirement.name).join("\n");
  const verdicts = own.map(({ verdict }) => verdictNames[verdict]).join("\n");
  const shortfalls = own
    .map(({ shortfall, unit }) => (shortfall && unit ? amountText({ value: shortfall, unit }) : ""))
    .filter(Boolean)
    .join("\n");
  return [names || null, verdicts || null, shortfalls || null];
}

/** The first column with nothing in it beside the table, nor in any column after it. */
function firstFreeColumn({ origin, cells }: Grid, top: number, bottom: number): number {
  const lengths = cells
    .slice(top - origin.row, bottom - origin.row + 1)
    .map((row) => row.reduce<number>((end, value, at) => (value === null || value === "" ? end : at + 1), 0));
  return origin.column + Math.max(0, ...lengths);
}

function valueAt({ origin, cells }: Grid, row: number, column: number): CellValue {
  return cells[row - origin.row]?.[column - origin.column] ?? null;
}
