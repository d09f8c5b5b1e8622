import type { CellValue } from "../table/grid";
import type { SheetChart } from "./sheet-chart";

/** A sheet of ours as plain content, for whoever writes it: Excel through the pane, or a file. Text in it never becomes a formula. */
export interface SheetContent {
  /** @example "审核报告" */
  readonly name: string;
  readonly visibility: "visible" | "hidden";
  /** Rows of equal meaning, from A1 on; they may differ in length. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows that head a part. */
  readonly boldRows: readonly number[];
  /** In characters, as Excel counts column widths. */
  readonly columnWidths: readonly number[];
  /** Rows repeated at the top of each printed page, from the first on; 0: none. */
  readonly titleRows: number;
  /** Drawn over its cells, once they are written. */
  readonly charts?: readonly SheetChart[];
}
