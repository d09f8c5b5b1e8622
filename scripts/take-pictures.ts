import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "../test/e2e/launch-browser";
import { startWorkbench } from "../test/e2e/start-workbench";
import { WorkbenchPage } from "../test/e2e/workbench-page";

/** Takes the pictures of the docs from the running workbench: `npm run pictures`. */
async function main(): Promise<void> {
  const folder = path.resolve(__dirname, "../docs/pictures");
  await mkdir(folder, { recursive: true });
  const running = await startWorkbench(8790);
  const browser = await launchBrowser();
  try {
    const workbench = await WorkbenchPage.open(browser, running.address);
    await workbench.review();
    await (await workbench.finding("missing-baseline", "B7")).click();
    await workbench.idle();
    await writeFile(path.join(folder, "workbench.png"), await workbench.picture());
    console.log("docs/pictures/workbench.png");
  } finally {
    await browser.close();
    await running.stop();
  }
}

void main();
