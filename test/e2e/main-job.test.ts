import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Severity } from "../../src/core/checks/severity";
import { markedAreas } from "../../src/core/report/marked-areas";
import { cellToA1, parseA1 } from "../../src/core/table/a1";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { protectedSheet } from "../xlsx/altered-sample";
import { launchBrowser } from "./launch-browser";
import { refuseStrangers } from "./refuse-strangers";
import { startWorkbench, type RunningWorkbench } from "./start-workbench";
import { WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);

interface PaneFinding {
  readonly check: string;
  readonly severity: string;
  readonly cell: string;
}

interface Mark {
  readonly a1: string;
  readonly severity: string;
}

const sample = path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx");
const warnings = [
  "hedged-goal B3",
  "unmeasurable-goal B4",
  "missing-baseline B7",
  "missing-deadline B7",
  "missing-qualifier B9",
  "proof-gap D9",
  "missing-quantity B13",
  "wrong-measure B14",
  "proof-gap D14",
  "missing-quantity B15",
  "wrong-measure B16",
  "proof-gap D16",
  "missing-quantity B17",
  "missing-quantity B19",
  "vague-department C21",
  "hedged-goal B22",
  "proof-gap D22",
].sort();

let browser: Browser;
let running: RunningWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
  running = await startWorkbench(8750, { own: true });
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser, running.address);
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

beforeEach(async () => {
  await workbench.open(await readFile(sample), "xihu-2022.xlsx");
});

function named(findings: readonly { check: string; severity: string; cell: string }[], severity: string): string[] {
  return findings
    .filter((each) => each.severity === severity)
    .map(({ check, cell }) => `${check} ${cell.replace("任务分解表!", "")}`)
    .sort();
}

test("npm start prints the address, then the sample's outcome, the certificate line and how to stop", async () => {
  expect(running.address).toMatch(/^https:\/\/localhost:\d+\/$/);
  const lines = running.output().split("\n");
  expect(lines.filter((line) => /https?:\/\//.test(line))[0]).toBe(running.address);
  expect(running.output()).toMatch(/有提示[\s\S]*证书[\s\S]*Ctrl/);
});

test("审核 on the sample: the agreed findings in the pane, their cells marked, nothing else touched", async () => {
  const status = await workbench.review();
  expect(status).toContain("有提示");
  const findings = await workbench.findings();
  expect(named(findings, "error")).toEqual([]);
  expect(named(findings, "warning")).toEqual(warnings);
  expect(named(findings, "info").filter((each) => each.startsWith("inherited-evidence"))).toHaveLength(6);

  expect(byCell(await workbench.marks())).toEqual(byCell(await expectedMarks(findings)));
  expect(await cellsOf(await workbench.save())).toEqual(await cellsOf(await readFile(sample)));
});

/** One mark for each cell of the marked merges, of the gravest finding there. */
async function expectedMarks(findings: readonly PaneFinding[]): Promise<Mark[]> {
  const { sheets } = await readWorkbook(await readFile(sample));
  const located = findings.map(({ severity, cell }) => {
    const { top, left } = parseA1(cell.replace("任务分解表!", ""))!;
    return { sheet: "任务分解表", severity: severity as Severity, cell: { row: top, column: left } };
  });
  return markedAreas(located, { sheet: "任务分解表", merges: sheets[0]!.merges }).flatMap(({ area, severity }) => {
    const cells: Mark[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        cells.push({ a1: cellToA1({ row, column }), severity });
    }
    return cells;
  });
}

function byCell(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => a.a1.localeCompare(b.a1));
}

async function cellsOf(bytes: Buffer): Promise<unknown> {
  const { sheets } = await readWorkbook(bytes);
  return sheets.map(({ cells, merges }) => ({
    merges,
    cells: cells.map(({ row, column, value, formula, style }) => ({ row, column, value, formula, style })),
  }));
}

test("one read and one write on the wire", async () => {
  await workbench.pane();
  await workbench.page.evaluate(() => window.workbench!.requests());
  await workbench.review();
  expect(await workbench.page.evaluate(() => window.workbench!.requests())).toBe(2);
});

test("activating a finding selects its cell", async () => {
  await workbench.review();
  await (await workbench.finding("vague-department", "C21")).click();
  await expect(selection()).resolves.toMatch(/C21/);

  await (await workbench.finding("hedged-goal", "B3")).getByRole("button").press("Enter");
  await expect(selection()).resolves.toMatch(/B3/);
});

/** What Excel itself would say is selected, once the pane's request has gone through. */
async function selection(): Promise<string> {
  const pane = await workbench.pane();
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
}

test("the result follows an edit", async () => {
  await workbench.review();
  await workbench.setCell("B3", "召开产业对接洽谈会1次以上；到位资金2.9亿元");
  expect(await workbench.review()).toContain("有错误");
  const findings = await workbench.findings();
  expect(named(findings, "error")).toEqual(["below-minimum B3"]);
  expect(await workbench.marks()).toContainEqual({ a1: "B3", severity: "error" });

  await workbench.setCell("B3", "召开产业对接洽谈会1次以上；到位资金3亿元");
  await workbench.review();
  expect(named(await workbench.findings(), "error")).toEqual([]);
});

test("清除标记 removes every mark and nothing else, also after saving and reopening", async () => {
  const before = await workbench.save();
  await workbench.review();
  const marked = await workbench.save();
  await workbench.open(marked, "marked.xlsx");
  expect((await workbench.marks()).length).toBeGreaterThan(0);

  await workbench.clearMarks();
  expect(await workbench.marks()).toEqual([]);
  await workbench.open(await workbench.save(), "cleared.xlsx");
  expect(await workbench.marks()).toEqual([]);
  expect(await contentsOf(await workbench.save())).toEqual(await contentsOf(before));
});

/** Every cell's own value and look in a file, and the rules that are laid over them. */
async function contentsOf(bytes: Buffer): Promise<unknown> {
  const { sheets } = await readWorkbook(bytes);
  return sheets.map(({ name, cells, conditionalFormats }) => ({
    name,
    conditionalFormats,
    cells: cells.map(({ row, column, value, style }) => ({ row, column, value, style })),
  }));
}

describe("custom functions in the grid", () => {
  test("those of the sample are computed as it opens", async () => {
    await workbench.pane();
    await workbench.idle();
    const { sheets } = await readWorkbook(await readFile(sample));
    const formulas = sheets[0]!.cells.filter(({ formula }) => formula?.includes("SHANHAI."));
    expect(formulas).toHaveLength(4);
    for (const cell of formulas) expect((await workbench.cell(cellToA1(cell))).value).toEqual(cell.value);
  });

  test.each([
    ['=SHANHAI.SHORTFALL(B3,"到位资金")', 0],
    ['=SHANHAI.MINIMUM("P05-5","万元")', 500],
    ['=SHANHAI.QUANTITY(B21,"万元")', 1000],
    ["=SHANHAI.VERDICT(A3,B3)", "达标（措辞偏软：力争）"],
  ])("%s", async (formula, value) => {
    await workbench.pane();
    await workbench.setCell("J3", formula);
    expect((await workbench.cell("J3")).value).toEqual(value);
  });

  test("follow an edit of the cell they read", async () => {
    await workbench.pane();
    await workbench.setCell("J3", '=SHANHAI.SHORTFALL(B3,"到位资金")');
    await workbench.setCell("B3", "到位资金29,999万元");
    expect((await workbench.cell("J3")).value).toBe(0.0001);
  });

  test("a range spills; an unknown indicator is #VALUE!; nothing to judge is #N/A", async () => {
    await workbench.pane();
    await workbench.setCell("J3", '=SHANHAI.SHORTFALL(B3:B4,"到位资金")');
    expect((await workbench.cell("J3")).value).toBe(0);
    expect((await workbench.cell("J4")).text).toContain("#N/A");
    await workbench.setCell("K3", '=SHANHAI.MINIMUM("没有的指标")');
    expect((await workbench.cell("K3")).text).toContain("#VALUE!");
  });
});

describe("bad input", () => {
  test.each<[string, string, Buffer, RegExp]>([
    ["a text file", "表.csv", Buffer.from("工作内容,工作目标\n"), /csv[\s\S]*另存为/],
    ["half a zip", "坏.xlsx", Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(100, 7)]), /损坏/],
  ])("%s: a clear message, the open workbook stays", async (_name, name, buffer, message) => {
    await workbench.page.getByLabel("打开工作簿").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await workbench.page.getByText(message).first().waitFor();
    expect((await workbench.cell("A2")).value).toBe("工作内容");
    expect(await workbench.review()).toContain("有提示");
  });

  test("a workbook without such a table: what is missing, and the pane stays usable", async () => {
    await workbench.setCell("A2", "甲");
    await workbench.setCell("B2", "乙");
    for (const cell of ["A8", "B8", "A18", "B18"]) await workbench.setCell(cell, "丙");
    const pane = await workbench.pane();
    await pane.getByRole("button", { name: "审核", exact: true }).click();
    await pane.getByText("没有找到任务分解表").first().waitFor();

    await workbench.setCell("A2", "工作内容");
    await workbench.setCell("B2", "工作目标");
    expect(await workbench.review()).toMatch(/有提示|有错误/);
  });

  test.each<[string, number]>([
    ["a cell is being edited", 5004],
    ["the sheet may not be changed", 7000],
    ["the session is lost", 5012],
  ])("%s: a message, nothing changed, and it works again afterwards", async (_name, code) => {
    const pane = await workbench.pane();
    await workbench.page.evaluate((each) => window.workbench!.fail(each), code);
    await pane.getByRole("button", { name: "审核", exact: true }).click();
    await pane.getByRole("alert").or(pane.locator('[class*="MessageBar"]')).first().waitFor();
    await workbench.page.evaluate(() => window.workbench!.fail(null));
    expect(await workbench.marks()).toEqual([]);
    expect(await workbench.review()).toContain("有提示");
  });
});

test("a protected sheet is checked, its marks are refused with a message, and nothing is changed", async () => {
  const bytes = protectedSheet();
  await workbench.open(bytes, "protected.xlsx");
  expect(await workbench.review()).toContain("有提示");
  expect(named(await workbench.findings(), "warning")).toEqual(warnings);
  const pane = await workbench.pane();
  await pane.getByText(/保护/).first().waitFor();
  expect(await workbench.marks()).toEqual([]);
  expect((await workbench.save()).equals(bytes)).toBe(true);
});

test("the ribbon's buttons do what the pane's do", async () => {
  await workbench.pane();
  await workbench.page.getByRole("button", { name: "功能区：审核" }).click();
  await workbench.page.waitForFunction(() => window.workbench!.marks("任务分解表").length > 0);
  await workbench.page.getByRole("button", { name: "功能区：清除标记" }).click();
  await workbench.page.waitForFunction(() => window.workbench!.marks("任务分解表").length === 0);
  await workbench.page.getByRole("button", { name: "功能区：打开面板" }).click();
  await workbench.pane();
});

describe("no request to another host", () => {
  /** Of Internet Explorer, which Excel 2016 and 2019 bring. */
  const oldWebView = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
  let context: BrowserContext;

  afterEach(() => context.close());

  async function openPage(file: string, userAgent?: string): Promise<{ page: Page; asked: readonly string[] }> {
    context = await browser.newContext({ ignoreHTTPSErrors: true, userAgent });
    const asked = await refuseStrangers(context, running.address);
    const page = await context.newPage();
    await page.goto(new URL(file, running.address).href);
    return { page, asked };
  }

  test("by the page that greets an Excel too old", async () => {
    const { page, asked } = await openPage("addin/taskpane.html", oldWebView);
    await page.getByText("请改用 Excel 2021").waitFor();
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => "Office" in window)).toBe(false);
  });

  test("by the page that tests a machine: what office.js asks for outside Excel, the page's policy refuses", async () => {
    const { page, asked } = await openPage("addin/check.html");
    await page.getByRole("status").getByText("检测完毕，没有发现问题。").waitFor();
    expect(asked.filter((address) => !address.includes("telemetryproxy.html"))).toEqual([]);
  });

  test("goes unnoticed: the first one ends whatever is waited for, with its address", async () => {
    const { page, asked } = await openPage("workbench.css");
    await page.evaluate(() => void (new Image().src = "https://elsewhere.example/pixel.png"));
    await expect(page.waitForSelector("#never")).rejects.toThrow("another host: https://elsewhere.example/pixel.png");
    expect(asked).toEqual(["https://elsewhere.example/pixel.png"]);
  });
});

test("nothing left the machine and nothing complained", () => {
  expect(workbench.strangers).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
