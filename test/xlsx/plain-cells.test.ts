import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { splitSheet } from "../../src/xlsx/read/plain-cells";
import { plainTexts } from "../../src/xlsx/read/plain-texts";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { probeWorkbook } from "./probes/probe-workbook";
import { foreignFiles } from "./support/foreign-files";

const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData><mergeCells/></worksheet>`;
const texts = ["甲", null];

const plain: readonly (readonly [cell: string, value: string | number | null, format: number])[] = [
  ['<c r="A1"><v>1.5</v></c>', 1.5, -1],
  ['<c r="A1" s="3"><v>-2E+3</v></c>', -2000, 3],
  ['<c r="A1" s="3" t="s"><v>0</v></c>', "甲", 3],
  ['<c r="A1" t="s" s="3"><v>0</v></c>', "甲", 3],
  ['<c r="A1" t="n"><v>7</v></c>', 7, -1],
  ['<c r="A1" s="0"/>', null, 0],
  ['<c r="A1" s="2"></c>', null, 2],
  ['<c r="A1" s="2" t="s"><v></v></c>', null, 2],
  ['<c r="A1" t="inlineStr"><is><t>A &amp; B_x000A_</t></is></c>', "A & B\n", -1],
];

test.each(plain)("%s needs no reader", (cell, value, format) => {
  const split = splitSheet(sheet(`<row r="1" spans="1:1">${cell}</row>`), texts);
  expect(split).toEqual({ cells: [{ row: 0, column: 0, format, value }], rest: sheet(""), rows: 1, columns: 1 });
});

test.each([
  '<c r="B1"><f>1+1</f><v>2</v></c>',
  '<c r="B1" t="b"><v>1</v></c>',
  '<c r="B1" t="e"><v>#N/A</v></c>',
  '<c r="B1" t="str"><v>甲</v></c>',
  '<c r="B1" t="d"><v>2022-07-31</v></c>',
  '<c r="B1" cm="1"><v>2</v></c>',
  '<c r="B1" t="s"><v>1</v></c>',
  '<c r="B1" t="s"><v>9</v></c>',
  '<c r="B1"><v>one</v></c>',
  '<c r="B1" t="inlineStr"><is><r><t>甲</t></r></is></c>',
])("%s is the reader's, its neighbours are not", (cell) => {
  const row = `<row r="1"><c r="A1"><v>1</v></c>${cell}<c r="C1"><v>3</v></c></row>`;
  const split = splitSheet(sheet(row), texts);
  expect(split?.rest).toBe(sheet(`<row r="1">${cell}</row>`));
  expect(split?.cells.map(({ value }) => value)).toEqual([1, 3]);
  expect(split?.columns).toBe(3);
});

test.each([
  ["prefixed tags", '<x:row r="1"><x:c r="A1"/></x:row>'],
  ["rows without a number", '<row><c r="A1"/></row>'],
  ["cells without an address", '<row r="1"><c><v>1</v></c></row>'],
  ["rows out of order", '<row r="2"/><row r="1"/>'],
  ["cells out of order", '<row r="1"><c r="B1"/><c r="A1"/></row>'],
  ["a cell of another row", '<row r="1"><c r="A2"/></row>'],
  ["a comment", '<row r="1"><!-- </row> --></row>'],
  ["a plain text behind a formula", '<row r="1"><c r="A1" t="s"><f>B1</f><v>0</v></c></row>'],
  ["a row without end", '<row r="1"><c r="A1"/>'],
])("a sheet with %s is the reader's alone", (_, rows) => {
  expect(splitSheet(sheet(rows), texts)).toBeNull();
});

test("rows keep their sizes, and rows that say nothing go", () => {
  const split = splitSheet(sheet('<row r="1" ht="30" customHeight="1"/><row r="2"/><row r="3" hidden="1"></row>'), []);
  expect(split?.rest).toBe(sheet('<row r="1" ht="30" customHeight="1"></row><row r="3" hidden="1"></row>'));
  expect(split?.rows).toBe(3);
});

test("shared texts of one format are read, others keep their number", () => {
  const rich = "<si><r><rPr><b/></rPr><t>甲</t></r></si>";
  const xml = `<sst count="4"><si><t>a&lt;b</t><phoneticPr fontId="1" type="noConversion"/></si>${rich}<si><t xml:space="preserve"> c </t></si>\n<si><t/></si></sst>`;
  expect(plainTexts(xml)).toEqual({
    texts: ["a<b", null, " c ", ""],
    rest: `<sst count="4"><si/>${rich}<si/><si/></sst>`,
  });
  expect(plainTexts("<x:sst><x:si/></x:sst>")).toBeNull();
});

const files = [
  { name: "sample", bytes: new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample/xihu-2022.xlsx"))) },
  { name: "probes", bytes: probeWorkbook("chart-sheet") },
  ...foreignFiles(),
];

test("with or without it, the same workbook is read", async () => {
  let compared = 0;
  for (const { name, bytes } of files) {
    const whole = await readWorkbook(bytes).catch(() => null);
    // The reader takes an empty number for the first of the shared texts.
    if (whole && hasEmptyNumber(bytes)) continue;
    const slow = whole && (await readWorkbook(asNobodyWritesIt(bytes)).catch(() => null));
    if (!whole || !slow) continue;
    compared++;
    expect({ name, workbook: rounded(whole) }).toEqual({ name, workbook: rounded(slow) });
  }
  expect(compared).toBeGreaterThan(files.length * 0.9);
}, 120_000);

/** A comment in each sheet: it says nothing, but all of the sheet is the reader's then. */
function asNobodyWritesIt(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const text = /worksheets\/[^/]*\.xml$|sheet\d*\.xml$/.test(name) ? strFromU8(content) : "";
    const changed = text.replace(/<\/((?:\w+:)?worksheet)\s*>\s*$/, "<!-- --></$1>");
    return [name, text === changed ? content : strToU8(changed)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

const hasEmptyNumber = (bytes: Uint8Array): boolean =>
  Object.values(unzipSync(bytes)).some((content) =>
    /<c [^<>]*t="s"[^<>]*(?:\/>|>\s*(?:<v\/>|<v><\/v>|<\/c>))/.test(strFromU8(content)),
  );

/** The reader counts dates in milliseconds. */
function rounded({ sheets, ...workbook }: XlsxWorkbook): unknown {
  const round = (value: unknown): unknown => (typeof value === "number" ? Math.round(value * 1e7) / 1e7 : value);
  return {
    ...workbook,
    sheets: sheets.map((one) => ({ ...one, cells: one.cells.map((cell) => ({ ...cell, value: round(cell.value) })) })),
  };
}
