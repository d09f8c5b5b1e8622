import type { Frame } from "playwright-core";

/** Chunk and figures are there. */
export async function opened(pane: Frame): Promise<void> {
  // 正在打开…, 正在试算一个公式…: what is under way says so.
  await pane.waitForFunction(() => !/正在[^。\n]*…/.test(document.body.innerText));
  await pane.waitForFunction(() => !document.querySelector('[role="progressbar"]'));
}

/** Fonts are there, and colours, which change gradually, are what they will be. */
export async function drawn(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  });
}
