import type { CellPosition, Grid } from "../table/grid";
import { SheetCells } from "../table/sheet-cells";
import type { Damage, DamageCause } from "./damage";
import { type ColumnWords, meaningOf } from "./sheet-vocabulary";

/** A row of one of our sheets by the columns of its header, wherever people have moved them. */
export interface OwnRow<Column extends string> {
  readonly row: number;
  /** As written; "" where the cell is blank or the column is gone. */
  text(column: Column): string;
  damage(column: Column, cause: DamageCause): Damage;
}

export interface OwnSheetRows<Column extends string> {
  /** Those with any text. */
  readonly rows: readonly OwnRow<Column>[];
  readonly damages: readonly Damage[];
  /** Null where there is none, and so no rows. */
  readonly header: OwnHeader<Column> | null;
}

export interface OwnHeader<Column extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

/** A header stands under a few lines of explanation, and is not that wide. */
const headerReach = { rows: 30, columns: 60 };

/** More rows than any workbook needs; what comes after them is not read. */
export const mostRows = 20_000;

/** @param needed the columns that a header must have to be one. */
export function ownSheetRows<Column extends string>(
  grid: Grid,
  columns: ColumnWords<Column>,
  needed: readonly NoInfer<Column>[],
): OwnSheetRows<Column> {
  const cells = new SheetCells(grid);
  const damageAt = (cell: CellPosition, cause: DamageCause): Damage => ({
    sheet: grid.sheet,
    cell,
    cause,
    quoted: cells.seen(cell.row, cell.column).trim().slice(0, longestQuote),
  });
  const header = findHeader(cells, columns, needed);
  if (!header) {
    return { rows: [], damages: [damageAt({ row: cells.top, column: cells.left }, "no-header")], header };
  }

  const first = header.row + 1;
  const last = Math.min(cells.bottom, header.row + mostRows);
  const rows: OwnRow<Column>[] = [];
  for (let row = first; row <= last; row++) {
    const text = (column: Column) => {
      const at = header.columns.get(column);
      return at === undefined ? "" : cells.seen(row, at);
    };
    const damage = (column: Column, cause: DamageCause) =>
      damageAt({ row, column: header.columns.get(column) ?? cells.left }, cause);
    if ([...header.columns.keys()].some((column) => text(column).trim() !== "")) rows.push({ row, text, damage });
  }
  const cut = cells.bottom > last ? [damageAt({ row: last + 1, column: cells.left }, "too-long")] : [];
  return { rows, damages: cut, header };
}

const longestQuote = 60;

function findHeader<Column extends string>(
  cells: SheetCells,
  words: ColumnWords<Column>,
  needed: readonly NoInfer<Column>[],
): OwnHeader<Column> | null {
  const right = Math.min(cells.right, cells.left + headerReach.columns);
  for (let row = cells.top; row <= Math.min(cells.bottom, cells.top + headerReach.rows); row++) {
    const columns = new Map<Column, number>();
    for (let column = cells.left; column <= right; column++) {
      const meaning = meaningOf(words, cells.own(row, column));
      if (meaning !== null && !columns.has(meaning)) columns.set(meaning, column);
    }
    if (needed.every((column) => columns.has(column))) return { row, columns };
  }
  return null;
}
