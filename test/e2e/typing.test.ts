import type { Browser, Page } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { openWorkbench, type OpenPage } from "../workbench/workbench-page";
import { launchBrowser } from "./launch-browser";
import { serveFixture, type Served } from "./serve";

jest.setTimeout(180_000);

const sheet = "任务分解表";

let browser: Browser;
let server: Served;
let open: OpenPage;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveFixture(), launchBrowser()]);
  open = await openWorkbench(browser, server.address);
  page = open.page;
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

let clicks = 0;

/** Clicks into the grid, as somebody does who is about to type, and says where that was: soon again in the same place it would be a double click. */
async function clickedCell(): Promise<string> {
  const box = (await page.locator("#grid").boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * (0.3 + 0.1 * clicks++));
  const addin = await open.addin();
  return addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().getCell(0, 0);
      range.load("address");
      await context.sync();
      return range.address.slice(range.address.lastIndexOf("!") + 1);
    }),
  );
}

const cell = (a1: string): Promise<unknown> =>
  page.evaluate(([name, place]) => window.workbench!.cell(name!, place!).value, [sheet, a1]);

async function savedValue(a1: string): Promise<unknown> {
  const bytes = await page.evaluate(async () => Array.from(await window.workbench!.save()));
  const { sheets } = await readWorkbook(Uint8Array.from(bytes));
  const column = a1.charCodeAt(0) - "A".charCodeAt(0);
  const row = Number(a1.slice(1)) - 1;
  return sheets[0]!.cells.find((each) => each.row === row && each.column === column)?.value;
}

test.each([
  ["'+1", "+1"],
  ["'=1+1", "=1+1"],
  ["'007", "007"],
])("%s typed as text stays text, also in the saved file", async (typed, text) => {
  const a1 = await clickedCell();
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
  await page.waitForFunction(([name, place, expected]) => window.workbench!.cell(name!, place!).value === expected, [
    sheet,
    a1,
    text,
  ] as const);
  expect(await savedValue(a1)).toBe(text);
});

test("while a cell is being edited Excel answers nothing, and does again afterwards", async () => {
  const a1 = await clickedCell();
  const addin = await open.addin();
  const code = (): Promise<string> =>
    addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
        return "";
      }).catch((error: OfficeExtension.Error) => error.code),
    );
  await page.keyboard.type("还没写完");
  expect(await code()).toBe("InvalidOperationInCellEditMode");
  await page.keyboard.press("Escape");
  expect(await code()).toBe("");
  expect(await cell(a1)).not.toBe("还没写完");
});

test("Ctrl+F finds text, one hit after the other", async () => {
  await clickedCell();
  await page.keyboard.press("Control+f");
  await page.getByPlaceholder("输入查找内容").fill("飞地");
  await page.keyboard.press("Enter");
  const hits = page.getByText(/^[1-9]\d*\/\d+$/);
  const [first, count] = (await hits.textContent())!.split("/").map(Number);
  expect(count).toBeGreaterThan(1);

  await page.keyboard.press("Enter");
  await page.getByText(`${(first! % count!) + 1}/${count}`, { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByPlaceholder("输入查找内容").waitFor({ state: "detached" });
});

test("nothing complained", () => expect(open.complaints).toEqual([]));
