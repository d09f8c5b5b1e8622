import type { WorkbenchPage } from "../../test/e2e/workbench-page";

/** What decides how the same page looks on another machine: the browser, and what its fonts measure. */
export async function drawnBy(workbench: WorkbenchPage): Promise<string> {
  const version = workbench.page.context().browser()!.version();
  const pane = await workbench.pane();
  const widths = await pane.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext("2d")!;
    context.font = `100px ${getComputedStyle(document.body).fontFamily}`;
    return ["山海任务核验", "SHANHAI", "0123456789", "“（，。）”"].map((text) =>
      Math.round(context.measureText(text).width),
    );
  });
  return `Chromium ${version}, ${widths.join(" ")}`;
}
