import { longFile } from "../../bench/long-table/long-file";
import { measureOpening } from "../../bench/long-table/measure-opening";
import { launchBrowser } from "./launch-browser";
import { serveFixture } from "./serve";
import { openWorkbench } from "../workbench/workbench-page";

/** In `npm run test:full` only: CI has no minutes to spare. */
const fullTest = process.env["SHANHAI_FULL"] ? test : test.skip;

jest.setTimeout(180_000);

fullTest(
  "a table of 10 000 rows is ready soon after a bare grid with the same values, and unchanged by being looked at",
  async () => {
    const [server, browser] = await Promise.all([serveFixture(), launchBrowser()]);
    try {
      const { workbench, bareGrid } = await measureOpening(browser, server.address, 10_000);
      process.stdout.write(
        `10 000 rows: ${Math.round(workbench)} ms, bare grid ${Math.round(bareGrid)} ms, ratio ${(workbench / bareGrid).toFixed(2)}\n`,
      );
      expect(workbench / bareGrid).toBeLessThanOrEqual(2);

      const { page, complaints } = await openWorkbench(browser, server.address);
      const file = longFile(2_000);
      const saved = await page.evaluate(async (base64) => {
        await window.workbench!.open(
          Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
          "长表.xlsx",
        );
        const last = window.workbench!.cell("任务分解表", "C2000").value;
        return { last, size: (await window.workbench!.save()).length };
      }, Buffer.from(file).toString("base64"));
      expect(saved).toEqual({
        last: "力争新签山海协作特色产业合作项目1999个，到位资金1999万元",
        size: file.length,
      });
      expect(await page.getByRole("tab", { name: "*" }).count()).toBe(0);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      server.stop();
    }
  },
);
