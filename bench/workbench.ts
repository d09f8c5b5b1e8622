import type { Browser } from "playwright-core";
import { measureOpening } from "./long-table/measure-opening";

const rows = 10_000;
const starts = 3;

/**
 * How long the workbench takes to be ready: for a long table against the bare grid with the same values, and from the request
 * for its page, by a browser that has nothing of it yet, until the sample can be read and worked in.
 */
export async function benchWorkbench(browser: Browser, address: string): Promise<Record<string, number>> {
  const { workbench, bareGrid, workbenchFirst, bareGridFirst } = await measureOpening(browser, address, rows);
  const seconds: number[] = [];
  for (let start = 0; start < starts; start++) seconds.push(await startSeconds(browser, address));
  return {
    longTableReadyMs: workbench,
    bareGridReadyMs: bareGrid,
    longTableVersusBareGrid: workbench / bareGrid,
    longTableVersusBareGridFirst: workbenchFirst / bareGridFirst,
    workbenchStartSeconds: seconds.sort((a, b) => a - b)[starts >> 1]!,
  };
}

async function startSeconds(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction(() => Boolean(window.workbench?.cell("任务分解表", "A1").text), null, {
      polling: "raf",
    });
    return (performance.now() - start) / 1000;
  } finally {
    await context.close();
  }
}
