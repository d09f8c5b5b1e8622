import type { FWorkbook } from "@univerjs/preset-sheets-core";
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

/** The grid fits rows as soon as the page is idle, after ten seconds all at once; in milliseconds. */
const fittedWithin = 60_000;
const cancelFit = "sheet.operation.cancel-mark-dirty-row-auto-height";

/** First and last row of some that lie below each other. */
export type RowSpan = readonly [first: number, last: number];

/**
 * Fits the rows that carry no height of their own to their wrapped text, as Excel does when it opens a file. The grid
 * does so for edits only. Rows on the screen are fitted at once, before they are drawn; nobody waits for the others, which
 * follow whenever the page has nothing else to do, and those of other sheets once these are in front.
 */
export class RowHeights {
  private readonly waiting: Map<string, XlsxSheet>;
  private readonly watches: { dispose(): void }[];
  /** By their id, the oldest first. */
  private readonly ownFits = new Map<string, { readonly fit: GridFit; readonly since: number }>();
  private stopped = false;

  constructor(
    private readonly grid: Grid,
    private readonly book: FWorkbook,
    workbook: XlsxWorkbook,
  ) {
    this.waiting = new Map(workbook.sheets.map((sheet, index) => [sheetId(index), sheet]));
    this.watches = [
      grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id, params }) => {
        if (id === "sheet.operation.set-worksheet-active") this.fitFront();
        if (id === "sheet.operation.mark-dirty-row-auto-height") this.remember(params as GridFit);
        if (id === cancelFit) this.ownFits.delete((params as GridFit).id);
      }),
    ];
    this.fitFront();
  }

  /**
   * To be called before the workbook is closed: the grid itself, having been given rows to fit after an edit, would go on with
   * those of a workbook that is no more, and fail.
   */
  stop(): void {
    this.stopped = true;
    for (const watch of this.watches) watch.dispose();
    for (const { fit } of this.ownFits.values()) this.grid.api.syncExecuteCommand(cancelFit, fit);
  }

  /** The grid does not tell when it has fitted rows, so what it was given long ago is let go. */
  private remember({ unitId, subUnitId, id }: GridFit): void {
    if (unitId !== this.book.getId()) return;
    const now = performance.now();
    for (const [old, { since }] of this.ownFits) {
      if (now - since < fittedWithin) break;
      this.ownFits.delete(old);
    }
    this.ownFits.set(id, { fit: { unitId, subUnitId, id }, since: now });
  }

  private fitFront(): void {
    const id = this.book.getActiveSheet().getSheetId();
    const sheet = this.waiting.get(id);
    this.waiting.delete(id);
    if (sheet) this.fitLater(id, this.fitScreen(id, rowsToFit(sheet)));
  }

  /** @returns the rows below the screen. */
  private fitScreen(sheetId: string, rows: readonly number[]): readonly number[] {
    const model = this.book.getSheetBySheetId(sheetId)?.getSheet();
    let done = 0;
    for (let [pixels, next] = [0, 0]; model && pixels < screenPixels && done < rows.length;) {
      const some = rows.slice(done, done + rowsAtFirst);
      this.apply(sheetId, this.measure(sheetId, some));
      done += some.length;
      for (; next <= some.at(-1)!; next++) pixels += model.getRowHeight(next);
    }
    return rows.slice(done);
  }

  /** What is measured is applied in ever larger lots: the grid goes through all its rows for each. */
  private fitLater(sheetId: string, rows: readonly number[]): void {
    const spans = spansOf(rows, rowsAtOnce);
    let measured: RowHeight[] = [];
    let applied = 0;
    const next = (): void => {
      const span = spans.shift();
      if (this.stopped) return;
      if (span) measured.push(...this.measureSpan(sheetId, span));
      if (!span || measured.length > applied) {
        this.apply(sheetId, measured);
        applied += measured.length;
        measured = [];
      }
      if (span) whenIdle(next);
    };
    if (spans.length > 0) whenIdle(next);
  }

  private measure(sheetId: string, rows: readonly number[]): RowHeight[] {
    return spansOf(rows, rowsAtOnce).flatMap((span) => this.measureSpan(sheetId, span));
  }

  private measureSpan(sheetId: string, [startRow, endRow]: RowSpan): RowHeight[] {
    const skeleton = this.grid.univer.__getInjector().get(SheetSkeletonService).getSkeleton(this.book.getId(), sheetId);
    const endColumn = (this.book.getSheetBySheetId(sheetId)?.getMaxColumns() ?? 1) - 1;
    const measured = skeleton?.calculateAutoHeightInRange([{ startRow, endRow, startColumn: 0, endColumn }]) ?? [];
    return measured.flatMap(({ row, autoHeight }) => (autoHeight === undefined ? [] : [{ row, autoHeight }]));
  }

  private apply(subUnitId: string, heights: readonly RowHeight[]): void {
    const sheet = this.book.getSheetBySheetId(subUnitId)?.getSheet();
    const rowsAutoHeightInfo = heights.filter(({ row, autoHeight }) => sheet?.getRowHeight(row) !== autoHeight);
    if (!sheet || rowsAutoHeightInfo.length === 0) return;
    const place = { unitId: this.book.getId(), subUnitId };
    this.grid.api.syncExecuteCommand(fittedHeight, { ...place, rowsAutoHeightInfo });
  }
}

const fittedHeight = "sheet.mutation.set-worksheet-row-auto-height";

interface RowHeight {
  readonly row: number;
  readonly autoHeight: number;
}

/** The grid's own undertaking to fit rows later. */
interface GridFit {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly id: string;
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
