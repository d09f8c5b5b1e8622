import { strings } from "../strings";

export interface FilterChoice {
  /** Each text of the column once, "" for blank cells. */
  readonly texts: readonly string[];
  readonly shown: ReadonlySet<string> | null;
  sort(descending: boolean): void;
  /** null where every text is to be shown. */
  choose(texts: ReadonlySet<string> | null): void;
}

/** More cannot be looked through; the search finds the others. */
const listed = 500;

/** What unfolds below a filter's arrow: sorting, and the column's texts to choose from. Escape and a press elsewhere close it. */
export function openFilterMenu({ texts, shown, sort, choose }: FilterChoice, at: { x: number; y: number }): void {
  document.querySelector(".filter-menu")?.remove();
  const words = strings.filterMenu;
  const chosen = new Set(texts.filter((text) => shown?.has(text) ?? true));

  const menu = document.createElement("div");
  menu.className = "filter-menu";
  menu.setAttribute("role", "dialog");
  menu.setAttribute("aria-label", words.title);
  const search = input("search");
  search.className = "filter-menu__search";
  search.placeholder = words.search;
  search.setAttribute("aria-label", words.search);
  const list = document.createElement("div");
  list.className = "filter-menu__list";
  const apply = button(words.apply, () => {
    close();
    const found = search.value ? new Set(matching().filter((text) => chosen.has(text))) : chosen;
    choose(found.size === texts.length ? null : found);
  });

  const matching = (): string[] => texts.filter((text) => nameOf(text).includes(search.value.trim()));
  const drawList = (): void => {
    const found = matching();
    const all = row(words.all, found.length > 0 && found.every((text) => chosen.has(text)), (isChosen) => {
      for (const text of found) set(text, isChosen);
      drawList();
    });
    const rows = found.slice(0, listed).map((text) =>
      row(nameOf(text), chosen.has(text), (isChosen) => {
        set(text, isChosen);
        (all.firstElementChild as HTMLInputElement).checked = found.every((each) => chosen.has(each));
      }),
    );
    list.replaceChildren(all, ...rows);
    if (found.length > listed) list.append(words.more(found.length - listed));
    tell();
  };
  const set = (text: string, isChosen: boolean): void => {
    if (isChosen) chosen.add(text);
    else chosen.delete(text);
    tell();
  };
  /** Excel lets nobody hide every row. */
  const tell = (): void => {
    apply.disabled = !matching().some((text) => chosen.has(text));
  };

  search.addEventListener("input", drawList);
  menu.append(
    button(words.ascending, () => (close(), sort(false))),
    button(words.descending, () => (close(), sort(true))),
    button(words.clear, () => (close(), choose(null)), shown === null),
    search,
    list,
  );
  const foot = document.createElement("div");
  foot.className = "filter-menu__foot";
  foot.append(
    apply,
    button(words.cancel, () => close()),
  );
  menu.append(foot);
  drawList();

  const before = document.activeElement;
  const close = (): void => {
    menu.remove();
    removeEventListener("pointerdown", elsewhere, true);
    removeEventListener("keydown", onEscape, true);
    if (before instanceof HTMLElement) before.focus();
  };
  const elsewhere = (event: Event): void => {
    if (!menu.contains(event.target as Node)) close();
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  menu.addEventListener("keydown", (event) => {
    // The grid would take the keys for its cells.
    event.stopPropagation();
    if (event.key === "Enter" && event.target === search && !apply.disabled) apply.click();
  });
  addEventListener("pointerdown", elsewhere, true);
  addEventListener("keydown", onEscape, true);
  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(at.x, innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(at.y, innerHeight - height - 4))}px`;
  search.focus();
  // Where a press has opened it, the grid takes the focus when that ends.
  addEventListener("pointerup", () => setTimeout(() => search.focus()), { once: true, capture: true });
}

const nameOf = (text: string): string => text || strings.filterMenu.blank;

function row(label: string, isChosen: boolean, onChange: (isChosen: boolean) => void): HTMLLabelElement {
  const element = document.createElement("label");
  element.className = "filter-menu__row";
  const box = input("checkbox");
  box.checked = isChosen;
  box.addEventListener("change", () => onChange(box.checked));
  element.append(box, label);
  return element;
}

function button(label: string, press: () => void, disabled = false): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button";
  element.textContent = label;
  element.disabled = disabled;
  element.addEventListener("click", press);
  return element;
}

function input(type: string): HTMLInputElement {
  const element = document.createElement("input");
  element.type = type;
  return element;
}
