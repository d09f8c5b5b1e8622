import type { Browser, Page } from "playwright-core";
import { showBareGrid } from "./bare-grid";
import { longFile, longValues } from "./long-file";
import { openingTime } from "./opening-time";

/** Milliseconds until a table can be read and worked in, as `openingTime` has it. */
export interface Opening {
  /** The middle one of some runs. */
  readonly workbench: number;
  readonly bareGrid: number;
  /** On a page that has opened nothing long yet: scripts are run for the first time. */
  readonly workbenchFirst: number;
  readonly bareGridFirst: number;
}

const runs = 5;
const sheet = "任务分解表";

/**
 * A file of so many rows opened in the workbench, against the same values put into a grid on a page of its own. In turn,
 * so that other work on the machine hits both alike.
 */
export async function measureOpening(browser: Browser, address: string, rows: number): Promise<Opening> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 900 } });
  try {
    // tsx keeps the names of functions by a call that only its own modules know.
    await context.addInitScript("globalThis.__name = (named) => named");
    const workbench = await context.newPage();
    await showWorkbench(workbench, address, rows);
    const size = (await workbench.locator("#grid").boundingBox())!;
    const bare = await context.newPage();
    await showBareGrid(bare, address, size, { cleared: longValues(1), opened: longValues(rows) });

    const times = { workbench: [] as number[], bareGrid: [] as number[] };
    const last = String(longValues(rows).at(-1)![2]);
    for (let run = 0; run <= runs; run++) {
      for (const [name, page] of [
        ["workbench", workbench],
        ["bareGrid", bare],
      ] as const) {
        await page.bringToFront();
        times[name].push(await page.evaluate(openingTime, { rows, last }));
      }
    }
    return {
      workbench: median(times.workbench.slice(1)),
      bareGrid: median(times.bareGrid.slice(1)),
      workbenchFirst: times.workbench[0]!,
      bareGridFirst: times.bareGrid[0]!,
    };
  } finally {
    await context.close();
  }
}

async function showWorkbench(page: Page, address: string, rows: number): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => window.workbench !== undefined);
  const files = [longFile(1), longFile(rows)].map((bytes) => Buffer.from(bytes).toString("base64"));
  await page.evaluate(
    ({ texts, sheet }) => {
      const [cleared, opened] = texts.map((text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      const workbench = window.workbench!;
      globalThis.gridPage = {
        clear: () => workbench.open(cleared!, "表头.xlsx"),
        open: () => workbench.open(opened!, "长表.xlsx"),
        read: (row) => workbench.cell(sheet, `C${row}`).value,
        write: (row, text) => workbench.setCell(sheet, `C${row}`, text),
      };
    },
    { texts: files, sheet },
  );
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
