import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Frame } from "playwright-core";
import { launchBrowser } from "../test/e2e/launch-browser";
import { startWorkbench } from "../test/e2e/start-workbench";
import { WorkbenchPage } from "../test/e2e/workbench-page";
import { paneWords, toolNames } from "../src/strings/pane";

const folder = path.resolve(__dirname, "../docs/pictures");
/** Pages must open on a slow line. */
const mostBytes = 300_000;

/** Takes the pictures of the docs from the running workbench: `npm run pictures`. */
async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const running = await startWorkbench(8790);
  const browser = await launchBrowser();
  try {
    const workbench = await WorkbenchPage.open(browser, running.address, { width: 1280, height: 800 });
    await workbench.review();
    await (await workbench.finding("missing-baseline", "B7")).click();
    await workbench.idle();
    await keep("workbench", await workbench.picture());
    await keepTools(workbench);
    await keepExplanation(workbench);
    await keepDark(workbench);
    await keepFailure(workbench);
  } finally {
    await browser.close();
    await running.stop();
  }
}

/** Each tool as it opens above the findings. */
async function keepTools(workbench: WorkbenchPage): Promise<void> {
  const pane = await workbench.pane();
  const tools = [
    ["pane-fixes", toolNames.fixes],
    ["pane-formulas", toolNames.formulas],
    ["pane-settings", toolNames.settings],
  ] as const;
  for (const [name, label] of tools) {
    const button = pane.getByRole("button", { name: label, exact: true });
    await button.click();
    await pane.getByRole("region", { name: label }).waitFor();
    await opened(pane);
    await keep(name, await pictureOfPane(workbench));
    await button.click();
  }
}

async function keepExplanation(workbench: WorkbenchPage): Promise<void> {
  const finding = await workbench.finding("hedged-goal", "B3");
  await finding.scrollIntoViewIfNeeded();
  await finding.locator("summary", { hasText: paneWords.explanation }).click();
  await finding.getByLabel(paneWords.explanationField).fill("市里下达的目标就是力争，已与支援办核实。");
  await keep("pane-explanation", await pictureOfPane(workbench));
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
async function keepFailure(workbench: WorkbenchPage): Promise<void> {
  const pane = await workbench.pane();
  await workbench.page.evaluate(() => window.workbench!.fail(5004));
  await pane.getByRole("button", { name: paneWords.review, exact: true }).click();
  await pane.getByRole("alert").getByRole("button", { name: paneWords.retry }).waitFor();
  await opened(pane);
  await keep("pane-failure", await pictureOfPane(workbench));
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

async function keep(name: string, picture: Buffer): Promise<void> {
  if (picture.length > mostBytes) throw new Error(`${name}.png has ${picture.length} bytes, more than ${mostBytes}.`);
  await writeFile(path.join(folder, `${name}.png`), picture);
  console.log(`docs/pictures/${name}.png`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
