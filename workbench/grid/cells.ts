import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/core/table/grid";
import { toGridRange } from "./grid-range";

/** A cell's value as Excel gives it: blank cells are "", errors are their code as text. */
export type CellValue = string | number | boolean;

/** What a cell holds, from the grid's own record of it. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  if (cell.p) return richText(cell);
  if (cell.v === null || cell.v === undefined) return "";
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === "1";
  return cell.v;
}

/** The grid keeps a rich text's paragraphs apart by CR and ends it with CR LF; Excel knows only LF. */
function richText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
}

/** Reads cell by cell; places outside the grid's sheet are blank cells, as they are in Excel. */
export function readCells<T>(sheet: FWorksheet, area: Area, read: (cell: Nullable<ICellData>) => T): T[][] {
  const model = sheet.getSheet();
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(model.getCellRaw(row, column)));
    rows.push(cells);
  }
  return rows;
}

/** The texts as they are drawn, number formats applied. */
export function readTexts(sheet: FWorksheet, area: Area): string[][] {
  const model = sheet.getSheet();
  const rows: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = cellValue(model.getCell(row, column));
      texts.push(typeof value === "boolean" ? String(value).toUpperCase() : String(value));
    }
    rows.push(texts);
  }
  return rows;
}

/** Formulas where there are any, "" elsewhere; shared ones are written out. */
export function readFormulas(sheet: FWorksheet, area: Area): string[][] {
  const rows = Math.min(area.bottom, sheet.getMaxRows() - 1);
  const columns = Math.min(area.right, sheet.getMaxColumns() - 1);
  const known =
    rows >= area.top && columns >= area.left
      ? sheet.getRange(toGridRange({ ...area, bottom: rows, right: columns })).getFormulas()
      : [];
  return readCells(sheet, area, () => "").map((row, r) => row.map((_, c) => known[r]?.[c] ?? ""));
}

/** A cell's own style, wherever the grid keeps it. */
export function cellStyle(sheet: FWorksheet, cell: Nullable<ICellData>): IStyleData | null {
  if (!cell?.s) return null;
  return typeof cell.s === "string" ? (sheet.getWorkbook().getStyles().get(cell.s) ?? null) : cell.s;
}

/** The smallest area that holds every value, or every value and format. Null on an empty sheet. */
export function usedArea(sheet: FWorksheet, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || !(holdsValue(cell) || (!valuesOnly && cell.s))) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
  return bottom < 0 ? null : { top, left, bottom, right };
}

const holdsValue = (cell: ICellData): boolean => Boolean(cell.f || cell.si) || cellValue(cell) !== "";

/** Excel's sheets are boundless next to the grid's: makes room before something is written outside. */
export function makeRoom(sheet: FWorksheet, area: Area): void {
  const spareRows = 50;
  const spareColumns = 6;
  if (area.bottom >= sheet.getMaxRows()) sheet.setRowCount(area.bottom + 1 + spareRows);
  if (area.right >= sheet.getMaxColumns()) sheet.setColumnCount(area.right + 1 + spareColumns);
}
