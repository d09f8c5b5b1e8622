import type { SheetChart } from "../../core/report/sheet-chart";
import type { Area, CellValue } from "../../core/table/grid";

/** A sheet of a workbook to be written from nothing. Text in it is text, whatever it begins with. */
export interface FreshSheet {
  /** At most 31 characters, none of `[]:*?/\`; no two sheets alike. */
  readonly name: string;
  readonly visibility?: "visible" | "hidden";
  /** From A1 on; rows may differ in length. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows set in bold on grey: headers. */
  readonly boldRows?: readonly number[];
  /** Rows set large, bold and centred: the title above a table. */
  readonly headingRows?: readonly number[];
  /** In characters, from column A on. */
  readonly columnWidths?: readonly number[];
  /** In points; rows not named are fitted to their text when the file is opened. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly merges?: readonly Area[];
  /** The cells between thin lines: a table as it is printed. */
  readonly bordered?: readonly Area[];
  /** Rows repeated at the top of each printed page and kept in view, from the first on. */
  readonly titleRows?: number;
  /** A4 either way, one page wide; upright unless said otherwise. */
  readonly orientation?: "portrait" | "landscape";
  /** Page numbers at the foot of each page. */
  readonly pageNumbers?: boolean;
  /** Native charts over its cells. */
  readonly charts?: readonly SheetChart[];
}
