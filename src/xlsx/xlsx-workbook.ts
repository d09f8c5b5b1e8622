import type { Area } from "../core/table/grid";

/** A workbook as read from an .xlsx file. Rows and columns count from zero, colours are `#RRGGBB`. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  /** Sheets may not be added, removed or renamed in Excel. */
  readonly structureProtected: boolean;
  /** What the file carries that is neither run nor followed. Patching keeps it. */
  readonly ignored: readonly IgnoredContent[];
  /** Font of cells whose style names none. */
  readonly defaultFont: XlsxFont;
}

/** Code, formulas that point to other files, and signatures, which hold only as long as nothing changes. */
export type IgnoredContent = "macros" | "external-links" | "signature";

export interface XlsxSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly protected: boolean;
  /** Cells that hold anything, a style or a note included, row by row. */
  readonly cells: readonly XlsxCell[];
  readonly merges: readonly Area[];
  /** Widths in characters of the default font. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Heights in points that the user set. Rows that Excel fits by itself have none. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly conditionalFormats: readonly XlsxConditionalFormat[];
  readonly autoFilter: Area | null;
  /** The columns by which it hides rows, where there are any. */
  readonly filteredColumns?: readonly number[];
  readonly showGridLines: boolean;
}

export interface XlsxCell {
  readonly row: number;
  readonly column: number;
  /** For a formula the value Excel computed last, null when the file keeps none. Dates are serial numbers of the 1900 system. An error is its text. */
  readonly value: string | number | boolean | null;
  readonly isError?: true;
  /** As typed, with names as shown and without "=": `SHANHAI.SHORTFALL(B3,"到位资金")`. */
  readonly formula?: string;
  /** Where the result of an array formula goes. */
  readonly formulaArea?: Area;
  /** Equal styles are one object throughout the workbook. */
  readonly style?: XlsxStyle;
  /** Only for text of more than one format; joined it is `value`. */
  readonly richText?: readonly XlsxTextRun[];
  readonly note?: string;
}

export interface XlsxTextRun {
  readonly text: string;
  readonly font?: XlsxFont;
}

export interface XlsxFont {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
}

export interface XlsxStyle {
  readonly font?: XlsxFont;
  /** Colour of a solid fill. Patterns and gradients are left out. */
  readonly fill?: string;
  readonly border?: Partial<Readonly<Record<"top" | "right" | "bottom" | "left", XlsxBorderLine>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrapText?: boolean;
  readonly indent?: number;
  /** Degrees; 255 stands for letters below each other. */
  readonly textRotation?: number;
  /** The format code; absent for General. */
  readonly numberFormat?: string;
}

export interface XlsxBorderLine {
  /** `thin`, `medium`, `double` … as the file format calls them. */
  readonly line: string;
  readonly color?: string;
}

/** A conditional format. Colour scales, data bars and icons are listed with their type only. */
export interface XlsxConditionalFormat {
  readonly areas: readonly Area[];
  /** `expression`, `cellIs`, `containsText` … as the file format calls them. */
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly fill?: string;
  readonly font?: XlsxFont;
}
