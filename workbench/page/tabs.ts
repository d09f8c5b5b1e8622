import { strings } from "../strings";
import type { OpenDocument } from "./documents";

/** What a tab shows of its workbook. */
export interface Tab {
  readonly document: OpenDocument;
  readonly isFront: boolean;
  readonly unsaved: boolean;
}

export interface TabActions {
  show(document: OpenDocument): void;
  close(document: OpenDocument): void;
}

/** The open workbooks, one tab each; the pane belongs to the one in front. */
export class Tabs {
  constructor(
    private readonly strip: HTMLElement,
    private readonly actions: TabActions,
  ) {}

  draw(tabs: readonly Tab[]): void {
    // One workbook needs no tabs: the status line names it.
    this.strip.hidden = tabs.length < 2;
    this.strip.replaceChildren(...tabs.map((tab) => this.tab(tab)));
  }

  private tab({ document: opened, isFront, unsaved }: Tab): HTMLElement {
    const { name } = opened;
    const holder = document.createElement("span");
    holder.className = isFront ? "tab tab--active" : "tab";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tab__name";
    button.setAttribute("role", "tab");
    button.setAttribute("aria-selected", String(isFront));
    button.textContent = unsaved ? `${name} *` : name;
    button.addEventListener("click", () => this.actions.show(opened));
    const close = document.createElement("button");
    close.type = "button";
    close.className = "tab__close";
    close.setAttribute("aria-label", strings.closeTab(name));
    close.textContent = "×";
    close.addEventListener("click", () => this.actions.close(opened));
    holder.append(button, close);
    return holder;
  }
}
