import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { gridsOf } from "../../src/xlsx/grids-of";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import notice from "../core/comparison/notice-xihu-2022.json";
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
  running = await startWorkbench(8785);
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser, running.address);
  await workbench.open(await readFile(sample), "xihu-2022.xlsx");
  pane = await workbench.pane();
  await press("年度工作");
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
const sheets = () => workbench.page.evaluate(() => window.workbench!.sheets());

/** Waits until Excel itself says that this is selected. */
async function selected(address: RegExp): Promise<void> {
  await pane.waitForFunction(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return new RegExp(wanted).test(range.address);
      }),
    address.source,
  );
}

async function told(words: RegExp): Promise<void> {
  await pane.getByRole("status").filter({ hasText: words }).first().waitFor();
  await pane.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");
}

test("概览 shows 到位资金 8亿元 against 3亿元", async () => {
  const item = pane.locator('[data-indicator="P03-3"]');
  await item.waitFor();
  expect(await item.textContent()).toMatch(/^到位资金 目标 8亿元（达标），下限 省定 3亿元以上/);
  expect(await item.getAttribute("data-status")).toBe("meets");
});

test("正文比对 finds that 含续建 is lost, shows row 3, and puts the lost 以上 back", async () => {
  await press("正文比对");
  await pane.getByLabel("通知正文").fill(notice.join("\n"));
  await press("开始比对");
  await told(/不一致 \d+ 处/);

  const difference = pane.getByLabel("比对结果").getByRole("button", { name: /含续建/ });
  expect(await difference.textContent()).toContain("分解表：无");
  await difference.click();
  await selected(/任务分解表'?!B3/);

  const before = String((await workbench.cell("B3")).value);
  await pane
    .getByRole("listitem")
    .filter({ hasText: "比较（8 亿元）" })
    .getByRole("button", { name: "按通知补上" })
    .click();
  await told(/已修改/);
  expect((await workbench.cell("B3")).value).toBe(before.replace("8 亿元", "8 亿元以上"));
  await press("撤销上次修改");
  await told(/已撤销/);
  expect((await workbench.cell("B3")).value).toBe(before);
});

test("正文比对 and 催办单 stand on sheets of their own, which no 审核 takes for tables", async () => {
  await press("写成工作表");
  await told(/已写在工作表“正文比对”/);
  await press("催办单");
  await pane.getByLabel("截至日期").fill("2022-06-30");
  await press("列出催办事项");
  await pane.getByLabel("催办事项").locator("summary").first().waitFor();
  await press("写成工作表");
  await told(/已写在工作表“催办单”/);
  expect(await sheets()).toEqual(expect.arrayContaining(["正文比对", "催办单"]));

  await workbench.review();
  expect([...new Set((await workbench.findings()).map(({ cell }) => cell.split("!")[0]))]).toEqual(["任务分解表"]);
});

test("拆分与汇总 sends a unit its workbook and takes back what it fills in, into columns that staff let it add", async () => {
  await press("拆分与汇总");
  await press("拆分");
  await told(/拆成 18 个工作簿/);
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), press("下载 区科技局.xlsx")]);
  expect(download.suggestedFilename()).toBe("区科技局.xlsx");
  const part = await readFile((await download.path())!);
  const [sheet] = gridsOf(await readWorkbook(part));
  const column = sheet!.cells[2]!.indexOf("完成值");
  const returned = await patchWorkbook(part, [
    { kind: "set-value", sheet: sheet!.sheet, row: 3, column, value: "已完成" },
  ]);

  await pane.getByLabel("选取返回的工作簿").setInputFiles({
    name: "区科技局.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(returned),
  });
  await press("合并");
  await pane.getByText(/没有“完成值”列/).waitFor();
  await press("加上这些列并重新查找");
  await pane.getByText(/可填入 1 个单元格/).waitFor();
  await press("写入合并结果");
  await told(/已修改 1 个单元格/);
  // Behind whatever an 审核 has written beside the table.
  const columns = ["E", "F", "G", "H", "I", "J"];
  const headers = await Promise.all(columns.map(async (column) => (await workbench.cell(`${column}2`)).value));
  expect(headers).toContain("完成值");
  const added = columns[headers.indexOf("完成值")]!;
  expect((await workbench.cell(`${added}15`)).value).toBe("已完成");
});

test("年初建表 adds a table that the next 审核 reads, and never a second one over it", async () => {
  await press("年初建表");
  await pane.getByLabel("年度", { exact: true }).fill("2026");
  await press("新建任务分解表");
  await told(/已新建工作表“2026年任务分解表”/);
  await workbench.review();
  const read = (await workbench.findings()).map(({ cell }) => cell.split("!")[0]);
  expect(read).toContain("2026年任务分解表");

  await press("新建任务分解表");
  await pane.getByText(/工作簿里已有工作表“2026年任务分解表”/).waitFor();
  expect((await sheets()).filter((name) => name.startsWith("2026"))).toHaveLength(1);
  expect(workbench.complaints).toEqual([]);
});
