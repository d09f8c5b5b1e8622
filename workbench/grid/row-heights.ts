import type { IRange } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { SheetSkeletonService } from "@univerjs/sheets";
import type { XlsxSheet, XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { AreaIndex } from "./area-index";
import { sheetId } from "./snapshot";
import type { Grid } from "./univer";
import { whenIdle } from "./when-idle";

/** So many rows are measured in the time of a frame or two. */
const rowsAtOnce = 50;
/** Nobody's screen is higher, in pixels. */
const screenPixels = 1600;
/** Fewer at once, as the screen is filled after some. */
const rowsAtFirst = 8;

/** First and last row of some that lie below each other. */
export type RowSpan = readonly [first: number, last: number];

/**
 * Fits rows to their texts: those of the file that carry no height of their own, as Excel does when it opens it, and those that an edit
 * has changed. Rows on the screen are fitted at once, before they are drawn; nobody waits for the others, which follow whenever the page
 * has nothing else to do, and those of other sheets once these are in front.
 *
 * The grid would fit what it edits five hundred rows at a time, and after ten seconds all at once, with the page standing still for
 * seconds: what it undertakes to fit is taken over from it.
 */
export class RowHeights {
  /** By their ids: the sheets as the file has them. */
  private readonly inFile: ReadonlyMap<string, XlsxSheet>;
  /** Sheets that have been in front. */
  private readonly seen = new Set<string>();
  /** Rows by their sheet's id. */
  private readonly unfitted = new Map<string, Set<number>>();
  private readonly takenOver: GridFit[] = [];
  private readonly watch: { dispose(): void };
  private fitting = false;
  private stopped = false;

  constructor(
    private readonly grid: Grid,
    private readonly book: FWorkbook,
    workbook: XlsxWorkbook,
  ) {
    this.inFile = new Map(workbook.sheets.map((sheet, index) => [sheetId(index), sheet]));
    this.watch = grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id, params }) => {
      if (id === "sheet.operation.set-worksheet-active") this.fitFront();
      if (id === "sheet.operation.mark-dirty-row-auto-height") this.takeOver(params as GridFit);
    });
    this.fitFront();
  }

  /** To be called before the workbook is closed: there is nothing to fit any more, neither here nor for the grid, which would fail. */
  stop(): void {
    this.stopped = true;
    this.watch.dispose();
    this.cancelGridFits();
  }

  /** Once the edit is done: the grid may hear of its undertaking after this, and an edit may consist of several. */
  private takeOver(fit: GridFit): void {
    if (fit.unitId !== this.book.getId()) return;
    if (this.takenOver.length === 0) queueMicrotask(() => this.fitEdited());
    this.takenOver.push(fit);
  }

  private fitEdited(): void {
    if (this.stopped) return;
    for (const { subUnitId, ranges } of this.cancelGridFits()) {
      const rows = this.unfitted.get(subUnitId) ?? new Set();
      this.unfitted.set(subUnitId, rows);
      for (const row of this.rowsWithCells(subUnitId, ranges)) rows.add(row);
    }
    this.fitSeen();
    this.fitLater();
  }

  /** @returns what the grid was to fit. */
  private cancelGridFits(): GridFit[] {
    const fits = this.takenOver.splice(0);
    for (const { unitId, subUnitId, id } of fits) {
      this.grid.api.syncExecuteCommand("sheet.operation.cancel-mark-dirty-row-auto-height", { unitId, subUnitId, id });
    }
    return fits;
  }

  private rowsWithCells(subUnitId: string, ranges: readonly IRange[]): number[] {
    const cells = this.sheetOf(subUnitId)?.getSheet().getCellMatrix();
    if (!cells) return [];
    const last = cells.getLength() - 1;
    return ranges.flatMap(({ startRow, endRow }) => {
      const rows: number[] = [];
      for (let row = startRow; row <= Math.min(endRow, last); row++) if (cells.getRow(row)) rows.push(row);
      return rows;
    });
  }

  private fitFront(): void {
    const id = this.frontId;
    if (this.seen.has(id)) this.fitSeen();
    else {
      this.seen.add(id);
      const sheet = this.inFile.get(id);
      const rows = new Set([...(sheet ? rowsToFit(sheet) : []), ...(this.unfitted.get(id) ?? [])]);
      this.unfitted.set(id, new Set(this.fitFirstScreen(id, [...rows].sort(ascending))));
    }
    this.fitLater();
  }

  /** @returns the rows below the screen. */
  private fitFirstScreen(sheetId: string, rows: readonly number[]): readonly number[] {
    const model = this.sheetOf(sheetId)?.getSheet();
    let done = 0;
    for (let [pixels, next] = [0, 0]; model && pixels < screenPixels && done < rows.length;) {
      const some = rows.slice(done, done + rowsAtFirst);
      this.apply(sheetId, this.measure(sheetId, some));
      done += some.length;
      for (; next <= some.at(-1)!; next++) pixels += model.getRowHeight(next);
    }
    return rows.slice(done);
  }

  /** What is on the screen just now. */
  private fitSeen(): void {
    const front = this.book.getActiveSheet();
    const rows = this.unfitted.get(front.getSheetId());
    // Without a picture, as in tests under Node, nothing is seen.
    const screen = rows && "getVisibleRange" in front ? front.getVisibleRange() : null;
    if (!rows || !screen) return;
    const wanted = [...rows].filter((row) => screen.startRow <= row && row <= screen.endRow);
    for (const row of wanted) rows.delete(row);
    this.apply(front.getSheetId(), this.measure(front.getSheetId(), wanted.sort(ascending)));
  }

  /** What is measured is applied in ever larger lots: the grid goes through all its rows for each. */
  private fitLater(): void {
    if (this.fitting || !this.unfitted.get(this.frontId)?.size) return;
    this.fitting = true;
    const id = this.frontId;
    let measured: RowHeight[] = [];
    let applied = 0;
    const next = (): void => {
      if (this.stopped) return;
      const span = this.frontId === id ? this.takeSpan(id) : null;
      if (span) measured.push(...this.measureSpan(id, span));
      if (!span || measured.length > applied) {
        this.apply(id, measured);
        applied += measured.length;
        measured = [];
      }
      if (span) return whenIdle(next);
      this.fitting = false;
      this.fitLater();
    };
    whenIdle(next);
  }

  /** The uppermost rows that are still to be fitted. */
  private takeSpan(sheetId: string): RowSpan | null {
    const rows = this.unfitted.get(sheetId);
    if (!rows?.size) return null;
    const [span] = spansOf([...rows].sort(ascending), rowsAtOnce);
    for (let row = span![0]; row <= span![1]; row++) rows.delete(row);
    return span!;
  }

  private measure(sheetId: string, rows: readonly number[]): RowHeight[] {
    return spansOf(rows, rowsAtOnce).flatMap((span) => this.measureSpan(sheetId, span));
  }

  private measureSpan(sheetId: string, [startRow, endRow]: RowSpan): RowHeight[] {
    const skeleton = this.grid.univer.__getInjector().get(SheetSkeletonService).getSkeleton(this.book.getId(), sheetId);
    const endColumn = (this.sheetOf(sheetId)?.getMaxColumns() ?? 1) - 1;
    const measured = skeleton?.calculateAutoHeightInRange([{ startRow, endRow, startColumn: 0, endColumn }]) ?? [];
    return measured.flatMap(({ row, autoHeight }) => (autoHeight === undefined ? [] : [{ row, autoHeight }]));
  }

  private apply(subUnitId: string, heights: readonly RowHeight[]): void {
    const sheet = this.sheetOf(subUnitId)?.getSheet();
    const rowsAutoHeightInfo = heights.filter(({ row, autoHeight }) => sheet?.getRowHeight(row) !== autoHeight);
    if (!sheet || rowsAutoHeightInfo.length === 0) return;
    const place = { unitId: this.book.getId(), subUnitId };
    this.grid.api.syncExecuteCommand(fittedHeight, { ...place, rowsAutoHeightInfo });
  }

  private get frontId(): string {
    return this.book.getActiveSheet().getSheetId();
  }

  private sheetOf(id: string): FWorksheet | null {
    return this.book.getSheetBySheetId(id);
  }
}

const fittedHeight = "sheet.mutation.set-worksheet-row-auto-height";
const ascending = (one: number, other: number): number => one - other;

interface RowHeight {
  readonly row: number;
  readonly autoHeight: number;
}

/** The grid's own undertaking to fit rows later. */
interface GridFit {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly id: string;
  readonly ranges: readonly IRange[];
}

/** Rows in order as spans of neighbours, none of more rows than `most`; a span may hold other rows, too. */
export function spansOf(rows: readonly number[], most: number): RowSpan[] {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && row - last[0] < most) last[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}

/** Merged cells do not count: neither Excel nor the grid fits a row to them. */
function rowsToFit(sheet: XlsxSheet): number[] {
  const merges = new AreaIndex(sheet.merges);
  const rows: number[] = [];
  for (const { row, column, value, style } of sheet.cells) {
    if (row === rows.at(-1) || typeof value !== "string" || sheet.rowHeights.has(row)) continue;
    const wraps = style?.wrapText === true || value.includes("\n");
    if (wraps && !merges.at(row, column)) rows.push(row);
  }
  return rows;
}
