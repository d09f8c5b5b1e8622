import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "../test/e2e/launch-browser";
import { WorkbenchPage } from "../test/e2e/workbench-page";
import { directoryAssets } from "../workbench/server/assets";
import { buildAddin, buildPage } from "../workbench/server/build";
import { localhostCertificate } from "../workbench/server/certificate";
import { listenOnLocalhost } from "../workbench/server/localhost-server";
import { workbenchRoutes } from "../workbench/server/workbench-routes";
import { buildTemplate } from "./build-template";
import { pageBlocks } from "./page-blocks";
import { longestBlock, longTable } from "./pane-blocks";
import { benchWorkbench } from "./workbench";

const root = path.resolve(__dirname, "..");
const rounds = 9;

/**
 * What needs a browser, run by bench/main.ts in a process of its own; prints one JSON object.
 *
 * Requests for one 审核, and how long the pane takes from the start of its page to its first button, in turn with a pane that Microsoft's
 * React template would start, both in the workbench on the same office.js. Then how long the workbench takes itself.
 */
async function main(): Promise<void> {
  const page = await buildPage(root);
  const addin = await buildAddin(root);
  const template = buildTemplate(root);
  const browser = await launchBrowser();
  try {
    const address = await serve(addin, page);
    const open = async (at: string) => Opened.at(await WorkbenchPage.open(browser, at));
    const pane = await open(address);
    const requestsPerReview = await pane.requestsPerReview();
    const other = template === null ? null : await open(await serve(template, page));

    const times: { pane: number[]; other: number[] } = { pane: [], other: [] };
    for (let round = 0; round < rounds; round++) {
      times.pane.push(await pane.firstControl());
      if (other) times.other.push(await other.firstControl());
    }
    const paneFirstControlMs = median(times.pane);
    const longestPaneBlockMs = await pane.longestBlock();
    const figures: Record<string, number> = { requestsPerReview, paneFirstControlMs, longestPaneBlockMs };
    Object.assign(figures, await pane.pageBlocks());
    if (template !== null) {
      figures["templateFirstControlMs"] = median(times.other);
      figures["paneVersusTemplateFirstControl"] = paneFirstControlMs / median(times.other);
      figures["templateScriptGzipKilobytes"] = gzipSync(readFileSync(path.join(template, "taskpane.js"))).length / 1000;
    }
    Object.assign(figures, await benchWorkbench(browser, address));
    console.log(JSON.stringify(figures));
  } finally {
    await browser.close();
  }
  process.exit();
}

/** The workbench with the add-in of a folder. */
async function serve(addin: string, page: string): Promise<string> {
  const certificate = await localhostCertificate(path.join(root, ".cache/certificate"));
  const office = directoryAssets(path.join(root, "node_modules/@microsoft/office-js/dist"));
  const routes = { ...(await workbenchRoutes({ root, addin, page })), "/addin/lib/office/": office };
  const { port } = await listenOnLocalhost(certificate, routes, 8830);
  return `https://localhost:${port}/`;
}

class Opened {
  private constructor(
    private readonly workbench: WorkbenchPage,
    private readonly sample: Buffer,
  ) {}

  static async at(workbench: WorkbenchPage): Promise<Opened> {
    // When the first button came, by the clock that starts with the pane's page.
    await workbench.page.context().addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector("button")) return;
        watch.disconnect();
        document.documentElement.dataset["firstControl"] = String(performance.now());
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    return new Opened(workbench, readFileSync(path.join(root, "assets/sample/xihu-2022.xlsx")));
  }

  /** Milliseconds; each newly opened workbook has a pane of its own. */
  async firstControl(): Promise<number> {
    await this.workbench.page.bringToFront();
    await this.workbench.open(this.sample, "xihu-2022.xlsx");
    const frame = await (await this.workbench.page.waitForSelector('iframe[src*="taskpane.html"]')).contentFrame();
    const button = await frame!.waitForSelector("html[data-first-control]", { state: "attached" });
    return Number(await button.getAttribute("data-first-control"));
  }

  longestBlock(): Promise<number> {
    return longestBlock(this.workbench);
  }

  pageBlocks(): Promise<Record<string, number>> {
    return pageBlocks(this.workbench, longTable());
  }

  async requestsPerReview(): Promise<number> {
    await this.workbench.pane();
    await this.workbench.page.evaluate(() => window.workbench!.requests());
    await this.workbench.review();
    return this.workbench.page.evaluate(() => window.workbench!.requests());
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
