/** @jest-environment jsdom */
import type { HeaderPicture } from "../../src/xlsx/read-header-pictures";
import type { PrintSetup } from "../../src/xlsx/read-print-setup";
import type { XlsxSheet } from "../../src/xlsx/xlsx-workbook";
import { PagePictures } from "../../workbench/print/page-pictures";
import { printPages, zoomOf } from "../../workbench/print/print-pages";
import { printTable, printedArea, printedRows } from "../../workbench/print/print-table";

const setup: PrintSetup = {
  paper: { width: 11.69, height: 8.27 },
  margins: { top: 1, right: 0.5, bottom: 1, left: 0.5 },
  fitToWidth: true,
  fitToHeight: null,
  scale: 1,
  centred: false,
  area: null,
  titleRows: { first: 0, last: 0 },
  breaks: [],
  differentFirst: true,
  differentOddEven: true,
  headers: { first: "", odd: "", even: "" },
  footers: { first: "&A", odd: "&C<b>&P</b> / &N", even: "&R&F" },
  lineMargins: { header: 0.3, footer: 0.3 },
};

const border = { top: { line: "thin" }, left: { line: "double", color: "#FF0000" } };
const sheet: XlsxSheet = {
  name: "表",
  visibility: "visible",
  protected: false,
  cells: [
    { row: 0, column: 0, value: "标题", style: { font: { bold: true, size: 18 }, horizontal: "center" } },
    { row: 1, column: 0, value: "<b>甲</b>", style: { wrapText: true, border } },
    { row: 1, column: 1, value: 2 },
    { row: 2, column: 1, value: 3 },
    { row: 3, column: 2, value: 4, style: { fill: "#FFFF00" } },
    { row: 9, column: 9, value: null, style: { numberFormat: "0" } },
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 0, bottom: 3, right: 0 },
  ],
  columnWidths: new Map([[0, 20]]),
  rowHeights: new Map([[1, 30]]),
  hiddenRows: [2],
  hiddenColumns: [],
  frozenRows: 0,
  frozenColumns: 0,
  conditionalFormats: [],
  autoFilter: null,
  showGridLines: true,
};

const text = (row: number, column: number): string =>
  String(sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? "");

const facts = { file: "任务.xlsx", now: new Date(2022, 5, 30, 9, 5) };

test("title rows are the table's head, merges are spans, hidden rows are left out", () => {
  const table = printTable({ sheet, setup, text });
  expect(table.tHead?.textContent).toBe("标题");
  expect([...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent))).toEqual([
    ["<b>甲</b>", "2", ""],
    ["", "4"],
  ]);
  const [title, tall] = [table.tHead!.rows[0]!.cells[0]!, table.tBodies[0]!.rows[0]!.cells[0]!];
  expect([title.colSpan, title.rowSpan, tall.colSpan, tall.rowSpan]).toEqual([3, 1, 1, 2]);
  expect(table.querySelector("b")).toBeNull();
});

test("looks come along", () => {
  const table = printTable({ sheet, setup, text });
  const [title, tall] = [table.tHead!.rows[0]!.cells[0]!, table.tBodies[0]!.rows[0]!.cells[0]!];
  expect(title.style).toMatchObject({ fontWeight: "bold", fontSize: "18pt", textAlign: "center", whiteSpace: "pre" });
  expect(tall.style).toMatchObject({ whiteSpace: "pre-wrap", borderTopStyle: "solid", borderLeftStyle: "double" });
  expect(table.tBodies[0]!.rows[0]!.style.height).toBe("30pt");
  expect(table.querySelector<HTMLElement>("col")?.style.width).toBe("145px");
  expect(table.tBodies[0]!.rows[1]!.cells[1]!.style.backgroundColor).toBe("rgb(255, 255, 0)");
});

test("numbers stand on the right, unless something else is said", () => {
  const rows = printTable({ sheet, setup, text }).tBodies[0]!.rows;
  expect([rows[0]!.cells[0], rows[0]!.cells[1], rows[1]!.cells[1]].map((cell) => cell!.style.textAlign)).toEqual([
    "left",
    "right",
    "right",
  ]);
});

test("pages begin where they were begun by hand, with the next row where that one is hidden", () => {
  const broken = (breaks: number[]) => [...printedRows({ sheet, setup: { ...setup, breaks } }).breaks];
  expect(broken([2])).toEqual([3]);
  expect(broken([1, 900])).toEqual([1]);
});

test("each page has the title rows, its own rows, and what goes on of a merge without its text", () => {
  const pages = printPages(
    { sheet, setup: { ...setup, breaks: [2] }, text },
    facts,
    new PagePictures([]),
    document.body,
  );
  const rows = pages.map((page) =>
    [...page.querySelectorAll("tr")].map((row) => [...row.cells].map((cell) => cell.textContent)),
  );
  expect(rows).toEqual([
    [["标题"], ["<b>甲</b>", "2", ""]],
    [["标题"], ["", "", "4"]],
  ]);
  expect(document.body.childElementCount).toBe(0);
});

test("headers and footers by page, as text", () => {
  const pages = printPages(
    { sheet, setup: { ...setup, breaks: [1, 2, 3] }, text },
    facts,
    new PagePictures([]),
    document.body,
  );
  const footers = pages.map((page) => [...page.lastElementChild!.children].map((part) => part.textContent));
  expect(footers).toEqual([
    ["", "表", ""],
    ["", "", "任务.xlsx"],
  ]);
  const odd = { ...setup, footers: { ...setup.footers, first: setup.footers.odd } };
  const [page] = printPages({ sheet, setup: odd, text }, facts, new PagePictures([]), document.body);
  expect(page!.lastElementChild!.textContent).toBe("<b>1</b> / 1");
  expect(page!.querySelector("b")).toBeNull();
});

test("a merge over whole columns takes no time", () => {
  const merges = [{ top: 4, left: 0, bottom: 1_048_575, right: 16_383 }];
  expect(printTable({ sheet: { ...sheet, merges }, setup, text }).rows).toHaveLength(3);
});

test("all that has a text or a look is printed, or the print area", () => {
  expect(printedArea({ sheet, setup })).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  const area = { top: 1, left: 1, bottom: 1_048_575, right: 1 };
  expect(printedArea({ sheet, setup: { ...setup, area } })).toEqual({ top: 1, left: 1, bottom: 3, right: 1 });
});

test("wide tables are shrunk to the page, narrow ones are not blown up", () => {
  expect(zoomOf(setup, 10.69 * 96 * 2)).toBeCloseTo(0.5);
  expect(zoomOf(setup, 100)).toBe(1);
  expect(zoomOf({ ...setup, fitToWidth: false, scale: 0.8 }, 9999)).toBe(0.8);
});

test("pictures stand where a line says so, each page's own; the first page has those of all where none differ", () => {
  const picture = (pages: HeaderPicture["pages"]): HeaderPicture => ({
    line: "header",
    pages,
    side: "left",
    width: null,
    height: null,
    image: null,
  });
  const shown = (differs: boolean, pictures: HeaderPicture[]) => {
    const headers = { first: "&L甲&G", odd: "&L甲&G", even: "&L&R&G" };
    const own = { ...setup, differentFirst: differs, differentOddEven: differs, headers, breaks: [1, 2, 3] };
    const pages = printPages({ sheet, setup: own, text }, facts, new PagePictures(pictures), document.body);
    return pages.map((page) => page.children[1]!.textContent);
  };
  expect(shown(true, [picture("first"), picture("even")])).toEqual(["甲图片无法显示", ""]);
  expect(shown(true, [picture("odd")])).toEqual(["甲", ""]);
  expect(shown(false, [picture("odd")])).toEqual(["甲图片无法显示", "甲图片无法显示"]);
  expect(shown(false, [picture("first")])).toEqual(["甲", "甲"]);
});
