import type { PrintSetup } from "../../src/xlsx/read-print-setup";
import { strings } from "../strings";
import type { PagePictures } from "./page-pictures";
import { type NamedFacts, printPages } from "./print-pages";
import type { PrintedSheet } from "./print-table";

/** Shows how a sheet is printed, over the page; printing leaves everything else out. Closed, it is gone, and its pictures are let go. */
export function showPrintView(printed: PrintedSheet, facts: NamedFacts, pictures: PagePictures): void {
  const { setup } = printed;
  const view = document.createElement("dialog");
  view.className = "print";
  view.setAttribute("aria-label", strings.printPreview);

  const tools = document.createElement("div");
  tools.className = "print__tools";
  tools.append(
    button(strings.print, () => window.print()),
    button(strings.closePrintPreview, () => view.close()),
  );

  const rules = pageRules(setup);
  const stopWatchingPrints = modalButWhilePrinting(view);
  view.addEventListener("close", () => {
    // Closed for a moment only, to be shown in the other way.
    if (view.open) return;
    stopWatchingPrints();
    pictures.release();
    view.remove();
    rules.remove();
    document.documentElement.classList.remove("is-printing");
  });
  view.append(tools);
  document.head.append(rules);
  document.documentElement.classList.add("is-printing");
  document.body.append(view);
  view.showModal();
  view.append(...printPages(printed, facts, pictures, view));
}

/**
 * Behind a modal dialog the page is inert. Chromium, once it has laid an inert page out for paper, types nothing into it ever after: the
 * grid would stay shut when the view is closed.
 *
 * @returns ends it.
 */
function modalButWhilePrinting(view: HTMLDialogElement): () => void {
  const beside = (): void => {
    view.close();
    view.show();
  };
  const inFront = (): void => {
    view.close();
    view.showModal();
  };
  window.addEventListener("beforeprint", beside);
  window.addEventListener("afterprint", inFront);
  return () => {
    window.removeEventListener("beforeprint", beside);
    window.removeEventListener("afterprint", inFront);
  };
}

/** Each of our pages fills a sheet of paper, margins included. Numbers only: no text of the workbook gets into a style sheet. */
function pageRules({ paper }: PrintSetup): HTMLStyleElement {
  const rules = document.createElement("style");
  rules.textContent = `@page { size: ${paper.width}in ${paper.height}in; margin: 0; }`;
  return rules;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button";
  element.textContent = label;
  element.addEventListener("click", press);
  return element;
}
