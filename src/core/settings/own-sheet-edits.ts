import type { CellEdit } from "../fixes/cell-edit";
import type { SheetContent } from "../report/sheet-content";
import type { CellValue, Grid } from "../table/grid";
import { SheetCells } from "../table/sheet-cells";
import type { Damage } from "./damage";
import { mostRows, type OwnHeader, type OwnRow, ownSheetRows } from "./own-sheet-rows";
import type { ColumnWords } from "./sheet-vocabulary";

/** How the rows of one of our sheets are told from each other. */
export interface OwnRowKind<Column extends string> {
  readonly columns: ColumnWords<Column>;
  /** Without these a row is not a header. */
  readonly needed: readonly Column[];
  /** Of two rows with one key the lower one counts; null for a row that cannot be told. */
  keyOf(text: (column: Column) => string): string | null;
  /** What a row says of the thing that its other columns name. */
  readonly said: readonly NoInfer<Column>[];
}

export interface OwnSheetEdits {
  readonly edits: readonly CellEdit[];
  /** Whether nothing is left on the sheet after them, neither of ours nor of the user's. */
  readonly isEmptied: boolean;
}

/**
 * What has to be written on a sheet of ours as it stands, so that it says `after` where it said `before`. Rows that both have, rows
 * that cannot be read, columns and notes of the user's stay as they are.
 *
 * @param before the sheet as it would be written from what could be read of it, `after` as it would be from what is to be read.
 * @returns the damage where the sheet has no place for a row.
 */
export function ownSheetEdits<Column extends string>(
  grid: Grid,
  kind: OwnRowKind<Column>,
  before: SheetContent,
  after: SheetContent,
): OwnSheetEdits | { readonly damage: Damage } {
  const { rows, header, damages } = ownSheetRows(grid, kind.columns, kind.needed);
  if (header === null) return { damage: damages[0]! };

  const sheet = new EditedSheet(grid, header);
  const keyed = rows.map((row) => ({ row, key: kind.keyOf((column) => row.text(column)) }));
  const lowest = new Map(keyed.map(({ row, key }) => [key, row]));
  const old = byKey(before, kind);
  const wanted = byKey(after, kind);
  for (const { row, key } of keyed) if (key !== null && old.has(key) && !wanted.has(key)) sheet.clear(row);
  for (const [key, values] of wanted) {
    if (isSame(old.get(key), values)) continue;
    const present = lowest.get(key);
    const written = present ? [...values].filter(([column]) => kind.said.includes(column)) : [...values];
    const missing = written.find(([column, value]) => value !== null && !header.columns.has(column));
    if (missing) return { damage: sheet.damage("missing-column", kind.columns[missing[0]][0]!) };
    if (present) sheet.write(present.row, written);
    else if (!sheet.append(written, rows.at(-1))) return { damage: sheet.damage("too-long", "") };
  }
  return { edits: sheet.edits, isEmptied: wanted.size === 0 && sheet.holdsOnly(after) };
}

class EditedSheet<Column extends string> {
  readonly edits: CellEdit[] = [];
  private readonly cells: SheetCells;
  private next: number;

  constructor(
    private readonly grid: Grid,
    private readonly header: OwnHeader<Column>,
  ) {
    this.cells = new SheetCells(grid);
    this.next = header.row + 1;
  }

  clear({ row }: OwnRow<Column>): void {
    this.write(
      row,
      [...this.header.columns.keys()].map((column) => [column, null]),
    );
  }

  write(row: number, values: readonly (readonly [Column, CellValue])[], like?: OwnRow<Column>): void {
    for (const [name, value] of values) {
      const column = this.header.columns.get(name);
      if (column === undefined) continue;
      const expected = this.cells.value(row, column);
      if (value === expected) continue;
      const formatFrom = like && { formatFrom: { row: like.row, column } };
      this.edits.push({ sheet: this.grid.sheet, cell: { row, column }, value, expected, ...formatFrom });
    }
  }

  /** @returns false where no row is free that would be read. */
  append(values: readonly (readonly [Column, CellValue])[], like: OwnRow<Column> | undefined): boolean {
    while (!this.isFree(this.next)) this.next++;
    if (this.next > this.header.row + mostRows) return false;
    this.write(this.next++, values, like);
    return true;
  }

  /** Whether nothing stands on the sheet any more but what stands on a new one. */
  holdsOnly({ rows }: SheetContent): boolean {
    const { origin, cells, merges } = this.grid;
    const cleared = new Set(this.edits.map(({ cell }) => `${cell.row},${cell.column}`));
    return (
      merges.length === 0 &&
      cells.every((line, r) =>
        line.every((value, c) => {
          const [row, column] = [origin.row + r, origin.column + c];
          return value === null || cleared.has(`${row},${column}`) || value === rows[row]?.[column];
        }),
      )
    );
  }

  damage(cause: Damage["cause"], quoted: string): Damage {
    return { sheet: this.grid.sheet, cell: { row: this.header.row, column: this.cells.left }, cause, quoted };
  }

  private isFree(row: number): boolean {
    if (row > this.cells.bottom) return true;
    for (let column = this.cells.left; column <= this.cells.right; column++) {
      if (this.cells.value(row, column) !== null || this.cells.mergeAt(row, column) !== null) return false;
    }
    return true;
  }
}

type Values<Column> = ReadonlyMap<Column, CellValue>;

/** The rows below the header of a sheet as we write it. */
function byKey<Column extends string>(
  { rows, titleRows }: SheetContent,
  { columns, keyOf }: OwnRowKind<Column>,
): Map<string, Values<Column>> {
  const names = Object.keys(columns) as Column[];
  const found = new Map<string, Values<Column>>();
  for (const row of rows.slice(titleRows)) {
    const values = new Map(names.map((name, at) => [name, row[at] ?? null] as const));
    const key = keyOf((column) => String(values.get(column) ?? ""));
    if (key !== null) found.set(key, values);
  }
  return found;
}

function isSame<Column>(one: Values<Column> | undefined, other: Values<Column>): boolean {
  return one !== undefined && [...other].every(([column, value]) => one.get(column) === value);
}
