import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Mark, markEdits, readMarks } from "../../src/xlsx/marks";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { packageFaults, partsOf, textPart } from "./support/check-package";
import { featureRichWorkbook } from "./support/feature-rich";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample/xihu-2022.xlsx")));
const sheet = "任务分解表";
const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const merged = { top: 13, left: 3, bottom: 16, right: 3 };

const marks: Mark[] = [
  { sheet, area: at(2, 1), severity: "warning" },
  { sheet, area: merged, severity: "info" },
  { sheet, area: at(3, 1), severity: "warning" },
  { sheet, area: at(2, 1), severity: "error" },
];

async function mark(bytes: Uint8Array, wanted: readonly Mark[]): Promise<Uint8Array> {
  return patchWorkbook(bytes, markEdits(await readWorkbook(bytes), wanted));
}

test("marks are read back as they were written, gravest first", async () => {
  const bytes = await mark(sample, marks);
  expect(packageFaults(bytes)).toEqual([]);
  expect(readMarks(await readWorkbook(bytes))).toEqual([marks[3], marks[0], marks[2], marks[1]]);

  const formats = (await readWorkbook(bytes)).sheets[0]?.conditionalFormats;
  expect(formats?.map(({ fill, formulas }) => [fill, formulas[0]])).toEqual([
    ["#F8CBCE", 'LEN("SHANHAI:error")>0'],
    ["#FFE699", 'LEN("SHANHAI:warning")>0'],
    ["#DDEBF7", 'LEN("SHANHAI:info")>0'],
  ]);
});

test("marking again replaces the old marks and leaves one format a colour", async () => {
  const once = await mark(sample, marks);
  const again = await mark(once, marks);
  expect(partsOf(again)).toEqual(partsOf(once));
});

test("without marks the sheet is as it was before", async () => {
  const cleared = await mark(await mark(sample, marks), []);
  expect(textPart(cleared, "xl/worksheets/sheet1.xml")).toBe(textPart(sample, "xl/worksheets/sheet1.xml"));
});

test("the user's own formats are no marks and stay, on protected sheets too", async () => {
  const rich = featureRichWorkbook();
  const before = (await readWorkbook(rich)).sheets[0]?.conditionalFormats;
  const marked = await readWorkbook(await mark(rich, marks));
  expect(marked.sheets[0]?.conditionalFormats.slice(0, before?.length)).toEqual(before);
  expect(readMarks(marked).length).toBe(4);
});
