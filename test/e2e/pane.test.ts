import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { changedCells } from "./changed-cells";
import { launchBrowser } from "./launch-browser";
import { startWorkbench, type RunningWorkbench } from "./start-workbench";
import { WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);

const sample = path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx");
const axe = require.resolve("axe-core/axe.min.js");

let browser: Browser;
let running: RunningWorkbench;
let workbench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  running = await startWorkbench(8760);
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser, running.address);
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

beforeEach(async () => {
  await workbench.open(await readFile(sample), "xihu-2022.xlsx");
  pane = await workbench.pane();
});

const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).click();
const headings = () => pane.getByLabel("审核结果").getByRole("heading").allTextContents();
const sheets = () => workbench.page.evaluate(() => window.workbench!.sheets());

/** The status region says so, and nothing is under way any more. */
async function told(words: RegExp): Promise<void> {
  await pane.getByRole("status").filter({ hasText: words }).first().waitFor();
  await pane.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");
}

/** What axe-core finds wrong with the pane, by rule and place. */
async function violations(): Promise<string[]> {
  // Run in the page by the debugger: its policy lets in no script of ours.
  await pane.evaluate(await readFile(axe, "utf8"));
  return pane.evaluate(async () => {
    // Midway through a transition a button has the colours of neither state.
    const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(transitions.map((each) => each.finished));
    const { violations: found } = await (
      window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test("findings are grouped as staff like: by severity, rule, department, row; the choice is remembered", async () => {
  await workbench.review();
  expect((await headings()).map((each) => each.replace(/（.*/, ""))).toEqual(["提示", "信息"]);

  await pane.getByLabel("分组").selectOption("department");
  expect(await headings()).toContainEqual(expect.stringMatching(/^区.+（.*提示 \d+.*）$/));

  await pane.getByLabel("分组").selectOption("row");
  expect((await headings())[0]).toMatch(/^全表（/);
  expect((await headings())[1]).toMatch(/^第\d+行（/);

  await workbench.open(await readFile(sample), "again.xlsx");
  pane = await workbench.pane();
  await workbench.review();
  await pane.waitForFunction(
    () => (document.querySelector("select[aria-label=分组]") as HTMLSelectElement)?.value === "row",
  );
  await pane.getByLabel("分组").selectOption("severity");
});

test("what is searched for is found, and how much of it", async () => {
  await workbench.review();
  const all = (await workbench.findings()).length;

  await pane.getByLabel("查找").fill("力争");
  await pane.getByText(/条中有 \d+ 条符合/).waitFor();
  const found = await workbench.findings();
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(all);

  await pane.getByLabel("查找").fill("");
  await pane.waitForFunction((count) => document.querySelectorAll("[data-check]").length === count, all);
});

test("a warning is explained, the explanation stands in the workbook, survives saving, and can be taken back", async () => {
  await workbench.review();
  const item = pane.locator('[data-check="hedged-goal"][data-cell="任务分解表!B3"]');
  await item.locator("summary", { hasText: "说明" }).click();
  await item.getByLabel("说明理由").fill("市级考核口径如此，已报备");
  await item.getByRole("button", { name: "保存说明" }).click();
  await told(/说明已写入/);
  expect(await item.textContent()).toContain("已报备");
  expect(await sheets()).toContain("SHANHAI_说明");

  const saved = await workbench.save();
  await workbench.open(saved, "saved.xlsx");
  pane = await workbench.pane();
  expect(await workbench.review()).toMatch(/已说明 1 条/);
  const again = pane.locator('[data-check="hedged-goal"][data-cell="任务分解表!B3"]');
  expect(await again.getAttribute("data-explained")).toBe("true");

  await again.locator("summary", { hasText: "修改说明" }).click();
  await again.getByRole("button", { name: "删除说明" }).click();
  await told(/说明已删除/);
  expect(await again.getAttribute("data-explained")).toBe("false");
});

test("only warnings can be explained", async () => {
  await workbench.review();

  for (const severity of ["error", "info"]) {
    expect(await pane.locator(`[data-severity="${severity}"] summary`, { hasText: "说明" }).count()).toBe(0);
  }
});

test("审核报告 is written as a sheet; the receiver is told whether the table has changed since", async () => {
  await press("审核报告");
  await told(/审核报告已写在/);
  expect(await sheets()).toContain("审核报告");

  const saved = await workbench.save();
  await workbench.open(saved, "received.xlsx");
  pane = await workbench.pane();
  expect(await workbench.review()).toContain("未改动");

  await workbench.setCell("B4", "改写过的目标，到位资金3亿元以上");
  expect(await workbench.review()).toContain("审核后已改动");
});

test("settings stand in the workbook and change what is checked", async () => {
  await workbench.review();
  const before = (await workbench.findings()).filter(({ check }) => check === "hedged-goal").length;
  expect(before).toBeGreaterThan(0);

  await press("设置");
  const form = pane.getByRole("form", { name: "本工作簿" });
  await form.locator("summary").click();
  await form
    .getByLabel(/措辞偏软/)
    .first()
    .uncheck();
  await form.getByLabel(/停用“措辞偏软”的理由/).fill("本市另有规定");
  await form.getByRole("button", { name: "保存设置" }).click();
  await pane.waitForFunction(() => document.querySelectorAll('[data-check="hedged-goal"]').length === 0);

  await press("打开基准表");
  await told(/SHANHAI_基准/);
  expect(await sheets()).toContain("SHANHAI_基准");
});

test("what a colleague has changed in the settings meanwhile stays; where both changed the same, staff decide", async () => {
  await press("设置");
  const form = pane.getByRole("form", { name: "本工作簿" });
  await form.getByLabel("年度").fill("2022");
  await form.getByRole("button", { name: "保存设置" }).click();
  await told(/设置已/);

  const typeAsColleague = (fact: string, value: string) =>
    workbench.page.evaluate(
      async ([label, typed]) => {
        const rows = Array.from({ length: 20 }, (_, index) => index + 1);
        const row = rows.find((each) => window.workbench!.cell("SHANHAI_设置", `A${each}`).value === label);
        if (row) await window.workbench!.setCell("SHANHAI_设置", `D${row}`, typed!);
        await window.workbench!.idle();
        return row;
      },
      [fact, value] as const,
    );
  expect(await typeAsColleague("年度", "2023")).toBeDefined();
  await form.getByLabel("地区", { exact: true }).fill("西湖区");
  await form.getByRole("button", { name: "保存设置" }).click();
  await pane.waitForFunction(() =>
    [...document.querySelectorAll("form input")].some((each) => (each as HTMLInputElement).value === "2023"),
  );
  await told(/设置已/);
  expect(await form.getByLabel("地区", { exact: true }).inputValue()).toBe("西湖区");

  expect(await typeAsColleague("地方", "上城区")).toBeDefined();
  await form.getByLabel("地区", { exact: true }).fill("拱墅区");
  await form.getByRole("button", { name: "保存设置" }).click();
  await pane
    .getByRole("alert")
    .filter({ hasText: /没有保存：打开本页后，别人已把“地区”改为“上城区”/ })
    .waitFor();
  expect(await form.getByLabel("地区", { exact: true }).inputValue()).toBe("拱墅区");
  await form.getByRole("button", { name: "保存设置" }).click();
  await told(/设置已/);
});

test("校验结果 stands beside the table on request, and 清除标记 takes it away: every cell as it was", async () => {
  const before = await workbench.save();
  await press("设置");
  const wanted = pane.getByLabel("作标记时在表右侧写“校验结果”列");
  await wanted.check();
  await workbench.review();
  expect((await workbench.cell("E2")).value).toBe("校验结果");
  expect((await workbench.cell("E3")).value).toMatch(/^(提示|信息)：/);

  await workbench.clearMarks();
  await told(/已清除/);
  expect(await workbench.marks()).toEqual([]);
  expect(await changedCells(before, await workbench.save())).toEqual([]);
  await wanted.uncheck();
});

test("staff say which indicators a row serves: from a finding, checked at once, kept in the workbook, taken back", async () => {
  await workbench.review();
  const finding = await workbench.finding("missing-baseline", "B7");
  await finding.getByText("指标改判").click();
  const form = finding.getByRole("form", { name: "改判本行的指标" });
  await form.getByText(/按文字识别为：.+因为/).waitFor();
  expect(await violations()).toEqual([]);

  // By keyboard alone, from the search to the choice.
  const chosen = form.getByRole("checkbox", { checked: true });
  while ((await chosen.count()) > 0) await chosen.first().press("Space");
  await form.getByLabel("查找指标").fill("宣传");
  await form.getByLabel(/^专项宣传/).press("Space");
  await form.getByLabel(/改判理由/).fill("市里按宣传考核");
  await form.getByLabel(/改判理由/).press("Enter");
  await finding.waitFor({ state: "detached" });

  const saved = await workbench.save();
  await workbench.open(saved, "received.xlsx");
  pane = await workbench.pane();
  await workbench.review();
  expect(await (await workbench.finding("missing-baseline", "B7")).count()).toBe(0);

  await press("指标改判");
  const view = pane.getByRole("region", { name: "指标改判" });
  await view.getByText(/改判为：专项宣传。理由：市里按宣传考核。/).waitFor();
  expect(await violations()).toEqual([]);
  await view
    .getByRole("button", { name: /撤销改判/ })
    .first()
    .click();
  await (await workbench.finding("missing-baseline", "B7")).waitFor();
});

(process.env["SHANHAI_FULL"] ? test : test.skip)(
  "a hundred 审核 and 清除标记 leave no mark, sheet or stored choice behind",
  async () => {
    const before = { sheets: await sheets(), stored: await pane.evaluate(() => ({ ...localStorage })) };
    for (let run = 0; run < 100; run++) {
      await workbench.review();
      await workbench.clearMarks();
    }
    expect(await workbench.marks()).toEqual([]);
    expect({ sheets: await sheets(), stored: await pane.evaluate(() => ({ ...localStorage })) }).toEqual(before);
  },
);

test("edits are checked again after a pause, once that is switched on", async () => {
  await workbench.review();
  await press("设置");
  await pane.getByLabel("修改单元格后自动审核").check();
  const softB3 = '[data-check="hedged-goal"][data-cell="任务分解表!B3"]';

  await workbench.setCell("B3", "确保到位资金3亿元以上");
  await pane.locator(softB3).waitFor({ state: "detached" });
  // By now the pane hears every edit; the first may have come before it listened.
  await workbench.setCell("B3", "力争到位资金3亿元以上");
  await pane.locator(softB3).waitFor();
  await pane.getByLabel("修改单元格后自动审核").uncheck();
});

test("certain changes are shown, made, and taken back", async () => {
  await workbench.setCell("C5", "区经合局，区商务局，区农业农村局");
  await workbench.review();
  await press("自动修改");
  await pane.getByRole("button", { name: /修改选中的/ }).waitFor();
  const before = (await workbench.cell("C5")).value;

  await pane.getByRole("button", { name: /修改选中的/ }).click();
  await told(/已修改/);
  expect((await workbench.cell("C5")).value).not.toBe(before);

  await press("撤销上次修改");
  await told(/已撤销/);
  expect((await workbench.cell("C5")).value).toBe(before);
});

test("whether formulas work is told, and their results can be put in their place", async () => {
  await workbench.setCell("F3", '=SHANHAI.MINIMUM("到位资金")');
  await press("公式");
  await pane.locator('[data-health="working"]').waitFor();

  await press("写入数值");
  await press(/换掉 \d+ 个公式/);
  await told(/换成数值/);
  expect(await workbench.cell("F3")).toMatchObject({ formula: "" });
});

test("上报稿 opens as a workbook of its own, without marks", async () => {
  await workbench.review();
  await press("导出上报稿");

  // The workbench shows one workbook at a time: the copy takes the place of the table, and of its pane.
  await workbench.page.waitForFunction(async () => (await window.workbench!.marks("任务分解表")).length === 0);
  expect(await sheets()).toEqual(["任务分解表"]);
});

test("a long sheet shows how far it is, and can be given up", async () => {
  const tasks = Array.from({ length: 4_000 }, (_, index) => [
    `产业合作项目第${index}类`,
    `力争到位资金${index + 1}万元以上，新签合作项目${(index % 9) + 1}个`,
    "区投促局",
    "会议纪要",
  ]);
  const rows = [
    ["西湖区山海协作工程2022年度工作任务分解表"],
    ["工作内容", "工作目标", "责任单位", "佐证依据"],
    ...tasks,
  ];
  await workbench.open(Buffer.from(writeWorkbook([{ name: "任务分解表", rows }])), "long.xlsx");
  pane = await workbench.pane();

  // Within the page, at the first sign of progress: the checks may be done before a click has come all the way from here.
  const cancelled = pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          const cancel = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "取消");
          if (!cancel || !document.querySelector('[role="progressbar"][aria-valuenow]')) return;
          observer.disconnect();
          cancel.click();
          resolve();
        });
        observer.observe(document.body, { attributes: true, childList: true, subtree: true });
      }),
  );
  await press("审核");
  await cancelled;
  await told(/已取消，表格没有改动/);
  expect(await workbench.marks()).toEqual([]);
});

test("a state that passes can be tried again from its message", async () => {
  await workbench.page.evaluate(() => window.workbench!.fail(5004));
  await press("审核");
  await pane.getByRole("alert").filter({ hasText: "正在编辑" }).waitFor();

  await workbench.page.evaluate(() => window.workbench!.fail(null));
  await press("再试一次");
  await told(/有提示/);
});

test("axe-core finds nothing to complain about, in whatever state", async () => {
  expect(await violations()).toEqual([]);

  await workbench.review();
  expect(await violations()).toEqual([]);

  for (const view of ["设置", "公式", "自动修改"]) {
    await press(view);
    await pane.getByRole("region", { name: view }).waitFor();
    expect(await violations()).toEqual([]);
  }

  await pane.locator('[data-check="hedged-goal"] button').first().click();
  await workbench.page.emulateMedia({ colorScheme: "dark" });
  // Colours change gradually; in between they may be hard to tell apart.
  await pane.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
  );
  expect(await violations()).toEqual([]);
  await workbench.page.emulateMedia({ colorScheme: "light" });
});

test("nothing left the machine and nothing complained", () => {
  expect(workbench.strangers).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
