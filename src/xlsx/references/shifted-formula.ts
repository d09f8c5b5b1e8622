import { columnName, parseA1 } from "../../core/table/a1";
import { quotedSheetName } from "../sheet-name";
import { type FormulaReference, rewriteReferences } from "./formula-references";
import { type LineShift, shiftedRun } from "./line-shift";

/** A formula of one sheet after lines of a sheet were inserted or deleted. Both sheets by name. */
export function shiftedFormula(formula: string, ownSheet: string, shiftedSheet: string, shift: LineShift): string {
  return rewriteReferences(formula, (reference) => {
    const { prefix, sheets, cells } = reference;
    // A reference through several sheets stays, as Excel leaves it.
    const meant = sheets.length === 0 ? ownSheet : sheets.length === 1 ? sheets[0] : undefined;
    if (cells === null || reference.external || !sameSheet(meant, shiftedSheet)) return null;
    return prefix + shiftedCells(cells, shift);
  });
}

/** A formula after a sheet was given another name. */
export function formulaWithRenamedSheet(formula: string, from: string, to: string): string {
  return rewriteReferences(formula, ({ sheets, external, cells }) => {
    if (external || !sheets.some((sheet) => sameSheet(sheet, from))) return null;
    const names = sheets.map((sheet) => (sameSheet(sheet, from) ? to : sheet));
    return `${names.length === 1 ? quotedSheetName(to) : quoted(names.join(":"))}!${cells ?? ""}`;
  });
}

/** A formula after a sheet was deleted: what it read there is lost. */
export function formulaWithoutSheet(formula: string, deleted: string): string {
  return rewriteReferences(formula, ({ sheets, external }: FormulaReference) =>
    !external && sheets.length === 1 && sameSheet(sheets[0], deleted) ? "#REF!" : null,
  );
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function sameSheet(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** `B3`, `$A$1:C9`, `A:C` or `3:8` after the shift, with its `$` signs; `#REF!` when it is gone. */
export function shiftedCells(cells: string, shift: LineShift): string {
  const ends = cells.split(":").map(partsOf);
  const numbers = ends.map((end) => (shift.axis === "rows" ? Number(end.row) - 1 : columnIndex(end.column)));
  // Whole columns have no row to move, whole rows no column.
  if (ends.some((end) => (shift.axis === "rows" ? end.row : end.column) === "")) return cells;

  const [first = 0, last = first] = numbers;
  const run = shiftedRun(Math.min(first, last), Math.max(first, last), shift);
  if (!run) return "#REF!";
  const moved = first <= last ? run : [run[1], run[0]];
  return ends
    .map((end, index) => {
      const line = moved[index] as number;
      return shift.axis === "rows"
        ? end.columnSign + end.column + end.rowSign + (line + 1)
        : end.columnSign + columnName(line) + end.rowSign + end.row;
    })
    .join(":");
}

function partsOf(end: string) {
  const [, columnSign = "", column = "", rowSign = "", row = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end) ?? [];
  // "$3" has its sign where a column's would stand.
  return column === "" ? { columnSign: "", column, rowSign: columnSign, row } : { columnSign, column, rowSign, row };
}

function columnIndex(name: string): number {
  return parseA1(`${name}1`)?.left ?? 0;
}
