import type { Browser, Page } from "playwright-core";
import { areaToA1, parseA1 } from "../../src/core/table/a1";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { XlsxSheet } from "../../src/xlsx/xlsx-workbook";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { openWorkbench } from "../workbench/workbench-page";
import { packageFaults } from "../xlsx/support/check-package";
import { launchBrowser } from "./launch-browser";
import { serveFixture, type Served } from "./serve";

jest.setTimeout(180_000);

let browser: Browser;
let server: Served;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveFixture(), launchBrowser()]);
  ({ page } = await openWorkbench(browser, server.address));
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const sheet = "任务分解表";
const area = (a1: string) => parseA1(a1)!;

/** Three merges directly below each other in two columns, as every task table has them, and one beside. */
const stacked = ["A3:A6", "A7:A10", "A11:A12", "D3:D6", "D7:D10"];
const isCovered = (row: number, column: number) =>
  stacked.map(area).some(({ top, left, bottom }) => column === left && row > top && row <= bottom);

const workbook = writeWorkbook([
  {
    name: sheet,
    rows: Array.from({ length: 14 }, (_, row) =>
      ["A", "B", "C", "D"].map((name, column) => (isCovered(row, column) ? null : `${name}${row + 1}`)),
    ),
    merges: stacked.map(area),
  },
  { name: "其他", rows: [["一"]] },
]);

async function open(bytes: Uint8Array = workbook): Promise<void> {
  await page.evaluate((base64) => {
    const content = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    return window.workbench!.open(content, "表.xlsx");
  }, Buffer.from(bytes).toString("base64"));
}

async function saved(): Promise<XlsxSheet[]> {
  const base64 = await page.evaluate(async () => {
    const bytes = await window.workbench!.save();
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  const bytes = Buffer.from(base64, "base64");
  expect(packageFaults(bytes)).toEqual([]);
  return [...(await readWorkbook(bytes)).sheets];
}

async function lines(verb: "insert" | "remove", axis: "row" | "col", first: number, last = first): Promise<void> {
  await page.evaluate(
    ([id, range]) =>
      window.workbench!.command(id as string, { range, direction: (id as string).includes("row") ? 0 : 3 }),
    [
      `sheet.command.${verb}-${axis}-by-range`,
      axis === "row"
        ? { startRow: first - 1, endRow: last - 1, startColumn: 0, endColumn: 29 }
        : { startRow: 0, endRow: 199, startColumn: first - 1, endColumn: last - 1 },
    ] as const,
  );
}

const undo = () => page.evaluate(() => window.workbench!.command("univer.command.undo"));
const redo = () => page.evaluate(() => window.workbench!.command("univer.command.redo"));
const merges = async () => ((await saved())[0]?.merges ?? []).map(areaToA1).sort();
const columnA = async () =>
  ((await saved())[0]?.cells ?? [])
    .filter(({ column, value }) => column === 0 && value !== null)
    .map(({ row, value }) => `${row + 1}:${String(value)}`);

type Case = readonly [what: string, verb: "insert" | "remove", first: number, last: number, after: readonly string[]];
const cases: readonly Case[] = [
  ["a row inside the first merge", "insert", 4, 4, ["A3:A7", "A8:A11", "A12:A13", "D3:D7", "D8:D11"]],
  ["a row between two merges", "insert", 7, 7, ["A3:A6", "A8:A11", "A12:A13", "D3:D6", "D8:D11"]],
  ["three rows above all", "insert", 1, 3, ["A6:A9", "A10:A13", "A14:A15", "D6:D9", "D10:D13"]],
  ["a row at the end of a merge", "remove", 6, 6, ["A3:A5", "A6:A9", "A10:A11", "D3:D5", "D6:D9"]],
  ["a row at the start of a merge", "remove", 7, 7, ["A3:A6", "A7:A9", "A10:A11", "D3:D6", "D7:D9"]],
  ["rows across two merges", "remove", 5, 8, ["A3:A4", "A5:A6", "A7:A8", "D3:D4", "D5:D6"]],
  ["a whole merge", "remove", 3, 6, ["A3:A6", "A7:A8", "D3:D6"]],
  ["all but one row of a merge", "remove", 4, 6, ["A4:A7", "A8:A9", "D4:D7"]],
];

test.each(cases)("%s (%s %i to %i), undone, done again", async (_, verb, first, last, after) => {
  await open();
  await lines(verb, "row", first, last);
  expect(await merges()).toEqual([...after].sort());
  const contents = await columnA();
  await undo();
  expect(await merges()).toEqual([...stacked].sort());
  expect(await columnA()).toEqual(["1:A1", "2:A2", "3:A3", "7:A7", "11:A11", "13:A13", "14:A14"]);
  await redo();
  expect(await merges()).toEqual([...after].sort());
  expect(await columnA()).toEqual(contents);
  await undo();
  expect(await merges()).toEqual([...stacked].sort());
});

test("several in a row, columns too, undone one by one", async () => {
  await open();
  await lines("insert", "row", 5, 6);
  expect(await merges()).toEqual(["A3:A8", "A9:A12", "A13:A14", "D3:D8", "D9:D12"].sort());
  await lines("remove", "row", 3);
  expect(await merges()).toEqual(["A3:A7", "A8:A11", "A12:A13", "D3:D7", "D8:D11"].sort());
  await lines("insert", "col", 2);
  expect(await merges()).toEqual(["A3:A7", "A8:A11", "A12:A13", "E3:E7", "E8:E11"].sort());
  await undo();
  await undo();
  await undo();
  expect(await merges()).toEqual([...stacked].sort());
});
