import type { PageLines } from "../../src/xlsx/read-print-setup";
import { type PageFacts, type PageLineRun, pageLine } from "./page-line";
import { paginate, zoomForPages } from "./paginate";
import { type PrintedSheet, printTable, printedRows } from "./print-table";

export const pixelsPerInch = 96;

/** What headers and footers may name. */
export type NamedFacts = Pick<PageFacts, "file" | "now">;

/**
 * The pages that a sheet is printed on. Its rows are parted by how high they are on this screen, so it is shown in `measuring` for a moment.
 */
export function printPages(printed: PrintedSheet, facts: NamedFacts, measuring: HTMLElement): HTMLElement[] {
  const { setup, sheet } = printed;
  const whole = printTable(printed);
  whole.className = "print__table";
  measuring.append(whole);
  const { titles, body, breaks } = printedRows(printed);
  const rows = [...titles, ...body];
  const heights = new Map([...whole.rows].map((row, index) => [rows[index]!, row.getBoundingClientRect().height]));
  whole.remove();

  const heightOf = (row: number): number => heights.get(row) ?? 0;
  const titlesHeight = titles.reduce((sum, row) => sum + heightOf(row), 0);
  const paperRoom = (setup.paper.height - setup.margins.top - setup.margins.bottom) * pixelsPerInch;
  const pagesAt = (zoom: number): number[][] =>
    paginate({ rows: body, breaks, heightOf, room: paperRoom / zoom - titlesHeight });
  const widthZoom = zoomOf(setup, Number.parseFloat(whole.style.width));
  const zoom = zoomForPages(widthZoom, setup.fitToHeight, (tried) => pagesAt(tried).length);

  const pages = pagesAt(zoom);
  return pages.map((rowsOfPage, index) => {
    const table = printTable(printed, { rows: rowsOfPage, heightOf });
    table.className = "print__table";
    table.style.setProperty("zoom", String(zoom));
    if (setup.centred) table.style.margin = "0 auto";
    const page = { ...facts, sheet: sheet.name, page: index + 1, pages: pages.length };
    return paper(printed, table, page);
  });
}

/** @returns 1 for as large as it is, less where all columns have to stand on one page. */
export function zoomOf({ paper, margins, fitToWidth, scale }: PrintedSheet["setup"], tablePixels: number): number {
  const room = (paper.width - margins.left - margins.right) * pixelsPerInch;
  return fitToWidth ? Math.min(1, room / Math.max(1, tablePixels)) : scale;
}

function paper({ setup }: PrintedSheet, table: HTMLTableElement, facts: PageFacts): HTMLElement {
  const element = document.createElement("section");
  element.className = "print__paper";
  element.style.width = `${setup.paper.width}in`;
  element.style.height = `${setup.paper.height}in`;
  const { top, right, bottom, left } = setup.margins;
  element.style.padding = [top, right, bottom, left].map((length) => `${length}in`).join(" ");
  element.append(
    table,
    line(writtenFor(setup.headers, facts.page), facts, { side: "top", inches: setup.lineMargins.header, left, right }),
    line(writtenFor(setup.footers, facts.page), facts, {
      side: "bottom",
      inches: setup.lineMargins.footer,
      left,
      right,
    }),
  );
  return element;
}

function writtenFor({ first, odd, even }: PageLines, page: number): string {
  if (page === 1) return first;
  return page % 2 === 0 ? even : odd;
}

interface LinePlace {
  readonly side: "top" | "bottom";
  readonly inches: number;
  readonly left: number;
  readonly right: number;
}

/** A header or footer. Whatever the workbook says goes in as text. */
function line(written: string, facts: PageFacts, { side, inches, left, right }: LinePlace): HTMLElement {
  const element = document.createElement("div");
  element.className = "print__line";
  element.style[side] = `${inches}in`;
  element.style.left = `${left}in`;
  element.style.right = `${right}in`;
  const parts = pageLine(written, facts);
  for (const place of ["left", "center", "right"] as const) {
    const part = document.createElement("div");
    part.append(...parts[place].map(run));
    element.append(part);
  }
  return element;
}

function run({ text, font, size, bold, italic, underline, strikethrough, color }: PageLineRun): HTMLElement {
  const element = document.createElement("span");
  const css = element.style;
  element.textContent = text;
  if (font) css.fontFamily = `${JSON.stringify(font)}, sans-serif`;
  if (size) css.fontSize = `${size}pt`;
  if (bold) css.fontWeight = "bold";
  if (italic) css.fontStyle = "italic";
  if (underline || strikethrough)
    css.textDecoration = [underline && "underline", strikethrough && "line-through"].filter(Boolean).join(" ");
  if (color) css.color = color;
  return element;
}
