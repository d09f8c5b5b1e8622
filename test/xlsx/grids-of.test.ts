import { dateText } from "../../src/core/table/date-text";
import { gridsOf } from "../../src/xlsx/grids-of";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { type SheetXml, buildXlsx } from "./support/build-xlsx";

async function grids(sheets: readonly SheetXml[], options = {}) {
  return gridsOf(await readWorkbook(buildXlsx(sheets)), options);
}

async function grid(xml: string) {
  return (await grids([{ name: "a", xml }]))[0];
}

const text = (a1: string, value: string) => `<c r="${a1}" t="inlineStr"><is><t>${value}</t></is></c>`;

test("the used part only, with covered cells of merges blank", async () => {
  const xml =
    `<sheetData><row r="3">${text("B3", "头")}<c r="C3"><v>1</v></c></row><row r="4"><c r="B4"><v>9</v></c></row>` +
    '<row r="9"><c r="J9" s="1"/></row></sheetData><mergeCells><mergeCell ref="B3:B4"/></mergeCells>';
  expect(await grid(xml)).toEqual({
    sheet: "a",
    origin: { row: 2, column: 1 },
    cells: [
      ["头", 1],
      [null, null],
    ],
    merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
  });
});

test("a merge reaches to its end though its last rows hold nothing else", async () => {
  const xml = `<sheetData><row r="1">${text("A1", "x")}</row></sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells>`;
  expect((await grid(xml))?.cells).toEqual([["x"], [null], [null]]);
});

test("a merged column of a million rows does not make a million rows", async () => {
  const xml = `<sheetData><row r="1">${text("A1", "x")}</row></sheetData><mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>`;
  const { cells, merges } = (await grid(xml)) ?? { cells: [], merges: [] };
  expect(cells.length).toBe(1001);
  expect(merges).toEqual([{ top: 0, left: 0, bottom: 1000, right: 0 }]);
});

test("an empty sheet", async () => {
  expect(await grid("<sheetData/>")).toEqual({ sheet: "a", origin: { row: 0, column: 0 }, cells: [], merges: [] });
});

test("values as the checks want them", async () => {
  const row =
    `${text("A1", "甲&#13;&#10;乙_x000D_丙")}<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" s="1"><v>44773</v></c>` +
    '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1" s="3"><v>44773</v></c><c r="F1" t="b"><v>0</v></c>';
  expect((await grid(`<sheetData><row r="1">${row}</row></sheetData>`))?.cells).toEqual([
    ["甲\n乙\n丙", "#DIV/0!", "2022年7月31日", null, 44773, false],
  ]);
});

test("hidden sheets only when asked for; hidden rows and columns are named", async () => {
  const xml = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1" hidden="1">${text("A1", "x")}</row></sheetData>`;
  const sheets = [
    { name: "看得见", xml },
    { name: "藏", xml, state: "hidden" },
  ];
  expect((await grids(sheets)).map(({ sheet }) => sheet)).toEqual(["看得见"]);
  expect((await grids(sheets, { hiddenSheets: true })).map(({ sheet }) => sheet)).toEqual(["看得见", "藏"]);
  expect((await grids(sheets))[0]).toMatchObject({ hiddenRows: [0], hiddenColumns: [1] });
});

test("merges that cover the same cells a thousand times cost nothing", async () => {
  const merges = '<mergeCell ref="A1:ZZ700"/>'.repeat(20_000);
  const xml = `<sheetData><row r="1">${text("A1", "x")}</row><row r="700">${text("ZZ700", "y")}</row></sheetData><mergeCells>${merges}</mergeCells>`;
  expect((await grid(xml))?.merges.length).toBe(1);
});

test.each([
  [44773, "yyyy/m/d", "2022年7月31日"],
  [44773, 'yyyy"年"m"月"d"日"', "2022年7月31日"],
  [44773, "[$-804]yyyy-mm-dd;@", "2022年7月31日"],
  [44773, 'yyyy"年"m"月"', "2022年7月"],
  [44773, "mmm-yy", "2022年7月"],
  [44773, 'm"月"d"日"', "7月31日"],
  [44773.5, "m/d/yyyy h:mm", "2022年7月31日 12:00"],
  [0.75, "h:mm:ss AM/PM", "18:00"],
  [1, "yyyy/m/d", "1900年1月1日"],
  [61, "yyyy/m/d", "1900年3月1日"],
  [44773, "General", null],
  [44773, "0.00", null],
  [44773, '0"d"', null],
  [44773, '#,##0"元"', null],
  [0.5, "0%", null],
  [30, "[h]:mm", null],
  [12, "@", null],
  [-1, "yyyy/m/d", null],
  [1e9, "yyyy/m/d", null],
])("%d under %s shows %s", (serial, format, shown) => {
  expect(dateText(serial, format)).toBe(shown);
});
