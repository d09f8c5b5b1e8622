import type { HeaderPicture } from "../../src/xlsx/read-header-pictures";
import { type PageFacts, type PageLineRun, pageLine } from "./page-line";
import type { PagePictures } from "./page-pictures";
import { paginate, zoomForPages } from "./paginate";
import { type PrintedSheet, printTable, printedRows } from "./print-table";

export const pixelsPerInch = 96;

/** What headers and footers may name. */
export type NamedFacts = Pick<PageFacts, "file" | "now">;

/**
 * The pages that a sheet is printed on. Its rows are parted by how high they are on this screen, so it is shown in `measuring` for a moment.
 *
 * @param pictures those of its headers and footers; to be kept while the pages are shown.
 */
export function printPages(
  printed: PrintedSheet,
  facts: NamedFacts,
  pictures: PagePictures,
  measuring: HTMLElement,
): HTMLElement[] {
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
    return paper(printed, table, page, pictures);
  });
}

/** @returns 1 for as large as it is, less where all columns have to stand on one page. */
export function zoomOf({ paper, margins, fitToWidth, scale }: PrintedSheet["setup"], tablePixels: number): number {
  const room = (paper.width - margins.left - margins.right) * pixelsPerInch;
  return fitToWidth ? Math.min(1, room / Math.max(1, tablePixels)) : scale;
}

function paper(
  { setup }: PrintedSheet,
  table: HTMLTableElement,
  facts: PageFacts,
  pictures: PagePictures,
): HTMLElement {
  const element = document.createElement("section");
  element.className = "print__paper";
  element.style.width = `${setup.paper.width}in`;
  element.style.height = `${setup.paper.height}in`;
  const { top, right, bottom, left } = setup.margins;
  element.style.padding = [top, right, bottom, left].map((length) => `${length}in`).join(" ");
  const pages = pagesOf(setup, facts.page);
  const lineOf = (kind: HeaderPicture["line"], written: string): HTMLElement => {
    const line = pageLineElement(written, facts, (side) => pictures.at({ line: kind, pages, side }));
    line.style[kind === "header" ? "top" : "bottom"] = `${setup.lineMargins[kind]}in`;
    line.style.left = `${left}in`;
    line.style.right = `${right}in`;
    return line;
  };
  element.append(table, lineOf("header", setup.headers[pages]), lineOf("footer", setup.footers[pages]));
  return element;
}

/** By whose lines and pictures a page goes. */
function pagesOf({ differentFirst, differentOddEven }: PrintedSheet["setup"], page: number): HeaderPicture["pages"] {
  if (differentFirst && page === 1) return "first";
  return differentOddEven && page % 2 === 0 ? "even" : "odd";
}

/** A header or footer. Whatever the workbook says goes in as text. */
function pageLineElement(
  written: string,
  facts: PageFacts,
  pictureAt: (side: HeaderPicture["side"]) => HTMLElement | null,
): HTMLElement {
  const element = document.createElement("div");
  element.className = "print__line";
  const parts = pageLine(written, facts);
  for (const side of ["left", "center", "right"] as const) {
    const part = document.createElement("div");
    part.append(...parts[side].flatMap((one) => (one.isPicture ? (pictureAt(side) ?? []) : run(one))));
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
