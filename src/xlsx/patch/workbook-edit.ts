import type { Area, CellValue } from "../../core/table/grid";

/** One change to a workbook file. Sheets go by their name, rows and columns count from zero, colours are `#RRGGBB`. */
export type WorkbookEdit =
  | SetValue
  | SetFormula
  | SetMerges
  | AddConditionalFormat
  | RemoveConditionalFormats
  | ShiftLines
  | RenameSheet
  | AddSheet
  | DeleteSheet
  | SetSetting;

/** Puts a value into a cell; its format stays. Text is text, whatever it begins with; null empties the cell. */
export interface SetValue {
  readonly kind: "set-value";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Puts a formula into a cell, as typed (`SHANHAI.MINIMUM("P05-5")`), with the value to show until Excel recalculates. */
export interface SetFormula {
  readonly kind: "set-formula";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly result: CellValue;
}

/** Replaces all merges of a sheet. */
export interface SetMerges {
  readonly kind: "set-merges";
  readonly sheet: string;
  readonly merges: readonly Area[];
}

/** Fills areas while a formula is true. It comes after the sheet's other conditional formats. */
export interface AddConditionalFormat {
  readonly kind: "add-conditional-format";
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string;
}

/** Removes the conditional formats by formula for which `matches` holds; others stay as they are. */
export interface RemoveConditionalFormats {
  readonly kind: "remove-conditional-formats";
  readonly sheet: string;
  readonly matches: (formula: string) => boolean;
}

/**
 * Inserts rows or columns before `at`, or with a count below zero deletes as many from there on. Formulas, names, formats
 * and pictures that speak of the cells behind move along.
 */
export interface ShiftLines {
  readonly kind: "shift-lines";
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** Gives a sheet another name; formulas that name it follow. */
export interface RenameSheet {
  readonly kind: "rename-sheet";
  readonly sheet: string;
  readonly name: string;
}

/** Adds a sheet of plain values behind the others. */
export interface AddSheet {
  readonly kind: "add-sheet";
  /** New to the workbook, at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** In characters of the default font, from column A on. */
  readonly columnWidths: readonly number[];
  /** Rows set in bold on grey: headers, titles. */
  readonly boldRows: readonly number[];
  /** How many rows stay in view above the scrolled ones. */
  readonly frozenRows?: number;
}

/** Removes a sheet with all that belongs to it alone. */
export interface DeleteSheet {
  readonly kind: "delete-sheet";
  readonly sheet: string;
}

/** Keeps a setting of the add-in in the file, as JSON text; null removes it. */
export interface SetSetting {
  readonly kind: "set-setting";
  readonly key: string;
  readonly json: string | null;
}

/** An edit that the workbook does not allow: no such sheet, a name taken or forbidden. The caller's mistake, not the file's. */
export class EditError extends Error {
  override readonly name = "EditError";
}
