import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readCharts } from "../../src/xlsx/read-charts";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { packageFaults } from "../xlsx/support/check-package";
import { launchBrowser } from "./launch-browser";
import { startWorkbench, type RunningWorkbench } from "./start-workbench";
import { WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);

const sample = path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx");

let browser: Browser;
let running: RunningWorkbench;
let workbench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  running = await startWorkbench(8791);
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser, running.address);
  const bytes = await readFile(sample);
  const { sheets } = await readWorkbook(bytes);
  const { name, cells } = sheets[0]!;
  const header = cells.find(({ value }) => value === "佐证依据")!;
  const column = header.column + 1;
  const filled = await patchWorkbook(bytes, [
    { kind: "set-value", sheet: name, row: header.row, column, value: "完成值" },
    { kind: "set-value", sheet: name, row: header.row + 1, column, value: "6亿元" },
  ]);
  await workbench.open(Buffer.from(filled), "xihu-2022.xlsx");
  pane = await workbench.pane();
  await press("年度工作");
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
const sheets = () => workbench.page.evaluate(() => window.workbench!.sheets());
const told = async (words: RegExp) => {
  await pane.getByRole("status").filter({ hasText: words }).first().waitFor();
  await pane.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");
};

test("年底考核, 退回 and 上报 are kept in the file, with native charts that are there when it is opened again", async () => {
  const own = await sheets();
  await press("年底考核");
  await pane.locator('[data-indicator="P03-3"]').filter({ hasText: "完成 6亿元" }).waitFor();
  await press("写成自评汇总");
  await told(/已写在工作表“SHANHAI_自评汇总”/);

  await press("上报与退回");
  await pane.getByLabel("粘贴退回意见").fill("1. B3“力争”措辞偏软\n2. 整体再斟酌");
  await press("列入清单");
  await told(/已列入 2 条/);
  expect(await pane.getByRole("listitem", { name: "第1条" }).getAttribute("data-finding")).toBe("unchanged");
  await press("第1条 已改");
  await told(/已记下/);
  await press("审核报告");
  await told(/审核报告已写在/);
  await pane
    .getByText(/还有 1 条退回意见没有办理/)
    .first()
    .waitFor();

  const saved = await workbench.save();
  expect(packageFaults(saved)).toEqual([]);
  const { sheets: inFile } = await readWorkbook(saved);
  expect(inFile.map(({ name }) => name)).toEqual([
    ...own,
    "SHANHAI_自评汇总",
    "SHANHAI_退回",
    "审核报告",
    "SHANHAI_历史",
  ]);
  expect(inFile.find(({ name }) => name === "SHANHAI_历史")!.visibility).toBe("hidden");
  const charts = readCharts(saved)[own.length]!.map(({ title }) => title);
  expect(charts).toEqual(["各指标完成率（%）", "各责任单位完成情况（项）"]);

  await workbench.open(saved, "again.xlsx");
  pane = await workbench.pane();
  await press("年度工作");
  await press("年底考核");
  await press("更新自评汇总");
  await told(/已更新/);
  await press("上报与退回");
  expect(await pane.getByRole("listitem", { name: "第1条" }).getAttribute("data-state")).toBe("fixed");
  const again = await workbench.save();
  expect(packageFaults(again)).toEqual([]);
  expect(readCharts(again)).toEqual(readCharts(saved));
  // The document itself is as it was, cell by cell.
  const cellsOf = async (bytes: Uint8Array) =>
    (await readWorkbook(bytes)).sheets
      .find(({ name }) => name === own[0])!
      .cells.map(({ row, column, value }) => [row, column, value]);
  expect(await cellsOf(again)).toEqual(await cellsOf(saved));
  expect(workbench.complaints).toEqual([]);
});
