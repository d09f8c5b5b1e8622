import { lostProbes, probeFacts } from "../xlsx/probes/probes";
import { probeWorkbook } from "../xlsx/probes/probe-workbook";
import { packageFaults } from "../xlsx/support/check-package";
import type { Browser, Page } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { XlsxSheet } from "../../src/xlsx/xlsx-workbook";
import { openWorkbench } from "../workbench/workbench-page";
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
const original = probeWorkbook();

async function open(): Promise<void> {
  await page.evaluate((base64) => {
    const content = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    return window.workbench!.open(content, "表.xlsx");
  }, Buffer.from(original).toString("base64"));
}

async function saved(): Promise<{ bytes: Buffer; sheets: readonly XlsxSheet[] }> {
  const base64 = await page.evaluate(async () => {
    const bytes = await window.workbench!.save();
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  const bytes = Buffer.from(base64, "base64");
  expect(packageFaults(bytes)).toEqual([]);
  return { bytes, sheets: (await readWorkbook(bytes)).sheets };
}

const command = (id: string, parameters: object) =>
  page.evaluate(([name, values]) => window.workbench!.command(name, values), [id, parameters] as const);

const range = (row: number, column: number) => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

test("a file that is only opened is saved as it was", async () => {
  await open();
  expect(Buffer.compare((await saved()).bytes, Buffer.from(original))).toBe(0);
});

test("everything is kept through opening, editing and saving in the page", async () => {
  await open();
  await page.evaluate((name) => {
    window.workbench!.setCell(name, "B5", "新填的目标");
    window.workbench!.setCell(name, "B6", '=LEN("甲")');
  }, sheet);
  await command("sheet.command.insert-sheet", {});
  const { bytes, sheets } = await saved();
  const lost = lostProbes(probeFacts(original), probeFacts(bytes));
  process.stdout.write(
    `probes kept by the page: ${probeFacts(original).size - lost.length} of ${probeFacts(original).size}\n`,
  );
  expect(lost).toEqual([]);
  expect(sheets[0]?.cells.find(({ row, column }) => row === 4 && column === 1)?.value).toBe("新填的目标");
  expect(sheets.length).toBe(6);
});

test("looks, sizes, notes and names of sheets are saved", async () => {
  await open();
  await command("sheet.command.set-range-values", {
    range: range(2, 3),
    value: { s: { bl: 1, bg: { rgb: "rgb(255,255,0)" }, n: { pattern: "0.00" } } },
  });
  await command("sheet.command.set-row-height", { ranges: [range(9, 0)], value: 60 });
  await command("sheet.command.set-worksheet-col-width", { ranges: [range(0, 2)], value: 145 });
  await command("sheet.command.set-rows-hidden", { ranges: [range(10, 0)] });
  await command("sheet.mutation.update-note", {
    sheetId: await page.evaluate(() => "sheet-1"),
    row: 7,
    col: 1,
    note: { id: "n", row: 7, col: 1, note: "请补充", width: 100, height: 60 },
  });
  await command("sheet.command.set-worksheet-name", { name: "分解表" });
  const { sheets } = await saved();
  const [first] = sheets;
  expect(first?.name).toBe("分解表");
  const cell = (row: number, column: number) => first?.cells.find((one) => one.row === row && one.column === column);
  expect(cell(2, 3)).toMatchObject({
    value: 8,
    style: { font: { bold: true }, fill: "#FFFF00", numberFormat: "0.00" },
  });
  expect(first?.rowHeights.get(9)).toBe(45);
  expect(first?.columnWidths.get(2)).toBe(20);
  expect(first?.hiddenRows).toContain(10);
  expect(cell(7, 1)?.note).toBe("请补充");
  expect(cell(2, 1)?.note).toContain("请核对");
});
