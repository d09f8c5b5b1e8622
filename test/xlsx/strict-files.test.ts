import { readXlsx } from "hucre/xlsx";
import type { SheetChart } from "../../src/core/report/sheet-chart";
import { gridsOf } from "../../src/xlsx/grids-of";
import { markEdits } from "../../src/xlsx/marks";
import { type WorkbookEdit, patchWorkbook, readSettings } from "../../src/xlsx/patch-workbook";
import { readCharts } from "../../src/xlsx/read-charts";
import { readThreads } from "../../src/xlsx/read-threads";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { serialOf } from "../../src/xlsx/read/iso-dates";
import { probeWorkbook } from "./probes/probe-workbook";
import { lostProbes, probeFacts } from "./probes/probes";
import { strictWorkbook, transitionalParts } from "./probes/strict-workbook";
import { buildXlsx } from "./support/build-xlsx";
import { packageFaults, textPart } from "./support/check-package";

const transitional = probeWorkbook();
const strict = strictWorkbook(transitional);
const sheet = "任务分解表";

test("a strict file reads as the same one in the usual format does", async () => {
  expect(transitionalParts(strict)).toEqual([]);
  expect(packageFaults(strict)).toEqual([]);
  expect(await readWorkbook(strict)).toEqual(await readWorkbook(transitional));
  expect(readThreads(strict)).toEqual(readThreads(transitional));
  const dates = gridsOf(await readWorkbook(strict)).flatMap(({ cells }) =>
    cells.flat().filter((value) => /2022年/.test(String(value))),
  );
  expect(dates).toEqual(["2022年7月"]);
});

const area = { top: 2, left: 1, bottom: 2, right: 1 };
const chart: SheetChart = {
  name: "完成率",
  title: "完成率",
  kind: "bars",
  categories: area,
  series: [{ name: "甲", values: area }],
  at: { top: 5, left: 0, bottom: 20, right: 4 },
};

describe("edits are written in the namespaces of the file", () => {
  const comment = { author: "审核", written: "2026-01-01T00:00:00.00", id: "{AAAAAAAA-0000-4000-8000-000000000001}" };
  const edits = async (): Promise<readonly WorkbookEdit[]> => [
    { kind: "set-value", sheet, row: 4, column: 1, value: "新填的目标 9 亿元" },
    { kind: "set-formula", sheet, row: 5, column: 1, formula: 'SHANHAI.MINIMUM("P05-5")', result: 500 },
    { kind: "set-format", sheet, row: 4, column: 1, change: { fill: "#FFFF00", font: { bold: true } } },
    ...markEdits(await readWorkbook(strict), [{ sheet, area, severity: "error" }]),
    { kind: "set-setting", key: "place", json: '"西湖区"' },
    { kind: "add-sheet", name: "审核报告", rows: [["结论"], [1]], columnWidths: [10], boldRows: [0] },
    { kind: "set-note", sheet: "审核报告", row: 0, column: 0, text: "新注" },
    { kind: "set-comment", sheet: "审核报告", row: 1, column: 0, text: "新批注", ...comment },
    { kind: "add-chart", sheet: "审核报告", chart, rows: [["结论"], [1]] },
    { kind: "add-chart", sheet, chart, rows: [] },
    { kind: "delete-sheet", sheet: "待删" },
  ];

  test("none stands in another one's, and nothing is lost", async () => {
    const bytes = await patchWorkbook(strict, await edits());
    expect(transitionalParts(bytes)).toEqual([]);
    expect(packageFaults(bytes)).toEqual([]);
    expect(lostProbes(probeFacts(strict), probeFacts(bytes))).toEqual([]);
    expect(textPart(bytes, "xl/workbook.xml")).toContain('conformance="strict"');
  });

  test("they are read again", async () => {
    const bytes = await patchWorkbook(strict, await edits());
    const { sheets } = await readWorkbook(bytes);
    const at = (name: string, row: number, column: number) =>
      sheets.find((one) => one.name === name)?.cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(sheet, 4, 1)).toMatchObject({
      value: "新填的目标 9 亿元",
      style: { fill: "#FFFF00", font: { bold: true } },
    });
    expect(at(sheet, 2, 2)?.value).toBe(44773);
    expect(at("审核报告", 0, 0)?.note).toBe("新注");
    expect(readThreads(bytes).at(-1)?.[0]?.comments[0]?.text).toBe("新批注");
    expect(
      readCharts(bytes)
        .at(-1)
        ?.map(({ name }) => name),
    ).toEqual(["完成率"]);
    expect(await readSettings(bytes)).toEqual(new Map([["place", '"西湖区"']]));
    const other = await readXlsx(await patchWorkbook(strictWorkbook(probeWorkbook("chart-sheet")), await edits()));
    expect(other.sheets.at(-1)?.rows[0]?.[0]).toBe("结论");
  });

  test("a file without formats, notes or charts gets them there too", async () => {
    const bare = strictWorkbook(
      buildXlsx([{ name: sheet, xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }], {
        "xl/_rels/workbook.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      }),
    );
    const bytes = await patchWorkbook(bare, [
      ...(await edits()).filter(({ kind }) => kind !== "delete-sheet"),
      { kind: "set-note", sheet, row: 0, column: 0, text: "注" },
      { kind: "shift-lines", sheet, axis: "rows", at: 0, count: 2 },
    ]);
    expect(transitionalParts(bytes)).toEqual([]);
    expect(packageFaults(bytes)).toEqual([]);
    expect((await readWorkbook(bytes)).sheets[0]?.cells.find(({ note }) => note)).toMatchObject({ row: 2, note: "注" });
  });
});

describe("dates that are spelled out", () => {
  test.each([
    ["2022-07-31", 44773],
    ["2022-07-31T00:00:00", 44773],
    ["2022-07-31T12:00:00.000", 44773.5],
    ["2022-07-31T18:00", 44773.75],
    ["2022-07-31T12:00:00Z", 44773.5],
    ["2022-07-31T12:00:00+08:00", 44773.5],
    ["12:00:00", 0.5],
    ["T06:00:00", 0.25],
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["9999-12-31", 2_958_465],
    ["2022-02-30", null],
    ["2022-13-01", null],
    ["1899-12-01", null],
    ["2022-7-31", null],
    ["2022-07-31T25:00:00", null],
    ["P1D", null],
    ["", null],
  ])("%s", (text, serial) => {
    expect(serialOf(text)).toBe(serial);
  });

  const value = async (cell: string, more = "") =>
    (await readWorkbook(buildXlsx([{ name: "甲", xml: `<sheetData><row r="1">${cell}</row></sheetData>` }], {}, more)))
      .sheets[0]?.cells[0];

  test.each([
    ["a cell as Excel writes it", '<c r="A1" s="1" t="d"><v>2022-07-31</v></c>', 44773],
    ["in another order", "<c t='d' s='1' r='A1'> <v> 2022-07-31T00:00:00 </v></c>", 44773],
    ["under a prefix", '<x:c r="A1" s="1" t="d" xmlns:x="urn:x"><x:v>2022-07-31</x:v></x:c>', 44773],
    ["a formula's result", '<c r="A1" s="1" t="d"><f>TODAY()</f><v>2022-07-31</v></c>', 44773],
    ["under a type that is another's", '<c r="A1" t="n" x-t="d"><v>2022</v></c>', 2022],
    ["what is no date", '<c r="A1" t="d"><v>下月</v></c>', "下月"],
  ])("%s", async (_, cell, expected) => {
    expect((await value(cell))?.value).toBe(expected);
  });

  test("where numbers count from 1904, too", async () => {
    const cell = await value('<c r="A1" s="1" t="d"><v>2022-07-31</v></c>', '<workbookPr date1904="1"/>');
    expect(cell?.value).toBe(44773);
  });
});
