/** The only file that knows the reader `hucre`: its model goes in, ours comes out. */
import { type Cell, type CellStyle, type Sheet, type Workbook, readXlsx } from "hucre/xlsx";
import { parseA1 } from "../../core/table/a1";
import type { Area, CellPosition } from "../../core/table/grid";
import { tooLarge } from "../file-failure";
import { shownFormula } from "../formula-names";
import { movableFormula } from "../shared-formulas";
import type { XlsxCell, XlsxConditionalFormat, XlsxFont, XlsxSheet, XlsxStyle } from "../xlsx-workbook";
import type { PlainCell } from "./plain-cells";
import type { PlainPackage } from "./plain-package";
import { type FileColor, resolveColor } from "./theme-colors";

type FontStyle = NonNullable<CellStyle["font"]>;

/** A sheet without what the workbook's part says of it. */
export type SheetContent = Omit<XlsxSheet, "name" | "visibility">;

export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly defaultFont: XlsxFont;
}

/**
 * Reads cells, formats and notes of every sheet of a package made by `plainPackage`.
 *
 * @param plain Its plain cells are put back among what is read.
 * @param dates1904 Serial numbers of the file count from 1904; those returned never do.
 * @throws whatever hucre throws.
 */
export async function readSheets(plain: PlainPackage, dates1904: boolean): Promise<WorkbookContent> {
  const workbook = await readXlsx(plain.bytes, { readStyles: true });
  const formats = new Formats(workbook);
  const budget = { characters: sharedFormulaCharacters };
  const dateOffset = dates1904 ? 1462 : 0;
  const looks = plain.cells ? looksOf(plain.formats, workbook.sheets.at(-1), formats) : null;
  const sheets = plain.cells ? workbook.sheets.slice(0, -1) : workbook.sheets;
  return {
    sheets: sheets.map((sheet, index) => {
      writeOutSharedFormulas(sheet, budget);
      const content = {
        ...sheetContent(sheet, formats, dateOffset),
        ...filterOf(sheet, plain.filteredColumns[index] ?? []),
      };
      const taken = plain.cells?.[index];
      return taken && looks ? { ...content, cells: withPlainCells(taken, content.cells, looks, dateOffset) } : content;
    }),
    defaultFont: formats.font(workbook.defaultFont) ?? {},
  };
}

/** What a format does to a plain cell. */
interface Look {
  readonly style?: XlsxStyle;
  readonly isDate: boolean;
}

/** The formats that `plainPackage` shows on a sheet of their own. */
function looksOf(numbers: readonly number[], sheet: Sheet | undefined, formats: Formats): ReadonlyMap<number, Look> {
  const shown = sheet ? detailsByRow(sheet) : [];
  return new Map(
    numbers.map((number, row) => {
      const detail = shown[row]?.[0];
      const style = detail && withDateFormat(detail, detail.value).style;
      const converted = style && formats.style(style);
      return [number, { isDate: detail?.value instanceof Date, ...(converted && { style: converted }) }];
    }),
  );
}

/** Both lists are in order; where both have the cell, the reader knows of a note on it. */
function withPlainCells(
  plain: readonly PlainCell[],
  read: readonly XlsxCell[],
  looks: ReadonlyMap<number, Look>,
  dateOffset: number,
): XlsxCell[] {
  const cells: XlsxCell[] = [];
  let next = 0;
  for (const cell of plain) {
    let other = read[next];
    for (; other && isBefore(other, cell); other = read[++next]) cells.push(other);
    const shown = shownCell(cell, looks, dateOffset);
    if (other && other.row === cell.row && other.column === cell.column) {
      cells.push(other.note === undefined ? shown : { ...shown, note: other.note });
      next++;
    } else cells.push(shown);
  }
  for (; next < read.length; next++) cells.push(read[next] as XlsxCell);
  return cells;
}

const isBefore = (one: CellPosition, other: CellPosition): boolean =>
  one.row < other.row || (one.row === other.row && one.column < other.column);

function shownCell(
  { row, column, format, value }: PlainCell,
  looks: ReadonlyMap<number, Look>,
  dateOffset: number,
): XlsxCell {
  const look = looks.get(format);
  const shown = look?.isDate && typeof value === "number" ? value + dateOffset : value;
  return look?.style ? { row, column, value: shown, style: look.style } : { row, column, value: shown };
}

/** How much text shared formulas may come to: a long one shared by a whole column would be written out for minutes. */
const sharedFormulaCharacters = 8 * 2 ** 20;

function sheetContent(sheet: Sheet, formats: Formats, dateOffset: number): Omit<SheetContent, "autoFilter"> {
  const rows = [...(sheet.rowDefs ?? [])];
  const columns = (sheet.columns ?? []).map((definition, index) => [index, definition] as const);
  return {
    protected: sheet.protection?.sheet === true,
    cells: cellsOf(sheet, formats, dateOffset),
    merges: (sheet.merges ?? []).map(mergedArea).filter(isArea),
    columnWidths: new Map(columns.flatMap(([index, { width }]) => (width === undefined ? [] : [[index, width]]))),
    rowHeights: new Map(rows.flatMap(([index, { height }]) => (height === undefined ? [] : [[index, height]]))),
    hiddenRows: rows.filter(([, { hidden }]) => hidden).map(([index]) => index),
    hiddenColumns: columns.filter(([, { hidden }]) => hidden).map(([index]) => index),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    conditionalFormats: (sheet.conditionalRules ?? []).map((rule) => conditionalFormat(rule, formats)),
    showGridLines: sheet.view?.showGridLines !== false,
  };
}

function filterOf(
  { autoFilter }: Sheet,
  columns: readonly number[],
): Pick<SheetContent, "autoFilter" | "filteredColumns"> {
  const area = autoFilter ? parseA1(autoFilter.range.replaceAll("$", "")) : null;
  if (!area || columns.length === 0) return { autoFilter: area };
  return { autoFilter: area, filteredColumns: columns.map((column) => area.left + column) };
}

function cellsOf(sheet: Sheet, formats: Formats, dateOffset: number): XlsxCell[] {
  const details = detailsByRow(sheet);
  const cells: XlsxCell[] = [];
  for (let row = 0; row < Math.max(sheet.rows.length, details.length); row++) {
    const values = sheet.rows[row] ?? [];
    const rowDetails = details[row] ?? [];
    for (let column = 0; column < Math.max(values.length, rowDetails.length); column++) {
      const detail = rowDetails[column];
      const read = values[column] ?? detail?.value ?? null;
      const value = plainValue(read, dateOffset);
      if (detail) cells.push(detailedCell(row, column, value, withDateFormat(detail, read), formats));
      else if (value !== null) cells.push({ row, column, value });
    }
  }
  return cells;
}

/** hucre keys the cells that have more than a value by "row,column". */
function detailsByRow(sheet: Sheet): Cell[][] {
  const rows: Cell[][] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const { row, column } = positionOf(key);
    (rows[row] ??= [])[column] = cell;
  }
  return rows;
}

function positionOf(key: string): CellPosition {
  const comma = key.indexOf(",");
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

interface SharedFormula extends CellPosition {
  /** Its text so many rows and columns further. */
  readonly at: (rows: number, columns: number) => string;
}

/** hucre leaves the text with the cell that defines it; each cell that shares it gets its own. */
function writeOutSharedFormulas(sheet: Sheet, budget: { characters: number }): void {
  const masters = new Map<number, SharedFormula>();
  const early: [string, Cell][] = [];
  const writeOut = (key: string, cell: Cell) => {
    const master = masters.get(cell.formulaSharedIndex ?? -1);
    if (!master) return false;
    const { row, column } = positionOf(key);
    cell.formula = master.at(row - master.row, column - master.column);
    budget.characters -= cell.formula.length;
    if (budget.characters < 0)
      throw tooLarge("formula-characters", sharedFormulaCharacters, sharedFormulaCharacters + 1);
    return true;
  };

  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined) continue;
    if (cell.formula) masters.set(cell.formulaSharedIndex, { at: movableFormula(cell.formula), ...positionOf(key) });
    else if (!writeOut(key, cell)) early.push([key, cell]);
  }
  // Some writers put the cell that holds the text behind those that share it.
  for (const [key, cell] of early) writeOut(key, cell);
}

function detailedCell(row: number, column: number, value: XlsxCell["value"], detail: Cell, formats: Formats): XlsxCell {
  const style = detail.style && formats.style(detail.style);
  const area = detail.formulaType === "array" && detail.formulaRef ? parseA1(detail.formulaRef) : null;
  return {
    row,
    column,
    value,
    ...(detail.type === "error" && { isError: true }),
    ...(detail.formula && { formula: shownFormula(detail.formula) }),
    ...(area && { formulaArea: area }),
    ...(style && { style }),
    ...(detail.richText && { richText: detail.richText.map((run) => formats.run(run.text, run.font)) }),
    ...(detail.comment && { note: detail.comment.text }),
  };
}

/** The Chinese date formats 27 to 36 and 50 to 58 have no code in the file, so that hucre knows them only by their number. */
function withDateFormat(detail: Cell, read: Cell["value"]): Cell {
  if (!(read instanceof Date) || detail.style?.numFmt !== undefined) return detail;
  return { ...detail, style: { ...detail.style, numFmt: 'yyyy"年"m"月"d"日"' } };
}

/** hucre turns numbers under a date format into dates; the serial number is what the sheet holds. */
function plainValue(value: Cell["value"], dateOffset: number): XlsxCell["value"] {
  if (!(value instanceof Date)) return value;
  const days = (value.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000;
  if (Number.isNaN(days)) return null;
  // Excel believes in 29 February 1900.
  return dateOffset + (days >= 60 ? days + 1 : days);
}

function conditionalFormat(
  rule: NonNullable<Sheet["conditionalRules"]>[number],
  formats: Formats,
): XlsxConditionalFormat {
  const fill = rule.style && formats.differentialFill(rule.style);
  const font = formats.font(rule.style?.font);
  return {
    areas: rule.range.split(/\s+/).map(parseA1).filter(isArea),
    type: rule.type,
    ...(rule.operator && { operator: rule.operator }),
    formulas: [rule.formula ?? []].flat().map(shownFormula),
    priority: rule.priority,
    stopIfTrue: rule.stopIfTrue === true,
    ...(fill && { fill }),
    ...(font && { font }),
  };
}

function mergedArea(merge: NonNullable<Sheet["merges"]>[number]): Area | null {
  const { startRow, startCol, endRow, endCol } = merge;
  const valid = [startRow, startCol, endRow, endCol].every((index) => Number.isInteger(index) && index >= 0);
  if (!valid || endRow >= 1_048_576 || endCol >= 16_384 || startRow > endRow || startCol > endCol) return null;
  return { top: startRow, left: startCol, bottom: endRow, right: endCol };
}

function isArea(area: Area | null): area is Area {
  return area !== null;
}

/** Formats with their colours resolved; equal ones become one object, as thousands of cells share a few. */
class Formats {
  private readonly theme: readonly string[];
  private readonly parts = new WeakMap<object, number>();
  private readonly styles = new Map<string, XlsxStyle | undefined>();

  constructor(workbook: Workbook) {
    this.theme = workbook.themeColors ?? [];
  }

  style(style: CellStyle): XlsxStyle | undefined {
    const key = [style.font, style.fill, style.border, style.alignment].map((part) => this.identity(part)).join();
    const fullKey = `${key},${style.numFmt ?? ""}`;
    if (!this.styles.has(fullKey)) this.styles.set(fullKey, this.convert(style));
    return this.styles.get(fullKey);
  }

  font(font: FontStyle | undefined): XlsxFont | undefined {
    if (!font) return undefined;
    const color = this.color(font.color);
    return {
      ...(font.name !== undefined && { name: font.name }),
      ...(font.size !== undefined && { size: font.size }),
      ...(font.bold && { bold: true }),
      ...(font.italic && { italic: true }),
      ...(font.underline && { underline: true }),
      ...(font.strikethrough && { strikethrough: true }),
      ...(color && { color }),
    };
  }

  run(text: string, font: FontStyle | undefined) {
    const converted = this.font(font);
    return converted ? { text, font: converted } : { text };
  }

  /** A conditional format's solid fill stands in the background colour, a cell's in the foreground. */
  differentialFill({ fill }: CellStyle): string | undefined {
    return fill?.type === "pattern" ? this.color(fill.bgColor ?? fill.fgColor) : undefined;
  }

  private convert({ font, fill, border, alignment, numFmt }: CellStyle): XlsxStyle | undefined {
    const solid = fill?.type === "pattern" && fill.pattern === "solid" ? this.color(fill.fgColor) : undefined;
    const convertedFont = this.font(font);
    const convertedBorder = border && this.border(border);
    const style: XlsxStyle = {
      ...(convertedFont && { font: convertedFont }),
      ...(solid && { fill: solid }),
      ...(convertedBorder && { border: convertedBorder }),
      ...(alignment?.horizontal && { horizontal: alignment.horizontal }),
      ...(alignment?.vertical && { vertical: alignment.vertical }),
      ...(alignment?.wrapText && { wrapText: true }),
      ...(alignment?.indent && { indent: alignment.indent }),
      ...(alignment?.textRotation && { textRotation: alignment.textRotation }),
      ...(numFmt && numFmt !== "General" && { numberFormat: numFmt }),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  }

  private border(border: NonNullable<CellStyle["border"]>): XlsxStyle["border"] {
    const sides = (["top", "right", "bottom", "left"] as const).flatMap((side) => {
      const line = border[side];
      if (!line?.style) return [];
      const color = this.color(line.color);
      return [[side, { line: line.style, ...(color && { color }) }] as const];
    });
    return sides.length > 0 ? Object.fromEntries(sides) : undefined;
  }

  private color(color: FileColor | undefined): string | undefined {
    return resolveColor(color, this.theme);
  }

  private identity(part: object | undefined): number {
    if (!part) return 0;
    const known = this.parts.get(part);
    if (known !== undefined) return known;
    this.identities += 1;
    this.parts.set(part, this.identities);
    return this.identities;
  }

  private identities = 0;
}
