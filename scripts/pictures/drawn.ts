import type { Frame } from "playwright-core";
import { paneWords } from "../../src/strings/pane";

/** Chunk and figures are there. */
export async function opened(pane: Frame): Promise<void> {
  await pane.waitForFunction((words) => !document.body.innerText.includes(words), paneWords.opening);
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
