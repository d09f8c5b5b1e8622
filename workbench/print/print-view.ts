import type { PrintSetup } from "../../src/xlsx/read-print-setup";
import { strings } from "../strings";
import { type PrintedSheet, printTable } from "./print-table";

const pixelsPerInch = 96;

/** Shows how a sheet is printed, over the page; printing leaves everything else out. Closed, it is gone. */
export function showPrintView(printed: PrintedSheet): void {
  const { setup } = printed;
  const view = document.createElement("dialog");
  view.className = "print";
  view.setAttribute("aria-label", strings.printPreview);

  const paper = document.createElement("div");
  paper.className = "print__paper";
  const table = printTable(printed);
  table.className = "print__table";
  table.style.setProperty("zoom", String(zoomOf(setup, Number.parseFloat(table.style.width))));
  if (setup.centred) table.style.margin = "0 auto";
  paper.style.width = `${setup.paper.width}in`;
  paper.style.minHeight = `${setup.paper.height}in`;
  paper.style.padding = inches(setup.margins);
  paper.append(table);

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
    view.remove();
    rules.remove();
    document.documentElement.classList.remove("is-printing");
  });
  view.append(tools, paper);
  document.head.append(rules);
  document.documentElement.classList.add("is-printing");
  document.body.append(view);
  view.showModal();
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

/** @returns 1 for as large as it is, less where all columns have to stand on one page. */
export function zoomOf({ paper, margins, fitToWidth, scale }: PrintSetup, tablePixels: number): number {
  const room = (paper.width - margins.left - margins.right) * pixelsPerInch;
  return fitToWidth ? Math.min(1, room / Math.max(1, tablePixels)) : scale;
}

/** Numbers only: nothing of what the workbook says as text gets into a style sheet. */
function pageRules({ paper, margins }: PrintSetup): HTMLStyleElement {
  const rules = document.createElement("style");
  rules.textContent = `@page { size: ${paper.width}in ${paper.height}in; margin: ${inches(margins)}; }`;
  return rules;
}

const inches = ({ top, right, bottom, left }: PrintSetup["margins"]): string =>
  [top, right, bottom, left].map((length) => `${length}in`).join(" ");

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button";
  element.textContent = label;
  element.addEventListener("click", press);
  return element;
}
