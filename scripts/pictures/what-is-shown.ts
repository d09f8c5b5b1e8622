import type { Frame } from "playwright-core";
import type { WorkbenchPage } from "../../test/e2e/workbench-page";

/** A picture in words: what a reader of it could read, in the order of the page. */
export interface Shown {
  /** Of the workbench around the grid; only with pictures of the whole page. The grid itself is drawn, not written. */
  readonly page?: readonly string[];
  readonly pane: readonly string[];
}

/** @param all what stands below or above what the picture shows, too. */
export async function whatIsShown(workbench: WorkbenchPage, of: "page" | "pane", all = false): Promise<Shown> {
  const pane = await textsOf(await workbench.pane(), all);
  return of === "pane" ? { pane } : { page: await textsOf(workbench.page.mainFrame(), all), pane };
}

/** What is written, and what stands in fields. No function within has a name: tsx would ask the page for a helper that it has not. */
function textsOf(frame: Frame, all: boolean): Promise<string[]> {
  return frame.evaluate((everywhere) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let text = node instanceof Text ? node.data : "";
      if (node instanceof HTMLSelectElement) text = node.selectedOptions[0]?.text ?? "";
      if (node instanceof HTMLTextAreaElement) text = node.value || node.placeholder;
      if (node instanceof HTMLInputElement) text = node.value || node.placeholder;
      if (node instanceof HTMLInputElement && /checkbox|radio/.test(node.type)) text = node.checked ? "☑" : "☐";
      const element = node instanceof Element ? node : node.parentElement!;
      // How far a list within the page shows depends on fonts: the picture holds it, not the words.
      let isInList = false;
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        isInList ||= box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
      }
      if (isInList) continue;
      if (text.trim() === "" || !element.checkVisibility({ visibilityProperty: true })) continue;

      range.selectNode(node);
      const isSeen = [...range.getClientRects()].some(
        ({ width, height, top, bottom }) =>
          // Words for screen readers alone stand in a box of one pixel.
          width > 1 && height > 1 && (everywhere || (bottom > 0 && top < innerHeight)),
      );
      if (isSeen) texts.push(text.trim().replace(/\s+/g, " "));
    }
    return texts;
  }, all);
}

/**
 * The part of a page that fits best to what a picture shows: where exactly a picture ends depends on the machine's fonts, what stands
 * around each of its words does not.
 */
export function partLike(shown: readonly string[], all: readonly string[]): readonly string[] {
  let best = { start: 0, same: -1 };
  for (let start = 0; start <= Math.max(0, all.length - shown.length); start++) {
    const same = shown.filter((text, index) => all[start + index] === text).length;
    if (same > best.same) best = { start, same };
  }
  return all.slice(best.start, best.start + shown.length);
}
