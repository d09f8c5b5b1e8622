import type { Browser } from "playwright-core";
import type { WorkbenchPage } from "../../test/e2e/workbench-page";
import { drawn } from "./drawn";
import type { Station } from "./stations";

const paneFrame = 'iframe[src*="taskpane.html"]';
const widths = [320, 450];
const usual = { colorScheme: "light", forcedColors: "none" } as const;
const looks = [
  usual,
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** What the station's picture shows, as PNG. */
export async function takePicture(
  workbench: WorkbenchPage,
  { of, dark }: NonNullable<Station["picture"]>,
): Promise<Buffer> {
  const { page } = workbench;
  if (dark) await page.emulateMedia({ colorScheme: "dark" });
  for (const frame of [page.mainFrame(), await workbench.pane()]) await drawn(frame);
  const picture = await (of === "page" ? page.screenshot() : page.locator(paneFrame).screenshot());
  if (dark) await page.emulateMedia(usual);
  return picture;
}

/** The pane as narrow and as wide as Excel shows it; light, dark and in high contrast: side by side in one picture. */
export async function takeAllLooks(browser: Browser, workbench: WorkbenchPage): Promise<Buffer> {
  const { page } = workbench;
  const frame = page.locator(paneFrame);
  const pictures: Buffer[] = [];
  for (const width of widths) {
    await frame.evaluate((element, wide) => (element.style.cssText = `width: ${wide}px; flex: none`), width);
    for (const look of looks) {
      await page.emulateMedia(look);
      await drawn(await workbench.pane());
      pictures.push(await frame.screenshot());
    }
  }
  await frame.evaluate((element) => (element.style.cssText = ""));
  await page.emulateMedia(usual);
  return sideBySide(browser, pictures);
}

async function sideBySide(browser: Browser, pictures: readonly Buffer[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 2_400, height: 100 } });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString("base64")}">`);
  const style = "margin:0;display:flex;align-items:flex-start;gap:8px;background:#888";
  await page.setContent(`<!doctype html><body style="${style}">${images.join("")}`);
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  return picture;
}
