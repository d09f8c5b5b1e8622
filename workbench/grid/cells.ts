import {
  CellValueType,
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/core/table/grid";
import { Bounds } from "./bounds";
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

/** Reads what the cells themselves hold, cell by cell; places outside the grid's sheet are blank cells, as they are in Excel. */
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

/** The values as Excel gives them: also where an array formula spills, which the grid keeps apart from the cells. */
export function readValues(sheet: FWorksheet, area: Area): CellValue[][] {
  const spilled = spilledCells(sheet);
  return readCells(sheet, area, cellValue).map((row, r) =>
    row.map((value, c) => (value === "" ? cellValue(spilled?.[area.top + r]?.[area.left + c]) : value)),
  );
}

function spilledCells(sheet: FWorksheet): Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>> {
  const formulas = sheet.getInject().get(FormulaDataModel);
  return formulas.getArrayFormulaCellData()[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()];
}

/** Where the formula in an area's first cell spills to; null where it does not spill. */
export function spillArea(sheet: FWorksheet, { top, left }: Area): Area | null {
  const ranges = sheet.getInject().get(FormulaDataModel).getArrayFormulaRange();
  const range = ranges[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()]?.[top]?.[left];
  if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return null;
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

/** The texts as they are drawn, number formats applied. */
export function readTexts(sheet: FWorksheet, area: Area): string[][] {
  const model = sheet.getSheet();
  const rows: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const raw = model.getCellRaw(row, column);
      // Drawing a cell takes everybody's leave, which is long for thousands; plain text is drawn as it is.
      const value = cellValue(isPlainText(raw) ? raw : model.getCell(row, column));
      texts.push(typeof value === "boolean" ? String(value).toUpperCase() : String(value));
    }
    rows.push(texts);
  }
  return rows;
}

const isPlainText = (cell: Nullable<ICellData>): boolean =>
  cell?.t === CellValueType.STRING && typeof cell.v === "string" && !cell.f && !cell.si && !cell.p;

/** Formulas where there are any, "" elsewhere; shared ones are written out. */
export function readFormulas(sheet: FWorksheet, area: Area): string[][] {
  const rows = Math.min(area.bottom, sheet.getMaxRows() - 1);
  const columns = Math.min(area.right, sheet.getMaxColumns() - 1);
  const known =
    rows >= area.top && columns >= area.left
      ? sheet.getRange(toGridRange({ ...area, bottom: rows, right: columns })).getFormulas()
      : [];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_, c) => known[r]?.[c] ?? ""),
  );
}

/** A cell's own style, wherever the grid keeps it. */
export function cellStyle(sheet: FWorksheet, cell: Nullable<ICellData>): IStyleData | null {
  if (!cell?.s) return null;
  return typeof cell.s === "string" ? (sheet.getWorkbook().getStyles().get(cell.s) ?? null) : cell.s;
}

/** The smallest area that holds every value, or every value and format. Null on an empty sheet. */
export function usedArea(sheet: FWorksheet, valuesOnly: boolean): Area | null {
  const bounds = new Bounds();
  const include = (row: number, column: number, cell: Nullable<ICellData>): void => {
    if (cell && (holdsValue(cell) || (!valuesOnly && cell.s))) bounds.include(row, column);
  };
  sheet.getSheet().getCellMatrix().forValue(include);
  new ObjectMatrix(spilledCells(sheet) ?? {}).forValue(include);
  return bounds.area;
}

const holdsValue = (cell: ICellData): boolean => Boolean(cell.f || cell.si) || cellValue(cell) !== "";

/** Excel's sheets are boundless next to the grid's: makes room before something is written outside. */
export function makeRoom(sheet: FWorksheet, area: Area): void {
  const spareRows = 50;
  const spareColumns = 6;
  // By mutations: the commands would leave a step to undo that shows nothing.
  const enlarge = (what: "row" | "column", count: number): void => {
    const place = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
    const commands = sheet.getInject().get(ICommandService);
    commands.syncExecuteCommand(`sheet.mutation.set-worksheet-${what}-count`, { ...place, [`${what}Count`]: count });
  };
  if (area.bottom >= sheet.getMaxRows()) enlarge("row", area.bottom + 1 + spareRows);
  if (area.right >= sheet.getMaxColumns()) enlarge("column", area.right + 1 + spareColumns);
}
