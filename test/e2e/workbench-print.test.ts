import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { openWorkbench } from "../workbench/workbench-page";
import { launchBrowser } from "./launch-browser";
import { serveFixture } from "./serve";

/** In `npm run test:full` only: CI has no minutes to spare. */
const fullTest = process.env["SHANHAI_FULL"] ? test : test.skip;

jest.setTimeout(120_000);

fullTest(
  "打印预览 shows the sheet on its paper, with what is being typed, prints nothing else, and is gone once closed",
  async () => {
    const [server, browser] = await Promise.all([serveFixture(), launchBrowser()]);
    try {
      const { page, complaints } = await openWorkbench(browser, server.address);
      const view = page.getByRole("dialog", { name: "打印预览" });
      const type = async (text: string): Promise<void> => {
        const grid = (await page.locator("#grid").boundingBox())!;
        await page.mouse.click(grid.x + 600, grid.y + 400);
        await page.waitForFunction(() => document.activeElement?.matches("[contenteditable]"));
        await page.keyboard.type(text);
      };

      await type("就要保存");
      const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
      const { sheets } = await readWorkbook(readFileSync(await download.path()));
      expect(sheets[0]!.cells.map(({ value }) => value)).toContain("就要保存");

      await type("还在输入");
      await page.keyboard.press("Control+p");
      await view.getByText("还在输入").waitFor();
      // Printed for real, in the page's own print layout.
      expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5_000);
      await view.getByRole("button", { name: "关闭" }).click();
      await type("印完再写");
      await page.keyboard.press("Enter");
      const written = await page.evaluate(async () => Array.from(await window.workbench!.save()));
      const { sheets: after } = await readWorkbook(new Uint8Array(written));
      expect(after[0]!.cells.map(({ value }) => value)).toContain("印完再写");

      await page.evaluate(() => window.workbench!.setCell("任务分解表", "B3", "<img src=x onerror=alert(1)>"));
      await page.getByRole("button", { name: "打印预览" }).click();
      await view.getByText("<img src=x onerror=alert(1)>").waitFor();
      expect(await view.locator("img").count()).toBe(0);
      expect(await view.locator("td").first().textContent()).toContain("任务分解表");
      // Where the sample's pages begin by hand, and where a page is full.
      const footers = await view
        .locator("section")
        .evaluateAll((pages) => pages.map((page) => page.lastElementChild!.textContent));
      expect(footers.length).toBeGreaterThanOrEqual(3);
      expect(footers).toEqual(footers.map((_, page) => `第 ${page + 1} 页，共 ${footers.length} 页`));

      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".ribbon").isVisible()).toBe(false);
      expect(await view.locator("table").first().isVisible()).toBe(true);
      expect(await view.getByRole("button", { name: "打印", exact: true }).isVisible()).toBe(false);

      await page.emulateMedia({ media: "screen" });
      await view.getByRole("button", { name: "关闭" }).click();
      expect(await page.locator("dialog").count()).toBe(0);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      server.stop();
    }
  },
);
