import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "../test/e2e/launch-browser";
import { startWorkbench } from "../test/e2e/start-workbench";
import { WorkbenchPage } from "../test/e2e/workbench-page";
import { drawnBy } from "./pictures/drawn-by";
import { stations, viewport } from "./pictures/stations";
import { takeAllLooks, takePicture } from "./pictures/take-picture";
import { whatIsShown, type Shown } from "./pictures/what-is-shown";

/** Pages must open on a slow line. */
const mostBytes = 300_000;

/**
 * Takes the pictures of the docs from the running workbench: `npm run pictures`; into another folder: `npm run pictures -- --out folder`.
 * What they show is written beside them in words, for the browser test that takes them again.
 */
async function main(): Promise<void> {
  const folder = path.resolve(folderAsked(process.argv.slice(2)) ?? path.join(__dirname, "../docs/pictures"));
  await mkdir(path.join(folder, "states"), { recursive: true });
  const running = await startWorkbench(8790);
  const browser = await launchBrowser();
  const shown: Record<string, Shown> = {};
  try {
    const workbench = await WorkbenchPage.open(browser, running.address, viewport);
    for (const { name, picture, inAllLooks, arrive, leave } of stations) {
      await arrive(workbench);
      if (picture) await keep(`${picture.file}.png`, await takePicture(workbench, picture), mostBytes);
      shown[name] = await whatIsShown(workbench, picture?.of ?? "pane");
      if (inAllLooks) await keep(`states/${name}.png`, await takeAllLooks(browser, workbench), 4 * mostBytes);
      await leave?.(workbench);
    }
    const words = { drawnBy: await drawnBy(workbench), shown };
    await keep("shown.json", Buffer.from(`${JSON.stringify(words, null, 2)}\n`));
  } finally {
    await browser.close();
    await running.stop();
  }

  async function keep(name: string, content: Buffer, most = mostBytes): Promise<void> {
    if (content.length > most) throw new Error(`${name} has ${content.length} bytes, more than ${most}.`);
    await writeFile(path.join(folder, name), content);
    console.log(path.relative(process.cwd(), path.join(folder, name)));
  }
}

function folderAsked([option, folder, ...more]: readonly string[]): string | null {
  if (option === undefined) return null;
  if (option !== "--out" || !folder || more.length > 0) throw new Error("npm run pictures [-- --out folder]");
  return folder;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
