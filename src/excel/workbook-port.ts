import type { MarkedFinding } from "../core/report/marked-areas";
import type { CellPosition, Grid } from "../core/table/grid";

/**
 * The open workbook as the pane sees it, with no Office type in sight.
 *
 * Every method rejects with a `HostFailure` and nothing else.
 */
export interface WorkbookPort {
  /** Learns the sheets' names ahead of time, so that the first reading needs one request. Never rejects. */
  prepare(): Promise<void>;

  /** Reads the sheets that staff see, in one request, in more only where they are large. Changes nothing. */
  readGrids(): Promise<Reading>;

  /** Marks the cells of the findings and drops our older marks on the sheets read, in one request. Protected sheets are left alone. */
  mark(findings: readonly MarkedFinding[], reading: Reading): Promise<MarkReport>;

  /** Removes every mark of ours on every sheet, hidden ones too, also those that came with the file, and nothing else. */
  clearMarks(): Promise<MarkReport>;

  /** Shows the sheet, selects the cell (the whole merge where it lies in one) and scrolls to it. */
  select(sheet: string, cell: CellPosition): Promise<void>;
}

/** What one 审核 has read: nothing of hidden sheets. Hand it back to `mark` as it is. */
export interface Reading {
  readonly grids: readonly Grid[];
  readonly sheets: readonly SheetState[];
  /** Sheets with more cells than any task table: left unread. */
  readonly tooLarge: readonly string[];
  /** False in an Excel too old to name its merged cells. */
  readonly mergesKnown: boolean;
}

export interface SheetState {
  /** Survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** The ids of our rules on the sheet; null where Excel could not list its rules. */
  readonly marks: readonly string[] | null;
}

export interface MarkReport {
  /** Sheets on which marks were set or removed. */
  readonly changed: readonly string[];
  /** Sheets left as they were because they are protected. */
  readonly protected: readonly string[];
  /** Sheets left as they were because Excel could not list their rules. */
  readonly unreadable: readonly string[];
}
