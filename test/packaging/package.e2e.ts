import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { APIResponse, Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../e2e/launch-browser";
import { startWorkbench, type RunningWorkbench } from "../e2e/start-workbench";
import { WorkbenchPage } from "../e2e/workbench-page";
import { commonHeaders, headersFor, keepForever } from "../../scripts/package/site-rules";
import { refuseStrangers } from "../e2e/refuse-strangers";
import { followGuide, isInstalled } from "./guide-commands";
import { installedNginx } from "./nginx-in-front";

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

test.each([
  ["check.js", "deploy/machine-check/check.js"],
  ["greet-old-excel.js", "src/taskpane/greet-old-excel.js"],
])("%s, which old web views read, is in the zip as it was written", (name, source) => {
  const files = unzipSync(readFileSync(process.env["PACKAGE_ZIP"]!));

  expect(strFromU8(files[`site/${name}`]!)).toBe(readFileSync(path.resolve(__dirname, "../..", source), "utf8"));
});

describe("pages of the site in a browser without Excel", () => {
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let asked: readonly string[];

  beforeEach(async () => {
    complaints = [];
    context = await browser.newContext({ ignoreHTTPSErrors: true });
    asked = await refuseStrangers(context, site);
    page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
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
    expect([...complaints, ...asked].filter((each) => !/telemetry/.test(each))).toEqual([]);
  });

  test("functions.html keeps its looks under the site's policy", async () => {
    await page.goto(`${site}functions.html`);

    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
    expect([...complaints, ...asked].filter((each) => !/favicon/.test(each))).toEqual([]);
  });
});

describe("what the server answers", () => {
  let context: BrowserContext;

  beforeAll(async () => (context = await browser.newContext({ ignoreHTTPSErrors: true })));
  afterAll(() => context.close());

  const get = (file: string): Promise<APIResponse> => context.request.get(`${site}${file}`, { maxRedirects: 0 });

  test("is nginx where one is installed, by the zip's own configuration", () => {
    expect(running.output()).toContain(`served by ${installedNginx() ?? "the test's own server"}`);
  });

  test("every file as the table says", async () => {
    const files = Object.keys(unzipSync(readFileSync(process.env["PACKAGE_ZIP"]!)))
      .filter((name) => name.startsWith("site/") && name !== "site/web.config")
      .map((name) => name.slice("site/".length));

    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const answer = await get(file);
      const headers = Object.entries(headersFor(file)).map(([name, value]) => [name.toLowerCase(), value]);
      expect([file, answer.status(), answer.headers()]).toEqual([
        file,
        200,
        expect.objectContaining(Object.fromEntries(headers)),
      ]);
    }
  });

  test("the folder's own address shows whether this machine can run the add-in", async () => {
    expect(await (await get("")).text()).toContain("<h1>本机检测</h1>");
  });

  test.each(["taskpane.01234567.js", "lib/office-1.1.110/gone.js", "lib/", "web.config", "nowhere/taskpane.html"])(
    "%s is refused, and the refusal is not kept",
    async (file) => {
      const answer = await get(file);

      expect([403, 404]).toContain(answer.status());
      expect(answer.headers()["cache-control"]).not.toBe(keepForever);
    },
  );

  const byTheGuide = installedNginx() && isInstalled("openssl") && isInstalled("curl") ? test : test.skip;

  byTheGuide("the guide's own commands make a certificate that a machine trusts, and read a file", () => {
    const folder = /certificates of the guide in (.+)/.exec(running.output())![1]!;
    const guide = strFromU8(unzipSync(readFileSync(process.env["PACKAGE_ZIP"]!))["管理员部署指南.md"]!);

    expect(followGuide(guide, "curl", folder)).toBe("200\n");
  });

  const onNginx = installedNginx() ? test : test.skip;

  onNginx("nginx: small on the wire, asked for again when unchanged, nothing but reading", async () => {
    const script = await get("functions.js");
    expect(script.headers()).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });

    const etag = script.headers()["etag"]!;
    const again = await context.request.get(`${site}functions.js`, { headers: { "If-None-Match": etag } });
    expect(again.status()).toBe(304);
    expect((await context.request.post(`${site}taskpane.html`)).status()).toBe(405);
  });

  onNginx("nginx: the policy stands on what is refused, too; the address without its slash leads on", async () => {
    const name = "Content-Security-Policy";
    expect((await get("nowhere.html")).headers()[name.toLowerCase()]).toBe(commonHeaders[name]);

    const answer = await context.request.get(site.slice(0, -1), { maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]]).toEqual([301, site]);
  });
});
