import { openWorkbench } from "../workbench/workbench-page";
import { launchBrowser } from "./launch-browser";
import { serveFixture } from "./serve";

/** In `npm run test:full` only: CI has no minutes to spare. */
const fullTest = process.env["SHANHAI_FULL"] ? test : test.skip;

jest.setTimeout(120_000);

fullTest("打印预览 shows the sheet on its paper, prints nothing else, and is gone once closed", async () => {
  const [server, browser] = await Promise.all([serveFixture(), launchBrowser()]);
  try {
    const { page, complaints } = await openWorkbench(browser, server.address);
    await page.evaluate(() => window.workbench!.setCell("任务分解表", "B3", "<img src=x onerror=alert(1)>"));
    await page.getByRole("button", { name: "打印预览" }).click();
    const view = page.getByRole("dialog", { name: "打印预览" });
    await view.getByText("<img src=x onerror=alert(1)>").waitFor();
    expect(await view.locator("img").count()).toBe(0);
    expect(await view.locator("td").first().textContent()).toContain("任务分解表");

    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".ribbon").isVisible()).toBe(false);
    expect(await view.locator("table").isVisible()).toBe(true);
    expect(await view.getByRole("button", { name: "打印", exact: true }).isVisible()).toBe(false);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5_000);

    await page.emulateMedia({ media: "screen" });
    await view.getByRole("button", { name: "关闭" }).click();
    expect(await page.locator("dialog").count()).toBe(0);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    server.stop();
  }
});
