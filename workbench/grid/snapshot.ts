import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Area } from "../../src/core/table/grid";
import type { CommentThread } from "../../src/xlsx/read-threads";
import type { XlsxCell, XlsxSheet, XlsxStyle, XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { AreaIndex } from "./area-index";
import { gridRules } from "./conditional-rules";
import { toGridRange } from "./grid-range";
import { richTextDocument } from "./rich-text";
import { gridSize, shownMerges } from "./shown-merges";
import { gridFont, gridStyle } from "./style";
import { threadText } from "./thread-text";

export const pixelsPerPoint = 96 / 72;
const defaultRowPixels = 20;
/** A line's height, leading included. */
const linePixelsPerPoint = 1.75;

/** Ids of the grid's plugins, under which a snapshot brings their data. */
const notePlugin = "SHEET_NOTE_PLUGIN";
const conditionalFormattingPlugin = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

/** @example sheetId(0) //=> "sheet-1": the id of the file's first sheet in the grid */
export const sheetId = (index: number): string => `sheet-${index + 1}`;

/** True for the id of a sheet that was in the file, false for one added since. */
export const isFromFile = (id: string): boolean => /^sheet-\d+$/.test(id);

/**
 * A file's workbook as the grid takes it, whole: made at once, it leaves nothing on the undo stack.
 *
 * @param unitId must be new for each file; the grid keeps state by it.
 * @param threads the threaded comments of each sheet; they stand in the place of their notes.
 */
export function workbookSnapshot(
  workbook: XlsxWorkbook,
  unitId: string,
  name: string,
  threads: readonly (readonly CommentThread[])[] = [],
): IWorkbookData {
  const styles = new StyleTable();
  const sheets = workbook.sheets.map((sheet, index) => worksheetSnapshot(sheet, sheetId(index), styles));
  return {
    id: unitId,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: styles.byId,
    defaultStyle: gridFont(workbook.defaultFont),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      { name: notePlugin, data: JSON.stringify(perSheet(workbook, (sheet, index) => notesOf(sheet, threads[index]))) },
      {
        name: conditionalFormattingPlugin,
        data: JSON.stringify(perSheet(workbook, (sheet) => gridRules(sheet.conditionalFormats))),
      },
    ],
  };
}

function worksheetSnapshot(sheet: XlsxSheet, id: string, styles: StyleTable): Partial<IWorksheetData> & { id: string } {
  const merges = shownMerges(sheet);
  const covered = coveredCells(sheet, merges);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const { rows, columns } = gridSize(sheet);
  for (const cell of sheet.cells) {
    const { row, column, style } = cell;
    const data = covered.covers(row, column) ? {} : cellContent(cell, id);
    if (style) data.s = styles.idOf(style);
    else if (data.v === undefined && data.f === undefined && data.p === undefined) continue;
    (cellData[row] ??= {})[column] = data;
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: rows,
    columnCount: columns,
    defaultRowHeight: defaultRowPixels,
    showGridlines: sheet.showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData,
    mergeData: merges.map(toGridRange),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    ...freeze(sheet),
  };
}

/** Cells that have a look but no content: Excel hides what is under a merge, and what an array formula spills is the grid's to fill. */
function coveredCells({ cells }: XlsxSheet, merges: readonly Area[]): AreaIndex {
  return new AreaIndex([...merges, ...cells.flatMap(({ formulaArea }) => formulaArea ?? [])]);
}

function cellContent({ row, column, value, formula, richText, style }: XlsxCell, id: string): ICellData {
  const content = cellValue(value);
  if (formula !== undefined) content.f = `=${formula}`;
  else if (richText) content.p = richTextDocument(`${id}-${row}-${column}`, richText, style?.font);
  return content;
}

function cellValue(value: XlsxCell["value"]): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/**
 * Rows that the user sized keep their height. Others start as high as their largest letters; those with wrapped text are
 * fitted to it once the fonts are there.
 */
export function rowData({ cells, rowHeights, hiddenRows }: XlsxSheet): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  for (const { row, value, style } of cells) {
    const pixels = Math.round((style?.font?.size ?? 0) * linePixelsPerPoint);
    if (value !== null && pixels > (rows[row]?.h ?? defaultRowPixels)) rows[row] = { h: pixels };
  }
  for (const [row, points] of rowHeights) {
    rows[row] = { h: Math.round(points * pixelsPerPoint), ia: BooleanNumber.FALSE };
  }
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

export function columnData({ columnWidths, hiddenColumns }: XlsxSheet): IWorksheetData["columnData"] {
  const columns: IWorksheetData["columnData"] = {};
  for (const [column, characters] of columnWidths) columns[column] = { w: columnPixels(characters) };
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

/** A digit of the default font is 7 pixels wide, and 5 pixels are padding. */
const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

/** The same read backwards, for a width that was set in the grid. */
export const columnCharacters = (pixels: number): number => Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);

function freeze({ frozenRows, frozenColumns }: XlsxSheet): Partial<IWorksheetData> {
  if (frozenRows === 0 && frozenColumns === 0) return {};
  return {
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      // -1 stands for no frozen rows (columns).
      startRow: frozenRows || -1,
      startColumn: frozenColumns || -1,
    },
  };
}

function notesOf({ cells }: XlsxSheet, threads: readonly CommentThread[] = []): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  const add = (id: string, row: number, column: number, note: string): void => {
    (notes[row] ??= {})[column] = { id, row, col: column, note, width: 220, height: 120, show: false };
  };
  for (const { row, column, note } of cells) if (note !== undefined) add(`note-${row}-${column}`, row, column, note);
  for (const thread of threads) add(thread.id, thread.cell.row, thread.cell.column, threadText(thread));
  return notes;
}

function perSheet<T>(workbook: XlsxWorkbook, read: (sheet: XlsxSheet, index: number) => T): Record<string, T> {
  return Object.fromEntries(workbook.sheets.map((sheet, index) => [sheetId(index), read(sheet, index)]));
}

/** Equal styles are one object in the file's model, and one entry in the grid's. */
class StyleTable {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<XlsxStyle, string>();

  idOf(style: XlsxStyle): string {
    let id = this.ids.get(style);
    if (id === undefined) {
      id = `style-${this.ids.size + 1}`;
      this.ids.set(style, id);
      this.byId[id] = gridStyle(style);
    }
    return id;
  }
}
