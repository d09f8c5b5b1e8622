import type { CellEdit } from "../core/fixes/cell-edit";
import type { SheetMarking } from "../core/report/marking";
import type { RowMove } from "../core/report/row-move";
import type { SheetContent } from "../core/report/sheet-content";
import type { Area, CellPosition, CellValue, Grid } from "../core/table/grid";
import type { HostFailure } from "./host-failure";

/**
 * The open workbook as the pane sees it, with no Office type in sight.
 *
 * Every method rejects with a `HostFailure`, unless a file of our own could not be fetched. One that writes takes back what it has
 * written when it does, as far as Excel lets it.
 */
export interface WorkbookPort {
  /** Learns the sheets' names ahead of time, so that the first reading needs one request. Never rejects. */
  prepare(): Promise<void>;

  /**
   * Reads the sheets that staff see, or only the one in front, and our own sheets, hidden or not, in one request; in more only
   * where they are large. Changes nothing.
   */
  readGrids(scope?: Scope): Promise<Reading>;

  /**
   * Reads cells that staff have edited into what was read before, in one request and no more cells than these.
   *
   * @returns null where more than these cells may have changed: sheets have come or gone, formulas stand on them, many cells are
   *   edited, or Excel refuses. Then everything has to be read.
   */
  readEdits(before: Reading, edits: readonly SheetArea[], scope: Scope): Promise<Reading | null>;

  /** The grids of a reading, with the rows that staff have hidden or filtered away. Changes nothing. */
  readHiddenRows(reading: Reading): Promise<readonly Grid[]>;

  /** Sets marks and drops our older ones on the sheets read, in one request. Protected sheets are left alone. */
  mark(wanted: readonly SheetMarking[], reading: Reading): Promise<MarkReport>;

  /** Removes every mark, comment and result column of ours on every sheet, hidden ones too, also those that came with the file, and nothing else. */
  clearMarks(): Promise<MarkReport>;

  /** Shows the sheet, selects the cell (the whole merge where it lies in one) and scrolls to it. */
  select(sheet: string, cell: CellPosition): Promise<void>;

  /** The cell that is selected, of several the active one. Changes nothing. */
  selected(): Promise<{ readonly sheet: string; readonly cell: CellPosition }>;

  /**
   * Creates sheets of ours, or replaces their content. Text on them never becomes a formula.
   *
   * @throws HostFailure "name-taken" where a sheet of that name is not ours; none of the sheets is written then.
   */
  writeSheets(sheets: readonly SheetContent[]): Promise<void>;

  /**
   * Adds a sheet that is the user's own from then on, such as a new task table. Text on it never becomes a formula.
   *
   * @throws HostFailure "name-taken" where there is a sheet of that name, whoever made it.
   */
  addSheet(sheet: SheetContent): Promise<void>;

  /**
   * Draws native charts on sheets of ours that are written already. A chart that is there by its name stays as staff have made it,
   * unless it is stale.
   */
  drawCharts(sheets: readonly ChartedSheet[]): Promise<void>;

  /** Puts whole rows in a sheet of ours and takes others out, one move after the other; formulas and charts follow. */
  moveRows(sheet: string, moves: readonly RowMove[]): Promise<void>;

  /** Removes sheets of ours; those that are not there, or not ours, are passed over. */
  removeSheets(names: readonly string[]): Promise<void>;

  /** Writes single cells, each only where it still holds what was expected: one request to look, one to write. */
  applyEdits(edits: readonly CellEdit[]): Promise<EditReport>;

  /**
   * Tells of content that the user changes on this computer: never of co-authors' edits, new looks, recalculation or our own writing.
   *
   * @param onMoved told where cells have come to stand elsewhere, or were changed by anybody else: what was read no longer holds.
   * @returns stops telling.
   */
  watchEdits(onEdit: (edit: SheetArea) => void, onMoved: () => void): Promise<() => Promise<void>>;

  /** Whether custom functions work in this Excel, by evaluating one; "unknown" where that cannot be tried. Leaves nothing behind. */
  probeFunctions(): Promise<"working" | "missing" | "unknown">;

  /** Enters SHANHAI formulas again that show #NAME? or #BUSY!; each stays entered where Excel stops after it. @returns how many. */
  repairFormulas(): Promise<number>;

  /** How many formulas {@link freezeFormulas} would replace. Changes nothing. */
  countFormulas(): Promise<number>;

  /**
   * Puts the present results of SHANHAI formulas in their place as plain values, never an error. Where Excel stops halfway, they
   * become formulas again.
   */
  freezeFormulas(): Promise<FreezeReport>;

  /** Puts frozen formulas back, each only where its values still stand as they were written. */
  restoreFormulas(frozen: readonly FrozenFormula[]): Promise<RestoreReport>;

  /** Opens a workbook of its own, unsaved and without a name, from the bytes of an .xlsx file. */
  openCopy(workbook: Uint8Array): Promise<void>;
}

export interface ChartedSheet extends Pick<SheetContent, "name" | "charts"> {
  /** Charts that show the wrong rows by now: drawn anew. */
  readonly stale?: readonly string[];
}

export type Scope = "active" | "all";

/** What one 审核 has read: of hidden sheets only ours is checked. Hand it back to `mark` as it is. */
export interface Reading {
  readonly grids: readonly Grid[];
  readonly sheets: readonly SheetState[];
  /** Sheets with more cells than any task table: left unread. */
  readonly tooLarge: readonly string[];
  /** Of sheets that staff have hidden what came along: it is not checked, but may hold a table that they believe checked. */
  readonly hidden?: readonly Grid[];
  /** False in an Excel too old to name its merged cells. */
  readonly mergesKnown: boolean;
}

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

export interface SheetState {
  /** Survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** The ids of our rules on the sheet; null where Excel could not list its rules. */
  readonly marks: readonly string[] | null;
  /** The ids of our comments on the sheet; absent where this Excel has none or could not list them. */
  readonly comments?: readonly string[];
}

export interface MarkReport {
  /** Sheets on which marks were set or removed. */
  readonly changed: readonly string[];
  /** Sheets left as they were because they are protected. */
  readonly protected: readonly string[];
  /** Sheets left as they were because Excel could not list their rules. */
  readonly unreadable: readonly string[];
  /** Sheets that Excel refused to comment on; everything else was done. */
  readonly uncommented?: readonly string[];
  /** Sheets without a free column beside a table; everything else was done. */
  readonly withoutRoom?: readonly string[];
}

/** A formula and what stands in its place now: in one cell, or in the cells that it spilled into. */
export interface FrozenFormula {
  readonly sheetId: string;
  readonly area: Area;
  readonly formula: string;
  readonly values: readonly (readonly CellValue[])[];
}

export interface FreezeReport {
  /** What was there, to be put back. */
  readonly frozen: readonly FrozenFormula[];
  /** Why Excel stopped halfway, where not even that could be put back: then these may be values by now. */
  readonly failure?: HostFailure;
}

export interface RestoreReport {
  /** How many stand as formulas now. */
  readonly restored: number;
  /** Left as values: the cells hold something else by now, or the sheet is protected or gone. */
  readonly left: readonly FrozenFormula[];
}

export interface EditReport {
  readonly applied: readonly CellEdit[];
  /** Left alone: the cell holds something else by now, a formula, or lies under a merge. */
  readonly refused: readonly CellEdit[];
  /** Protected sheets: none of their cells was written. Their edits are among the refused. */
  readonly protected: readonly string[];
}
