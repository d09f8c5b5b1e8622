import { strings } from "../strings";

/** What a tab shows of its workbook. */
export interface Tab {
  readonly name: string;
  readonly unsaved: boolean;
}

export interface TabActions {
  show(index: number): void;
  close(index: number): void;
}

/** The open workbooks, one tab each; the pane belongs to the one in front. */
export class Tabs {
  constructor(
    private readonly strip: HTMLElement,
    private readonly actions: TabActions,
  ) {}

  draw(tabs: readonly Tab[], active: number): void {
    // One workbook needs no tabs: the status line names it.
    this.strip.hidden = tabs.length < 2;
    this.strip.replaceChildren(...tabs.map((tab, index) => this.tab(tab, index, index === active)));
  }

  private tab({ name, unsaved }: Tab, index: number, isActive: boolean): HTMLElement {
    const holder = document.createElement("span");
    holder.className = isActive ? "tab tab--active" : "tab";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tab__name";
    button.setAttribute("role", "tab");
    button.setAttribute("aria-selected", String(isActive));
    button.textContent = unsaved ? `${name} *` : name;
    button.addEventListener("click", () => this.actions.show(index));
    const close = document.createElement("button");
    close.type = "button";
    close.className = "tab__close";
    close.setAttribute("aria-label", strings.closeTab(name));
    close.textContent = "×";
    close.addEventListener("click", () => this.actions.close(index));
    holder.append(button, close);
    return holder;
  }
}
