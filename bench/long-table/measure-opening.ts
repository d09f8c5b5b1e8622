import type { Browser, Page } from "playwright-core";
import { longFile, longValues } from "./long-file";

/** Milliseconds from the call to the first frame that shows the table, the fastest of some runs after a first one. */
export interface Opening {
  readonly workbench: number;
  readonly bareGrid: number;
}

const runs = 3;

/**
 * A file of so many rows opened in the workbench, against the same values put into a grid on a page of its own. In turn,
 * so that other work on the machine hits both alike.
 */
export async function measureOpening(browser: Browser, address: string, rows: number): Promise<Opening> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 900 } });
  try {
    const workbench = await context.newPage();
    await workbench.goto(address);
    await workbench.waitForFunction(() => window.workbench !== undefined);
    const bare = await bareGridPage(await context.newPage(), address);
    const file = Buffer.from(longFile(rows)).toString("base64");
    const values = longValues(rows);

    const times = { workbench: [] as number[], bareGrid: [] as number[] };
    for (let run = 0; run <= runs; run++) {
      await workbench.bringToFront();
      times.workbench.push(await openFile(workbench, file));
      await bare.bringToFront();
      times.bareGrid.push(await showValues(bare, values));
    }
    return { workbench: Math.min(...times.workbench.slice(1)), bareGrid: Math.min(...times.bareGrid.slice(1)) };
  } finally {
    await context.close();
  }
}

/** As the workbench has it, but without anything of ours. */
async function bareGridPage(page: Page, address: string): Promise<Page> {
  const body =
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/vendor/univer.css"><div id="grid" style="width:100vw;height:100vh"></div><script src="/vendor/univer.js"></script>';
  await page.route("**/bare-grid.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(new URL("bare-grid.html", address).href);
  await page.evaluate(() => {
    /* eslint-disable @typescript-eslint/no-explicit-any -- the grid's own globals, of which the tests know no types */
    const { UniverCore, UniverCoreFacade, UniverPresetSheetsCore, UniverPresetSheetsCoreZhCN } = globalThis as any;
    const locales = { zhCN: UniverCore.mergeLocales(UniverPresetSheetsCoreZhCN) };
    const univer = new UniverCore.Univer({ locale: "zhCN", locales });
    for (const plugin of UniverPresetSheetsCore.UniverSheetsCorePreset({ container: "grid" }).plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
    const api = UniverCoreFacade.FUniver.newAPI(univer);
    api.createWorkbook({});
    Object.assign(globalThis, { api });
  });
  return page;
}

function showValues(page: Page, values: readonly (readonly (string | number)[])[]): Promise<number> {
  return page.evaluate(async (rows) => {
    const { api } = globalThis as any;
    await new Promise((rested) => setTimeout(rested, 1500));
    const start = performance.now();
    const cellData = Object.fromEntries(
      rows.map((row, r) => [r, Object.fromEntries(row.map((v, c) => [c, { v }] as const))] as const),
    );
    const before = api.getActiveWorkbook();
    const sheet = { id: "sheet", name: "表", rowCount: rows.length + 100, columnCount: 30, cellData };
    api.createWorkbook({ id: `bare-${start}`, sheetOrder: ["sheet"], sheets: { sheet } });
    api.disposeUnit(before.getId());
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return performance.now() - start;
  }, values);
}

function openFile(page: Page, file: string): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    await new Promise((rested) => setTimeout(rested, 1500));
    const start = performance.now();
    // Done once the table has been drawn: the page puts the add-in off until then.
    await window.workbench!.open(bytes, "长表.xlsx");
    return performance.now() - start;
  }, file);
}
