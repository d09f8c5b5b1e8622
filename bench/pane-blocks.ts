import type { Frame } from "playwright-core";
import { writeWorkbook } from "../src/xlsx/write/write-workbook";
import type { WorkbenchPage } from "../test/e2e/workbench-page";

const rowCount = 10_000;

/**
 * How long the pane's own scripts keep the thread that draws it while ten thousand rows are read, checked, listed and marked: the longest
 * of them, in milliseconds; 0 where none was in a frame of more than 50. office.js, the workbench and its grid are not the pane's.
 */
export async function longestBlock(workbench: WorkbenchPage): Promise<number> {
  await workbench.open(longTable(), "long.xlsx");
  const pane = await workbench.pane();
  await watchFrames(pane);
  await workbench.review();
  return pane.evaluate(() => Number(document.documentElement.dataset["longestBlock"]));
}

/** A file of as many tasks. */
export function longTable(): Buffer {
  const tasks = Array.from({ length: rowCount }, (_, index) => [
    `产业合作项目第${index}类`,
    `力争到位资金${index + 1}万元以上，新签合作项目${(index % 9) + 1}个`,
    "区投促局",
    "会议纪要",
  ]);
  const head = [["西湖区山海协作工程2022年度工作任务分解表"], ["工作内容", "工作目标", "责任单位", "佐证依据"]];
  return Buffer.from(writeWorkbook([{ name: "任务分解表", rows: [...head, ...tasks] }]));
}

async function watchFrames(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    let longest = 0;
    document.documentElement.dataset["longestBlock"] = "0";
    interface Entry {
      readonly scripts: readonly { readonly sourceURL: string; readonly duration: number }[];
    }
    new PerformanceObserver((list) => {
      const scripts = (list.getEntries() as unknown as Entry[]).flatMap((entry) => entry.scripts);
      const own = scripts.filter(({ sourceURL }) => /\/addin\/(?!lib\/)/.test(sourceURL));
      longest = Math.max(longest, ...own.map(({ duration }) => duration));
      document.documentElement.dataset["longestBlock"] = String(longest);
    }).observe({ type: "long-animation-frame" });
  });
}
