import type { Browser, Page } from "playwright-core";
import { areaToA1, parseA1 } from "../../src/core/table/a1";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { openWorkbench } from "../workbench/workbench-page";
import { launchBrowser } from "./launch-browser";
import { serveFixture, type Served } from "./serve";

jest.setTimeout(120_000);

let browser: Browser;
let server: Served;
let page: Page;
let complaints: readonly string[];

const sheet = "任务分解表";
const file = writeWorkbook([
  {
    name: sheet,
    rows: [["任务分解表"], ["单位", "目标", "合并"], ["甲", "一", "丙"], ["乙", "二"], ["甲", "三"]],
    merges: ["A1:C1", "C3:C5"].map((a1) => parseA1(a1)!),
  },
]);

beforeAll(async () => {
  [server, browser] = await Promise.all([serveFixture(), launchBrowser()]);
  ({ page, complaints } = await openWorkbench(browser, server.address));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((base64) => {
    const content = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    return window.workbench!.open(content, "表.xlsx");
  }, Buffer.from(file).toString("base64"));
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

async function select(a1: string): Promise<void> {
  const nameBox = page.locator('#grid input[type="text"]').last();
  await nameBox.fill(a1);
  await nameBox.press("Enter");
}

const cell = (a1: string) =>
  page.evaluate(([name, place]) => window.workbench!.cell(name!, place!).value, [sheet, a1] as const);
const until = (a1: string, value: string) =>
  page.waitForFunction(([name, place, expected]) => window.workbench!.cell(name!, place!).value === expected, [
    sheet,
    a1,
    value,
  ] as const);

test("one cell is pasted onto a merged cell, which stays merged; two are refused, in words that can be read", async () => {
  await select("B3");
  await page.keyboard.press("Control+c");
  await select("C3");
  await page.keyboard.press("Control+v");
  await until("C3", "一");

  await select("B3:B4");
  await page.keyboard.press("Control+c");
  await select("C3");
  await page.keyboard.press("Control+v");
  await page.getByText("没有粘贴：会盖住合并单元格 C3:C5 的一部分", { exact: false }).waitFor();
  expect(await cell("C3")).toBe("一");
});

test("筛选: a header's arrow unfolds, the chosen rows stay, and the file keeps it", async () => {
  await select("A3");
  await page.getByRole("button", { name: "筛选", exact: true }).click();
  await select("A2");
  await page.keyboard.press("Alt+ArrowDown");
  const menu = page.getByRole("dialog", { name: "筛选" });
  await menu.getByLabel("（全选）").uncheck();
  await menu.getByLabel("甲", { exact: true }).check();
  await menu.getByRole("button", { name: "确定" }).click();

  const base64 = await page.evaluate(async () => {
    let text = "";
    for (const byte of await window.workbench!.save()) text += String.fromCharCode(byte);
    return btoa(text);
  });
  const saved = (await readWorkbook(Buffer.from(base64, "base64"))).sheets[0]!;
  expect(saved.merges.map(areaToA1).sort()).toEqual(["A1:C1", "C3:C5"]);
  expect({ area: areaToA1(saved.autoFilter!), columns: saved.filteredColumns, hidden: saved.hiddenRows }).toEqual({
    area: "A2:C5",
    columns: [0],
    hidden: [3],
  });
});

test("nothing complained", () => expect(complaints).toEqual([]));
