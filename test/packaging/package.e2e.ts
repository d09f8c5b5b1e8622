import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../e2e/launch-browser";
import { startWorkbench, type RunningWorkbench } from "../e2e/start-workbench";
import { WorkbenchPage } from "../e2e/workbench-page";

jest.setTimeout(240_000);

/** Run by `npm run test:full`, which packs the zip and names it in PACKAGE_ZIP. */
const port = 8790;
const site = `https://localhost:${port}/addin/`;

let browser: Browser;
let running: RunningWorkbench;

beforeAll(async () => {
  expect(path.basename(process.env["PACKAGE_ZIP"] ?? "")).toMatch(/^shanhai-.*\.zip$/);
  running = await startWorkbench(port);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

test("审核 from the zip: the sample's outcome, nothing refused by the policy, no request to another host", async () => {
  const workbench = await WorkbenchPage.open(browser, running.address);

  expect(await workbench.review()).toContain("有提示");
  const findings = await workbench.findings();
  expect(findings.filter(({ severity }) => severity === "warning")).toHaveLength(17);
  expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(0);
  expect((await workbench.marks()).length).toBeGreaterThan(17);

  expect(workbench.strangers).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

test("functions compute from the zip", async () => {
  const workbench = await WorkbenchPage.open(browser, running.address);
  await workbench.pane();

  await workbench.setCell("J3", '=SHANHAI.CONVERT(1,"亿元","万元")');

  expect((await workbench.cell("J3")).value).toBe(10000);
});

test("the guides in the zip lead to each other and to pictures that are there", () => {
  const files = unzipSync(readFileSync(process.env["PACKAGE_ZIP"]!));
  const guides = Object.keys(files).filter((name) => /^[^/]+\.html$/.test(name));
  const targets = guides.flatMap((name) =>
    [...strFromU8(files[name]!).matchAll(/(?:href|src)="([^"#]+)/g)].map(([, target]) => target!),
  );

  expect(guides).toContain("管理员部署指南.html");
  expect(targets.filter((target) => !/^https?:/.test(target) && !(target in files))).toEqual([]);
});

describe("pages of the site in a browser without Excel", () => {
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeEach(async () => {
    complaints = [];
    context = await browser.newContext({ ignoreHTTPSErrors: true });
    page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith(site)) complaints.push(request.url());
    });
  });

  afterEach(() => context.close());

  test("check.html finds this machine able, and says that it is not in Excel", async () => {
    await page.goto(`${site}check.html`);
    await page.getByRole("status").getByText("检测完毕，没有发现问题。").waitFor();

    const rows = await page.getByRole("table").getByRole("row").allInnerTexts();
    expect(rows.join("\n")).toMatch(/网页组件[\s\S]*Chromium \d+/);
    expect(rows.filter((row) => row.startsWith("文件 "))).toHaveLength(4);
    expect(rows.find((row) => row.startsWith("Excel"))).toContain("浏览器");
    expect(await page.getByLabel("检测报告").inputValue()).toContain("taskpane.html");
    // Outside Excel office.js asks for its own telemetry, which the policy refuses.
    expect(complaints.filter((each) => !/telemetry/.test(each))).toEqual([]);
  });

  test("functions.html keeps its looks under the site's policy", async () => {
    await page.goto(`${site}functions.html`);

    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
    expect(complaints.filter((each) => !/favicon/.test(each))).toEqual([]);
  });

  test.each(["taskpane.html", "check.html", "functions.html"])("%s is never kept without asking", async (file) => {
    const answer = await page.goto(`${site}${file}`);

    expect(answer?.headers()).toMatchObject({ "cache-control": "no-cache", "x-content-type-options": "nosniff" });
  });
});
