import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { openWorkbench, type OpenPage } from "../workbench/workbench-page";
import { launchBrowser } from "./launch-browser";
import { serveFixture, type Served } from "./serve";

jest.setTimeout(180_000);

const sample = path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx");
const sheet = "任务分解表";

let browser: Browser;
let server: Served;
let open: OpenPage;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveFixture(), launchBrowser()]);
});

beforeEach(async () => {
  open = await openWorkbench(browser, server.address);
  page = open.page;
});

afterEach(async () => {
  expect(open.complaints).toEqual([]);
  await page.context().close();
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const setCell = (a1: string, value: string): Promise<void> =>
  page.evaluate(([place, text]) => window.workbench?.setCell("任务分解表", place!, text!), [a1, value]);
const cell = (a1: string): Promise<unknown> =>
  page.evaluate((place) => window.workbench?.cell("任务分解表", place).value, a1);
const tabs = (): Promise<string[]> => page.locator("#tabs").getByRole("tab").allTextContents();
const frames = (): Promise<number> => page.locator("#pane iframe").count();

async function openBeside(...names: string[]): Promise<void> {
  const buffer = await readFile(sample);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const files = names.map((name) => ({ name, mimeType, buffer }));
  await page.getByLabel("打开工作簿", { exact: true }).setInputFiles(files);
  await page.getByRole("tab", { name: names.at(-1)!, selected: true }).waitFor();
}

test("several workbooks stand side by side as tabs, one pane for the one in front, each as it was left", async () => {
  await setCell("B4", "甲的修改");
  await openBeside("乙.xlsx", "丙.xlsx");
  expect(await tabs()).toEqual(["xihu-2022.xlsx *", "乙.xlsx", "丙.xlsx"]);
  expect(await frames()).toBe(1);
  expect(await cell("B4")).not.toBe("甲的修改");

  await page.getByRole("tab", { name: "xihu-2022.xlsx" }).click();
  await page.getByRole("tab", { name: "xihu-2022.xlsx", selected: true }).waitFor();
  expect(await cell("B4")).toBe("甲的修改");
  expect(await frames()).toBe(1);
});

test("a tab closes after a question where it is unsaved, without one where it is not", async () => {
  await openBeside("乙.xlsx");
  await setCell("B4", "乙的修改");
  const asked: string[] = [];
  page.once("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole("button", { name: "关闭 乙.xlsx" }).click();
  expect(asked.join()).toContain("乙.xlsx");
  expect(await cell("B4")).toBe("乙的修改");

  await page.getByRole("button", { name: "关闭 xihu-2022.xlsx" }).click();
  await page.waitForFunction(() => document.getElementById("tabs")?.hidden);
  expect(await cell("B4")).toBe("乙的修改");
});

test("a file dropped on the page is opened beside the others; one that is no workbook is refused", async () => {
  const drop = (name: string, base64: string): Promise<void> =>
    page.evaluate(
      ([file, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(text!), (each) => each.charCodeAt(0))], file!));
        const target = document.getElementById("grid")!;
        target.dispatchEvent(new DragEvent("dragover", { bubbles: true, cancelable: true, dataTransfer: data }));
        target.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
      },
      [name, base64],
    );
  await drop("拖来.xlsx", (await readFile(sample)).toString("base64"));
  await page.getByRole("tab", { name: "拖来.xlsx", selected: true }).waitFor();

  await drop("名单.csv", Buffer.from("甲,乙").toString("base64"));
  await page.waitForSelector(".status--failed");
  expect(await tabs()).toEqual(["xihu-2022.xlsx", "拖来.xlsx"]);
});

/** Looks without making the database: the page makes it with its first copy. */
function isCopyKept(): Promise<boolean> {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const name = "shanhai-workbench";
    if (!(await indexedDB.databases()).some((known) => known.name === name)) return false;
    const opened = await done(indexedDB.open(name));
    const kept: unknown = await done(opened.transaction("copies").objectStore("copies").get("unsaved"));
    opened.close();
    return Array.isArray(kept);
  });
}

test("leaving the page with unsaved changes asks first; a copy survives and is offered, and saving forgets it", async () => {
  const prevented = (): Promise<boolean> =>
    page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  expect(await prevented()).toBe(false);
  await setCell("B4", "还没保存");
  expect(await prevented()).toBe(true);

  while (!(await isCopyKept())) await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.waitForFunction(() => window.workbench !== undefined);
  expect(await cell("B4")).not.toBe("还没保存");
  await page.getByRole("button", { name: "恢复" }).click();
  await page.waitForFunction(() => window.workbench?.cell("任务分解表", "B4").value === "还没保存");
  expect(await prevented()).toBe(true);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存", exact: true }).click(),
  ]);
  await download.path();
  expect(await prevented()).toBe(false);
});

test("what the add-in opens as a new workbook stands in a tab of its own", async () => {
  const addin = await open.addin();
  await addin.evaluate((base64) => void Excel.createWorkbook(base64), (await readFile(sample)).toString("base64"));
  await page.getByRole("tab", { name: "工作簿1.xlsx", selected: true }).waitFor();
  expect(await page.evaluate(() => window.workbench?.sheets())).toEqual([sheet]);
});

test("a co-author's edit is told as remote", async () => {
  const addin = await open.addin();
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ source, address }) => {
        window.events.push({ source, address });
      });
      await context.sync();
    }),
  );
  await page.evaluate(() => window.workbench?.coauthorEdit("任务分解表", "B4", "别人写的"));
  await page.evaluate(() => window.workbench?.setCell("任务分解表", "B5", "自己写的"));
  await addin.waitForFunction(() => window.events.length === 2);
  expect(await addin.evaluate(() => window.events)).toEqual([
    { source: "Remote", address: "B4" },
    { source: "Local", address: "B5" },
  ]);
});

test("a read-only workbook can be read, and neither the add-in nor the user changes it", async () => {
  const addin = await open.addin();
  await page.evaluate(() => window.workbench?.setReadOnly(true));
  const before = await cell("B4");
  const code = await addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B4").values = [["改"]];
      await context.sync();
      return "";
    }).catch((error: OfficeExtension.Error) => error.code),
  );
  await setCell("B4", "改");
  expect([code, await cell("B4")]).toEqual(["AccessDenied", before]);
});

test("an address can announce an older Excel", async () => {
  await page.goto(`${server.address}?ExcelApi=1.9`);
  await page.waitForFunction(() => window.workbench !== undefined);
  const addin = await open.addin();
  const supported = await addin.evaluate(() =>
    ["1.9", "1.10"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
  );
  expect(supported).toEqual([true, false]);
});
