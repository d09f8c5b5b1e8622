import type { WorkbenchPage } from "../test/e2e/workbench-page";

/**
 * The longest time, in milliseconds, that each of these keeps the thread of the workbench's page, the pane and the grid together; 0 where
 * nothing takes more than 50.
 */
export async function pageBlocks(workbench: WorkbenchPage, longTable: Buffer): Promise<Record<string, number>> {
  const { page } = workbench;
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      const longest = Math.max(...list.getEntries().map(({ duration }) => duration));
      dataset["longestTask"] = String(Math.max(longest, Number(dataset["longestTask"] ?? 0)));
    }).observe({ type: "longtask" });
  });
  const during = async (work: () => Promise<unknown>): Promise<number> => {
    await page.evaluate(() => delete document.documentElement.dataset["longestTask"]);
    await work();
    // Tasks are told of a little later.
    await page.waitForTimeout(500);
    return page.evaluate(() => Number(document.documentElement.dataset["longestTask"] ?? 0));
  };
  const blocks: Record<string, number> = {};
  blocks["pageBlockOpenMs"] = await during(() => workbench.open(longTable, "long.xlsx"));
  blocks["pageBlockReviewMs"] = await during(() => workbench.review());
  blocks["pageBlockReportMs"] = await during(() => report(workbench));
  blocks["pageBlockClearMarksMs"] = await during(() => workbench.clearMarks());
  blocks["pageBlockSaveMs"] = await during(() => page.evaluate(() => window.workbench!.save().then(() => undefined)));
  return blocks;
}

async function report(workbench: WorkbenchPage): Promise<void> {
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: "审核报告", exact: true }).click();
  await workbench.page.waitForFunction(() => window.workbench!.sheets().includes("审核报告"));
  // The sheet is there before its last row is.
  await pane.waitForFunction(() => !document.querySelector('[role="progressbar"]'));
}
