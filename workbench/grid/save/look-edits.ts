import { BooleanNumber, type ICellData, type Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { WorkbookEdit } from "../../../src/xlsx/patch-workbook";
import type { FormatChange } from "../../../src/xlsx/patch/workbook-edit";
import type { XlsxFont, XlsxSheet, XlsxStyle } from "../../../src/xlsx/xlsx-workbook";
import { cellKey, cellOf } from "../cell-key";
import { cellStyle } from "../cells";
import { fileStyle, formatChange } from "../file-style";
import { columnCharacters, columnData, pixelsPerPoint, rowData } from "../snapshot";
import { gridStyle } from "../style";

/** What makes a sheet of the file look as the grid shows it: formats, row heights, column widths, what is hidden. */
export function lookEdits(before: XlsxSheet, now: FWorksheet, defaultFont: XlsxFont): WorkbookEdit[] {
  return [...formatEdits(before, now, defaultFont), ...rowEdits(before, now), ...columnEdits(before, now)];
}

function formatEdits(before: XlsxSheet, now: FWorksheet, defaultFont: XlsxFont): WorkbookEdit[] {
  const styles = new Map(before.cells.map(({ row, column, style }) => [cellKey(row, column), style]));
  const changes = new FormatChanges(now, defaultFont);
  const edits: WorkbookEdit[] = [];
  now
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const key = cellKey(row, column);
      const change = changes.between(styles.get(key), cell);
      styles.delete(key);
      if (change) edits.push({ kind: "set-format", sheet: before.name, row, column, change });
    });
  for (const [key, style] of styles) {
    const change = changes.between(style, null);
    if (change) edits.push({ kind: "set-format", sheet: before.name, ...cellOf(key), change });
  }
  return edits;
}

/** Thousands of cells share a few styles, so each pair is compared once. */
class FormatChanges {
  private readonly known = new Map<XlsxStyle | undefined, Map<string, FormatChange | null>>();

  constructor(
    private readonly sheet: FWorksheet,
    private readonly defaultFont: XlsxFont,
  ) {}

  between(before: XlsxStyle | undefined, cell: Nullable<ICellData>): FormatChange | null {
    const id = typeof cell?.s === "string" ? cell.s : cell?.s ? null : "";
    if (id === null) return this.compare(before, cell);
    const known = this.known.get(before) ?? new Map<string, FormatChange | null>();
    this.known.set(before, known);
    const change = known.get(id);
    if (change !== undefined) return change;
    const found = this.compare(before, cell);
    known.set(id, found);
    return found;
  }

  private compare(before: XlsxStyle | undefined, cell: Nullable<ICellData>): FormatChange | null {
    // What the grid cannot show must not look like a change, so both sides are seen as the grid has them.
    const shown = fileStyle(before ? gridStyle(before) : null);
    return formatChange(shown, fileStyle(cellStyle(this.sheet, cell)), this.defaultFont);
  }
}

function rowEdits(before: XlsxSheet, now: FWorksheet): WorkbookEdit[] {
  const expected = rowData(before);
  const rows = now.getSheet().getConfig().rowData;
  return Object.keys({ ...expected, ...rows }).flatMap((key): WorkbookEdit[] => {
    const row = Number(key);
    const [old, fresh] = [expected[row], rows[row]];
    const wasSized = old?.ia === BooleanNumber.FALSE;
    const isSized = fresh?.ia === BooleanNumber.FALSE;
    const isResized = isSized && (!wasSized || fresh?.h !== old?.h);
    const hidden = fresh?.hd === BooleanNumber.TRUE;
    const edit = {
      ...(isResized && { height: Math.round(((fresh?.h ?? 0) / pixelsPerPoint) * 4) / 4 }),
      ...(wasSized && !isSized && { height: null }),
      ...(hidden !== (old?.hd === BooleanNumber.TRUE) && { hidden }),
    };
    return Object.keys(edit).length > 0 ? [{ kind: "set-row", sheet: before.name, row, ...edit }] : [];
  });
}

function columnEdits(before: XlsxSheet, now: FWorksheet): WorkbookEdit[] {
  const expected = columnData(before);
  const columns = now.getSheet().getConfig().columnData;
  return Object.keys({ ...expected, ...columns }).flatMap((key): WorkbookEdit[] => {
    const column = Number(key);
    const [old, fresh] = [expected[column], columns[column]];
    const hidden = fresh?.hd === BooleanNumber.TRUE;
    const edit = {
      ...(fresh?.w !== undefined && fresh.w !== old?.w && { width: columnCharacters(fresh.w) }),
      ...(hidden !== (old?.hd === BooleanNumber.TRUE) && { hidden }),
    };
    return Object.keys(edit).length > 0 ? [{ kind: "set-column", sheet: before.name, column, ...edit }] : [];
  });
}

/** How a sheet is shown. Applied last: sheets are hidden only once others can be seen. */
export function viewEdits(before: XlsxSheet, now: FWorksheet): WorkbookEdit[] {
  const frozen = { rows: Math.max(0, now.getFrozenRows()), columns: Math.max(0, now.getFrozenColumns()) };
  const isHidden = now.isSheetHidden();
  // Which colour a tab of the file has is not known; only one that was given here is.
  const tabColor = now.getTabColor();
  const edit = {
    ...((frozen.rows !== before.frozenRows || frozen.columns !== before.frozenColumns) && { frozen }),
    ...(isHidden !== (before.visibility !== "visible") && ({ visibility: isHidden ? "hidden" : "visible" } as const)),
    ...(tabColor && /^#[0-9a-f]{6}$/i.test(tabColor) && { tabColor }),
  };
  return Object.keys(edit).length > 0 ? [{ kind: "set-sheet-view", sheet: before.name, ...edit }] : [];
}
