import { type WorkbookEdit, patchWorkbook } from "../../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { buildXlsx, rels } from "../support/build-xlsx";
import { packageFaults, textPart } from "../support/check-package";
import { type Place, areaAt, places, workbookOfPlaces } from "./places-of-references";

/**
 * What stays, in Excel too or because nothing says how: references through several sheets (`甲:丙!B5`), those in text
 * (INDIRECT("B5")) and in macros, what an embedded workbook shows (oleSize), logs of shared workbooks, links of other files
 * to this one.
 */
type Shift = readonly [
  what: string,
  axis: "rows" | "columns",
  at: number,
  count: number,
  area: string | null,
  cell: string | null,
];

/** Of rows 5 to 9, columns B to D, and of B5 alone; null where nothing is left. */
const shifts: readonly Shift[] = [
  ["rows inserted above", "rows", 2, 2, "B7:D11", "B7"],
  ["rows inserted before the first", "rows", 4, 2, "B7:D11", "B7"],
  ["rows inserted inside", "rows", 6, 2, "B5:D11", "B5"],
  ["rows inserted below", "rows", 9, 2, "B5:D9", "B5"],
  ["a row deleted above", "rows", 2, -1, "B4:D8", "B4"],
  ["a row deleted inside", "rows", 6, -1, "B5:D8", "B5"],
  ["rows deleted across its start", "rows", 3, -3, "B4:D6", null],
  ["rows deleted across its end", "rows", 7, -4, "B5:D7", "B5"],
  ["all its rows deleted", "rows", 3, -7, null, null],
  ["a row deleted below", "rows", 9, -1, "B5:D9", "B5"],
  ["a column inserted before", "columns", 0, 1, "C5:E9", "C5"],
  ["a column inserted inside", "columns", 2, 1, "B5:E9", "B5"],
  ["a column inserted behind", "columns", 4, 1, "B5:D9", "B5"],
  ["a column deleted before", "columns", 0, -1, "A5:C9", "A5"],
  ["a column deleted inside", "columns", 2, -1, "B5:C9", "B5"],
  ["columns deleted across its start", "columns", 0, -2, "A5:B9", null],
  ["columns deleted across its end", "columns", 3, -2, "B5:C9", "B5"],
  ["all its columns deleted", "columns", 0, -5, null, null],
];

function expected(place: Place, [, axis, at, count, area, cell]: Shift): string {
  const isFirstRowGone = axis === "rows" && count < 0 && at <= 4 && at - count > 4;
  const left = place.notation.endsWith("cell") ? cell : area;
  if (left !== null && !(place.hangsOnFirstRow && isFirstRowGone)) return left;
  if (place.gone === "unchanged") return place.name === "selection" ? "A1" : "B5:D9";
  return place.gone === "#REF!" ? "#REF!" : "";
}

test.each(places.map((place) => [place.name, place] as const))("%s: there before", (_, place) => {
  expect(areaAt(workbookOfPlaces, place)).toBe(place.notation.endsWith("cell") ? "B5" : "B5:D9");
});

test.each(shifts)("%s", async (...shift) => {
  const [, axis, at, count] = shift;
  const edit: WorkbookEdit = { kind: "shift-lines", sheet: "甲", axis, at, count };
  const bytes = await patchWorkbook(workbookOfPlaces, [edit]);
  expect(packageFaults(bytes)).toEqual([]);
  await readWorkbook(bytes);
  const found = places.map((place) => [place.name, areaAt(bytes, place)]);
  const wanted = places.map((place) => [place.name, expected(place, shift)]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
});

describe("what stands in parts of its own", () => {
  const file = buildXlsx(
    [
      {
        name: "甲",
        xml:
          '<sheetData><row r="3"><c r="B3"><f>B1*C1</f></c><c r="C3"><v>7</v></c></row><row r="4"><c r="B4"><v>6</v></c><c r="C4"><f t="dataTable" ref="C4:D5" dt2D="1" dtr="1" r1="B1" r2="C1"/><v>1</v></c></row></sheetData>' +
          '<scenarios current="1" show="1"><scenario name="一" count="1"><inputCells r="B9" val="1"/></scenario><scenario name="二" count="1"><inputCells r="B10" val="1"/></scenario></scenarios>',
      },
    ],
    {
      "xl/worksheets/_rels/sheet1.xml.rels": rels([
        ["tableSingleCells", "../tables/cells.xml"],
        ["namedSheetView", "../namedSheetViews/v1.xml"],
      ]),
      "xl/tables/cells.xml": '<singleXmlCells><singleXmlCell id="1" r="E8" connectionId="0"/></singleXmlCells>',
      "xl/namedSheetViews/v1.xml":
        '<namedSheetViews><nsvFilter ref="B2:D9"><columnFilter colId="0" id="{1}"><filter colId="0"/></columnFilter><columnFilter colId="2" id="{2}"/></nsvFilter></namedSheetViews>',
    },
  );
  const shifted = (axis: "rows" | "columns", at: number, count: number) =>
    patchWorkbook(file, [{ kind: "shift-lines", sheet: "甲", axis, at, count }]);
  const formula = async (...shift: Parameters<typeof shifted>) =>
    /<f t="dataTable"[^>]*>/.exec(textPart(await shifted(...shift), "xl/worksheets/sheet1.xml"))?.[0];

  test.each([
    ["rows inserted above", "rows", 1, 2, 'ref="C6:D7" dt2D="1" dtr="1" r1="B1" r2="C1"'],
    ["rows inserted above its inputs", "rows", 0, 1, 'ref="C5:D6" dt2D="1" dtr="1" r1="B2" r2="C2"'],
    ["a column between its inputs", "columns", 0, 1, 'ref="D4:E5" dt2D="1" dtr="1" r1="C1" r2="D1"'],
    ["rows below", "rows", 5, 3, 'ref="C4:D5" dt2D="1" dtr="1" r1="B1" r2="C1"'],
  ] as const)("a data table: %s", async (_, axis, at, count, expected) => {
    expect(await formula(axis, at, count)).toContain(expected);
  });

  test.each([
    ["its results", "rows", 4, 1],
    ["its results from what it tries out", "rows", 3, 1],
    ["its results", "columns", 3, -1],
    ["a cell that it fills in", "rows", 0, -1],
  ] as const)("a data table is not cut: %s", async (_, axis, at, count) => {
    await expect(shifted(axis, at, count)).rejects.toThrow("data-table");
  });

  test("a cell mapped to XML moves, and stays", async () => {
    expect(textPart(await shifted("rows", 5, 2), "xl/tables/cells.xml")).toContain('r="E10"');
    expect(textPart(await shifted("columns", 0, 1), "xl/tables/cells.xml")).toContain('r="F8"');
    await expect(shifted("rows", 7, -1)).rejects.toThrow("xml-map");
  });

  test("a view's filter counts its columns from its own first one", async () => {
    const columns = async (...shift: Parameters<typeof shifted>) =>
      [...textPart(await shifted(...shift), "xl/namedSheetViews/v1.xml").matchAll(/ (?:ref|colId)="([^"]*)"/g)].map(
        ([, value]) => value,
      );
    expect(await columns("columns", 0, 1)).toEqual(["C2:E9", "0", "0", "2"]);
    // The data table is in the way of most columns; behind them stands nothing.
    expect(await columns("columns", 4, 1)).toEqual(["B2:D9", "0", "0", "2"]);
  });

  test("of scenarios that are left the first is chosen", async () => {
    const xml = textPart(await shifted("rows", 9, -1), "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<scenarios current="0" show="0"><scenario name="一" count="1">.*<\/scenario><\/scenarios>/);
  });
});

test("a filter's column that is deleted goes with what it filtered by", async () => {
  const view =
    '<nsvFilter ref="B2:D9"><columnFilter colId="1"><filter colId="1"/></columnFilter><columnFilter colId="2"/></nsvFilter>';
  const file = buildXlsx(
    [
      {
        name: "甲",
        xml: `<sheetData/><autoFilter ref="B2:D9"><filterColumn colId="1"/><filterColumn colId="2"/></autoFilter>`,
      },
    ],
    {
      "xl/worksheets/_rels/sheet1.xml.rels": rels([["namedSheetView", "../namedSheetViews/v1.xml"]]),
      "xl/namedSheetViews/v1.xml": `<namedSheetViews>${view}</namedSheetViews>`,
    },
  );
  const bytes = await patchWorkbook(file, [{ kind: "shift-lines", sheet: "甲", axis: "columns", at: 2, count: -1 }]);
  expect(textPart(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<autoFilter ref="B2:C9"><filterColumn colId="1"/></autoFilter>',
  );
  expect(textPart(bytes, "xl/namedSheetViews/v1.xml")).toContain(
    '<nsvFilter ref="B2:C9"><columnFilter colId="1"/></nsvFilter>',
  );
});
