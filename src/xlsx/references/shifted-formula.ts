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

/**
 * A formula after a sheet was deleted: what it read there is lost. From one sheet to another it reads what is left between.
 *
 * @param sheets The workbook's sheets in their order, the deleted one among them.
 */
export function formulaWithoutSheet(formula: string, deleted: string, sheets: readonly string[]): string {
  return rewriteReferences(formula, (reference: FormulaReference) => {
    const { sheets: named, external, cells } = reference;
    if (external || !named.some((sheet) => sameSheet(sheet, deleted))) return null;
    const left = spanWithout(named, deleted, sheets);
    if (!left) return "#REF!";
    return `${left[0] === left[1] ? quotedSheetName(left[0]) : quoted(left.join(":"))}!${cells ?? ""}`;
  });
}

/** The first and the last sheet; null when none is left. */
function spanWithout(named: readonly string[], deleted: string, sheets: readonly string[]): [string, string] | null {
  const place = (name: string | undefined): number => sheets.findIndex((sheet) => sameSheet(sheet, name ?? ""));
  const [first, last] = [place(named[0]), place(named[1])];
  if (named.length !== 2 || first === -1 || last === -1) return null;
  const between = sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
  const left = between.filter((sheet) => !sameSheet(sheet, deleted));
  const [from, to] = [left[0], left.at(-1)];
  if (from === undefined || to === undefined) return null;
  return first <= last ? [from, to] : [to, from];
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
