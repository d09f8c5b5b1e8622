import type { Area } from "../../src/core/table/grid";
import type { PrintSetup } from "../../src/xlsx/read-print-setup";
import type { XlsxBorderLine, XlsxCell, XlsxSheet } from "../../src/xlsx/xlsx-workbook";
import { AreaIndex } from "../grid/area-index";
import { cellKey } from "../grid/cell-key";

/** A sheet as it is printed: how it looks comes from the file as saved, its texts are those drawn in the grid. */
export interface PrintedSheet {
  readonly sheet: XlsxSheet;
  readonly setup: PrintSetup;
  /** By row and column of the sheet. */
  readonly text: (row: number, column: number) => string;
}

/** More is no print-out but a database. */
const mostRows = 20_000;
const defaultCharacters = 9;

/** Characters of the default font as CSS pixels, as the grid draws them. */
const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

/** What is printed: the print area, or everything from A1 to the last cell with a text or a border. */
export function printedArea({ sheet, setup }: Pick<PrintedSheet, "sheet" | "setup">): Area {
  const all = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { row, column, value, style } of sheet.cells) {
    if (value === null && !style?.border && !style?.fill) continue;
    all.bottom = Math.max(all.bottom, row);
    all.right = Math.max(all.right, column);
  }
  const area = setup.area ?? all;
  return {
    ...area,
    right: Math.min(area.right, all.right),
    bottom: Math.min(area.bottom, all.bottom, area.top + mostRows),
  };
}

/** The rows that are printed, hidden ones left out. */
export interface PrintedRows {
  /** On top of every page. */
  readonly titles: readonly number[];
  readonly body: readonly number[];
  /** Those of the body with which a page begins by hand. */
  readonly breaks: ReadonlySet<number>;
}

export function printedRows(printed: Pick<PrintedSheet, "sheet" | "setup">): PrintedRows {
  const { sheet, setup } = printed;
  const area = printedArea(printed);
  const titles = setup.titleRows ? lines(setup.titleRows.first, setup.titleRows.last, sheet.hiddenRows) : [];
  const body = lines(area.top, area.bottom, sheet.hiddenRows).filter((row) => !titles.includes(row));
  const begun = setup.breaks.flatMap((row) => body.find((shown) => shown >= row) ?? []);
  return { titles, body, breaks: new Set(begun.filter((row) => row > area.top)) };
}

/** What stands on one page, each row as high as it was in the table of them all. */
export interface PrintedPage {
  readonly rows: readonly number[];
  /** Pixels. */
  heightOf(row: number): number;
}

/** The sheet as a table of the page, or as much of it as stands on one page. Whatever a cell holds goes in as text. */
export function printTable(printed: PrintedSheet, page: PrintedPage | null = null): HTMLTableElement {
  const { sheet } = printed;
  const area = printedArea(printed);
  const columns = lines(area.left, area.right, sheet.hiddenColumns);
  const { titles, body } = printedRows(printed);
  const shown = new Set([...titles, ...(page?.rows ?? body)]);
  const cells = cellsOf(sheet);
  const merges = new AreaIndex(sheet.merges);

  const table = document.createElement("table");
  const group = document.createElement("colgroup");
  for (const column of columns) {
    const element = document.createElement("col");
    element.style.width = `${columnPixels(sheet.columnWidths.get(column) ?? defaultCharacters)}px`;
    group.append(element);
  }
  const rowElement = (row: number): HTMLTableRowElement => {
    const element = document.createElement("tr");
    const height = sheet.rowHeights.get(row);
    if (page) element.style.height = `${page.heightOf(row)}px`;
    else if (height !== undefined) element.style.height = `${height}pt`;
    for (const column of columns) {
      const merge = merges.at(row, column);
      if (!merge) {
        element.append(cellElement(cells.get(cellKey(row, column)), printed.text(row, column)));
        continue;
      }
      const rows = lines(merge.top, Math.min(merge.bottom, area.bottom), sheet.hiddenRows);
      // A merge that goes on over pages begins anew on each.
      const here = rows.filter((each) => shown.has(each) && titles.includes(each) === titles.includes(row));
      if (here[0] !== row || merge.left !== column) continue;
      const isFirstPart = rows[0] === row;
      const text = isFirstPart ? printed.text(merge.top, merge.left) : "";
      const cell = cellElement(cells.get(cellKey(merge.top, merge.left)), text);
      cell.rowSpan = here.length;
      cell.colSpan = lines(merge.left, Math.min(merge.right, area.right), sheet.hiddenColumns).length;
      if (page && here.length < rows.length)
        keepLow(
          cell,
          here.reduce((sum, each) => sum + page.heightOf(each), 0),
        );
      element.append(cell);
    }
    return element;
  };
  const head = document.createElement("thead");
  head.append(...titles.map(rowElement));
  const rest = document.createElement("tbody");
  rest.append(...(page?.rows ?? body).map(rowElement));
  table.append(group, head, rest);
  table.style.width = `${columns.reduce((sum, column) => sum + columnPixels(sheet.columnWidths.get(column) ?? defaultCharacters), 0)}px`;
  return table;
}

/** The cells of a sheet are gone through once, not for every page. */
const cellsBySheet = new WeakMap<XlsxSheet, ReadonlyMap<number, XlsxCell>>();

function cellsOf(sheet: XlsxSheet): ReadonlyMap<number, XlsxCell> {
  const known = cellsBySheet.get(sheet);
  const cells = known ?? new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  if (!known) cellsBySheet.set(sheet, cells);
  return cells;
}

function cellElement(cell: XlsxCell | undefined, text: string): HTMLTableCellElement {
  const element = document.createElement("td");
  dress(element, cell);
  element.textContent = text;
  return element;
}

/** The text of a merge that goes on over the page must not make its rows higher. */
function keepLow(cell: HTMLTableCellElement, pixels: number): void {
  const inside = document.createElement("div");
  inside.textContent = cell.textContent;
  inside.style.maxHeight = `${pixels}px`;
  inside.style.overflow = "hidden";
  cell.replaceChildren(inside);
}

function lines(first: number, last: number, hidden: readonly number[]): number[] {
  const skipped = new Set(hidden);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (line) => !skipped.has(line),
  );
}

const sides = ["top", "right", "bottom", "left"] as const;

const lettersBelowEachOther = 255;

function dress({ style: css }: HTMLElement, cell: XlsxCell | undefined): void {
  const { font, fill, border, vertical, wrapText, indent, textRotation } = cell?.style ?? {};
  if (font?.name) css.fontFamily = `${JSON.stringify(font.name)}, sans-serif`;
  if (font?.size) css.fontSize = `${font.size}pt`;
  if (font?.bold) css.fontWeight = "bold";
  if (font?.italic) css.fontStyle = "italic";
  if (font?.underline || font?.strikethrough)
    css.textDecoration = [font.underline && "underline", font.strikethrough && "line-through"]
      .filter(Boolean)
      .join(" ");
  if (font?.color) css.color = font.color;
  if (fill) css.backgroundColor = fill;
  css.textAlign = alignment(cell);
  css.verticalAlign = vertical === "top" ? "top" : vertical === "center" ? "middle" : "bottom";
  css.whiteSpace = wrapText ? "pre-wrap" : "pre";
  if (indent) css.paddingLeft = `${3 + 9 * indent}px`;
  if (textRotation === lettersBelowEachOther) css.setProperty("writing-mode", "vertical-rl");
  for (const side of sides) {
    const line = border?.[side];
    if (line) css.setProperty(`border-${side}`, borderCss(line));
  }
}

/** Where nothing is said, numbers stand on the right, truth values and errors in the middle. */
function alignment(cell: XlsxCell | undefined): string {
  const { horizontal } = cell?.style ?? {};
  if (horizontal === "center" || horizontal === "right" || horizontal === "justify") return horizontal;
  if (horizontal === "centerContinuous" || horizontal === "distributed") return "center";
  if (horizontal === "left") return "left";
  if (typeof cell?.value === "boolean" || cell?.isError) return "center";
  return typeof cell?.value === "number" ? "right" : "left";
}

function borderCss({ line, color }: XlsxBorderLine): string {
  const width = line === "thick" || line === "double" ? "3px" : line.startsWith("medium") ? "2px" : "1px";
  const kind =
    line === "double" ? "double" : /dash/i.test(line) ? "dashed" : /dot|hair/i.test(line) ? "dotted" : "solid";
  return `${width} ${kind} ${color ?? "#000000"}`;
}
