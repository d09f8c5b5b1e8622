import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser } from "../test/e2e/launch-browser";
import { startWorkbench } from "../test/e2e/start-workbench";
import { WorkbenchPage } from "../test/e2e/workbench-page";
import { paneWords, toolNames } from "../src/strings/pane";

const folder = path.resolve(__dirname, "../docs/pictures");
/** Pages must open on a slow line. */
const mostBytes = 300_000;

/** Takes the pictures of the docs from the running workbench: `npm run pictures`. */
async function main(): Promise<void> {
  await mkdir(path.join(folder, "states"), { recursive: true });
  const running = await startWorkbench(8790);
  const browser = await launchBrowser();
  try {
    const workbench = await WorkbenchPage.open(browser, running.address, { width: 1280, height: 800 });
    await workbench.review();
    await (await workbench.finding("missing-baseline", "B7")).click();
    await workbench.idle();
    await keep("workbench", await workbench.picture());
    const states = new PaneStates(browser, workbench);
    await states.keep("findings");
    await keepTools(workbench, states);
    await keepExplanation(workbench, states);
    await keepMatching(workbench, states);
    await keepDark(workbench);
    await keepFailure(workbench, states);
  } finally {
    await browser.close();
    await running.stop();
  }
}

const widths = [320, 450];
const looks = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** States of the pane as narrow and as wide as Excel shows it; light, dark and in high contrast: one picture each. */
class PaneStates {
  constructor(
    private readonly browser: Browser,
    private readonly workbench: WorkbenchPage,
  ) {}

  async keep(state: string): Promise<void> {
    const { page } = this.workbench;
    const frame = page.locator('iframe[src*="taskpane.html"]');
    const pictures: Buffer[] = [];
    for (const width of widths) {
      await frame.evaluate((element, wide) => (element.style.cssText = `width: ${wide}px; flex: none`), width);
      for (const look of looks) {
        await page.emulateMedia(look);
        await drawn(await this.workbench.pane());
        pictures.push(await frame.screenshot());
      }
    }
    await frame.evaluate((element) => (element.style.cssText = ""));
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await keep(`states/${state}`, await this.sideBySide(pictures), 4 * mostBytes);
  }

  private async sideBySide(pictures: readonly Buffer[]): Promise<Buffer> {
    const page = await this.browser.newPage({ viewport: { width: 2_400, height: 100 } });
    const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString("base64")}">`);
    const style = "margin:0;display:flex;align-items:flex-start;gap:8px;background:#888";
    await page.setContent(`<!doctype html><body style="${style}">${images.join("")}`);
    const picture = await page.screenshot({ fullPage: true });
    await page.close();
    return picture;
  }
}

/** Colours change gradually. */
async function drawn(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  });
}

/** Each tool as it opens above the findings. */
async function keepTools(workbench: WorkbenchPage, states: PaneStates): Promise<void> {
  const pane = await workbench.pane();
  const tools = [
    ["year", toolNames.year],
    ["fixes", toolNames.fixes],
    ["matching", toolNames.matching],
    ["formulas", toolNames.formulas],
    ["settings", toolNames.settings],
  ] as const;
  for (const [name, label] of tools) {
    const button = pane.getByRole("button", { name: label, exact: true });
    await button.click();
    await pane.getByRole("region", { name: label }).waitFor();
    await opened(pane);
    if (shown.has(name)) await keep(`pane-${name}`, await pictureOfPane(workbench));
    await states.keep(name);
    await button.click();
  }
}

/** Those that the handbook shows. */
const shown: ReadonlySet<string> = new Set(["fixes", "formulas", "settings"]);

/** What a row was held to, unfolded on its finding. */
async function keepMatching(workbench: WorkbenchPage, states: PaneStates): Promise<void> {
  const finding = await workbench.finding("missing-baseline", "B7");
  const unfold = finding.locator("summary", { hasText: toolNames.matching });
  await unfold.click();
  await finding.getByRole("form").waitFor();
  await finding.scrollIntoViewIfNeeded();
  await states.keep("matching-of-finding");
  await unfold.click();
}

async function keepExplanation(workbench: WorkbenchPage, states: PaneStates): Promise<void> {
  const finding = await workbench.finding("hedged-goal", "B3");
  await finding.scrollIntoViewIfNeeded();
  await finding.locator("summary", { hasText: paneWords.explanation }).click();
  await finding.getByLabel(paneWords.explanationField).fill("市里下达的目标就是力争，已与支援办核实。");
  await keep("pane-explanation", await pictureOfPane(workbench));
  await states.keep("explanation");
}

async function keepDark(workbench: WorkbenchPage): Promise<void> {
  const pane = await workbench.pane();
  await workbench.page.emulateMedia({ colorScheme: "dark" });
  await workbench.review();
  await pane.evaluate(() => window.scrollTo(0, 0));
  await keep("pane-dark", await pictureOfPane(workbench));
  await workbench.page.emulateMedia({ colorScheme: "light" });
}

/** As while staff are still typing in a cell. */
async function keepFailure(workbench: WorkbenchPage, states: PaneStates): Promise<void> {
  const pane = await workbench.pane();
  await workbench.page.evaluate(() => window.workbench!.fail(5004));
  await pane.getByRole("button", { name: paneWords.review, exact: true }).click();
  await pane.getByRole("alert").getByRole("button", { name: paneWords.retry }).waitFor();
  await opened(pane);
  await keep("pane-failure", await pictureOfPane(workbench));
  await states.keep("failure");
}

/** Chunk and figures are there. */
async function opened(pane: Frame): Promise<void> {
  await pane.waitForFunction((words) => !document.body.innerText.includes(words), paneWords.opening);
  await pane.waitForFunction(() => !document.querySelector('[role="progressbar"]'));
}

async function pictureOfPane(workbench: WorkbenchPage): Promise<Buffer> {
  await workbench.picture();
  return workbench.page.locator('iframe[src*="taskpane.html"]').screenshot();
}

async function keep(name: string, picture: Buffer, most = mostBytes): Promise<void> {
  if (picture.length > most) throw new Error(`${name}.png has ${picture.length} bytes, more than ${most}.`);
  await writeFile(path.join(folder, `${name}.png`), picture);
  console.log(`docs/pictures/${name}.png`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
