import type { Browser, Frame, Page } from "playwright-core";

/** The workbench in a browser page, the add-in in its frame. */
export interface OpenPage {
  page: Page;
  addin: () => Promise<Frame>;
  /** Everything that the page complained about. */
  complaints: string[];
}

export async function openWorkbench(browser: Browser, address: string): Promise<OpenPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  await page.waitForFunction(() => window.workbench !== undefined);
  return { page, addin: () => addinFrame(page), complaints };
}

/** The pane, once office.js in it is ready. A newly opened workbook has a new one. */
async function addinFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no page");
  await frame.waitForFunction(() => document.getElementById("state")?.textContent?.startsWith("{"));
  return frame;
}
