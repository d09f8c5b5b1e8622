import type { SheetChart } from "../../core/report/sheet-chart";
import type { Area, CellValue } from "../../core/table/grid";
import type { XlsxBorderLine, XlsxFont, XlsxTextRun } from "../xlsx-workbook";

/** One change to a workbook file. Sheets go by their name, rows and columns count from zero, colours are `#RRGGBB`. */
export type WorkbookEdit =
  | SetValue
  | SetFormula
  | SetMerges
  | AddConditionalFormat
  | RemoveConditionalFormats
  | SetFormat
  | SetRow
  | SetColumn
  | SetSheetView
  | SetAutoFilter
  | SetNote
  | SetComment
  | OrderSheets
  | ShiftLines
  | RenameSheet
  | AddSheet
  | DeleteSheet
  | AddChart
  | DeleteChart
  | SetSetting;

/** Puts a value into a cell; its format stays. Text is text, whatever it begins with; null empties the cell. */
export interface SetValue {
  readonly kind: "set-value";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The same text where it has several formats. */
  readonly runs?: readonly XlsxTextRun[];
}

/** Puts a formula into a cell, as typed (`SHANHAI.MINIMUM("P05-5")`), with the value to show until Excel recalculates. */
export interface SetFormula {
  readonly kind: "set-formula";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly result: CellValue;
  /** Where the results go, if they are several: the cell's own first. The others are set as values. */
  readonly area?: Area;
}

/** Replaces all merges of a sheet. */
export interface SetMerges {
  readonly kind: "set-merges";
  readonly sheet: string;
  readonly merges: readonly Area[];
}

/** Sets a sheet's filter; null takes it away. The rows that it hides are hidden by edits of their own. */
export interface SetAutoFilter {
  readonly kind: "set-auto-filter";
  readonly sheet: string;
  /** The header row and the rows below it. */
  readonly area: Area | null;
  /** What has changed: the texts of the rows that a column shows, "" for blank cells, or null where it shows all. */
  readonly columns: readonly { readonly column: number; readonly shown: readonly string[] | null }[];
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

/** What of a cell's look changes; what is not named stays, null takes it away. */
export interface FormatChange {
  readonly font?: Partial<Omit<XlsxFont, "color">> & { readonly color?: string | null };
  readonly fill?: string | null;
  readonly border?: Partial<Readonly<Record<"top" | "right" | "bottom" | "left", XlsxBorderLine | null>>>;
  readonly horizontal?: string | null;
  readonly vertical?: string | null;
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly textRotation?: number;
  readonly numberFormat?: string | null;
}

/** Changes the look of a cell; its content stays. */
export interface SetFormat {
  readonly kind: "set-format";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly change: FormatChange;
}

/** Sets a row's height in points (null: fitted to its text) or whether it can be seen. */
export interface SetRow {
  readonly kind: "set-row";
  readonly sheet: string;
  readonly row: number;
  readonly height?: number | null;
  readonly hidden?: boolean;
}

/** Sets a column's width in characters or whether it can be seen. */
export interface SetColumn {
  readonly kind: "set-column";
  readonly sheet: string;
  readonly column: number;
  readonly width?: number;
  readonly hidden?: boolean;
}

/** Sets how a sheet is shown: at all, and with how many rows and columns that stay in view. */
export interface SetSheetView {
  readonly kind: "set-sheet-view";
  readonly sheet: string;
  readonly visibility?: "visible" | "hidden";
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** `#RRGGBB`; null for none. */
  readonly tabColor?: string | null;
}

/** Writes a cell's note in place of one that is there; null removes it. */
export interface SetNote {
  readonly kind: "set-note";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
}

/**
 * Writes a threaded comment in place of whatever note or thread the cell has. If the sheet has that thread
 * already, here or in another cell, its texts change and it comes here: who wrote them when stays.
 */
export interface SetComment {
  readonly kind: "set-comment";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A GUID in braces, new to the workbook or the thread's own. */
  readonly id: string;
  readonly text: string;
  readonly author: string;
  /** In universal time: `2026-03-01T08:30:00.00`. */
  readonly written: string;
  /** All answers that it is to have; left out, those that it has. */
  readonly answers?: readonly CommentAnswer[];
  /** Of a new thread. */
  readonly resolved?: boolean;
}

/** An answer that the thread has, by its number from 0 on, or a new one. */
export type CommentAnswer =
  | { readonly was: number; readonly text: string }
  | { readonly id: string; readonly text: string; readonly author: string; readonly written: string };

/** Puts sheets into an order; those not named (chart sheets) keep their place among them as well as can be. */
export interface OrderSheets {
  readonly kind: "order-sheets";
  readonly sheets: readonly string[];
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

/** Draws a native chart on a sheet. */
export interface AddChart {
  readonly kind: "add-chart";
  readonly sheet: string;
  readonly chart: SheetChart;
  /** The sheet's values from A1 on, shown until Excel draws the cells themselves. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** Removes the charts of a name from a sheet; none where there is none. */
export interface DeleteChart {
  readonly kind: "delete-chart";
  readonly sheet: string;
  readonly name: string;
}

/** Keeps a setting of the add-in in the file, as JSON text; null removes it. */
export interface SetSetting {
  readonly kind: "set-setting";
  readonly key: string;
  readonly json: string | null;
}

/** What the workbook does not allow, for those who tell it in other words. */
export type EditErrorCode =
  | "no-sheet"
  | "name-forbidden"
  | "name-taken"
  | "last-visible-sheet"
  | "sliced-sheet"
  | "outside-sheet"
  | "immovable-part"
  | "part-of-array";

/** An edit that the workbook does not allow: no such sheet, a name taken or forbidden. The caller's mistake, not the file's. */
export class EditError extends Error {
  override readonly name = "EditError";

  constructor(
    readonly code: EditErrorCode,
    message: string,
  ) {
    super(message);
  }
}
