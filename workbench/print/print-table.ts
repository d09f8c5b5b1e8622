import type { Area } from "../../src/core/table/grid";
import type { PrintSetup } from "../../src/xlsx/read-print-setup";
import type { XlsxBorderLine, XlsxCell, XlsxSheet } from "../../src/xlsx/xlsx-workbook";
import { AreaIndex } from "../grid/area-index";

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

/** The sheet as a table of the page. Whatever a cell holds goes in as text. */
export function printTable(printed: PrintedSheet): HTMLTableElement {
  const { sheet, setup } = printed;
  const area = printedArea(printed);
  const columns = lines(area.left, area.right, sheet.hiddenColumns);
  const rows = lines(area.top, area.bottom, sheet.hiddenRows);
  const titles = setup.titleRows ? lines(setup.titleRows.first, setup.titleRows.last, sheet.hiddenRows) : [];
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const merges = new AreaIndex(sheet.merges);
  const breaks = new Set(setup.breaks.map((row) => rows.find((shown) => shown >= row)));

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
    if (height !== undefined) element.style.height = `${height}pt`;
    if (breaks.has(row) && row > area.top) element.className = "print__break";
    for (const column of columns) {
      const merge = merges.at(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const cell = document.createElement("td");
      if (merge) {
        cell.rowSpan = lines(merge.top, Math.min(merge.bottom, area.bottom), sheet.hiddenRows).length;
        cell.colSpan = lines(merge.left, Math.min(merge.right, area.right), sheet.hiddenColumns).length;
      }
      dress(cell, cells.get(`${row},${column}`));
      cell.textContent = printed.text(row, column);
      element.append(cell);
    }
    return element;
  };
  // A browser repeats a table's head on every page.
  const head = document.createElement("thead");
  head.append(...titles.map(rowElement));
  const body = document.createElement("tbody");
  body.append(...rows.filter((row) => !titles.includes(row)).map(rowElement));
  table.append(group, head, body);
  table.style.width = `${columns.reduce((sum, column) => sum + columnPixels(sheet.columnWidths.get(column) ?? defaultCharacters), 0)}px`;
  return table;
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
