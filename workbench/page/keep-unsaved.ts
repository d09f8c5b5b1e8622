import { strings } from "../strings";
import { KeptCopies, type KeptCopy } from "./kept-copies";
import { oneAtATime } from "./one-at-a-time";
import type { Workbench } from "./workbench";

/** Long enough that typing does not save at each key, short enough that a crash costs little. */
const quietMs = 1500;

/** Keeps a copy of what is unsaved, a moment after the last change, and forgets it once it is saved. */
export function keepUnsavedCopies(workbench: Workbench): void {
  const copies = new KeptCopies();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Copying a large workbook may take longer than the next change is away.
  const keep = oneAtATime(async () => {
    const unsaved = await workbench.unsavedCopies();
    if (unsaved) await copies.write(unsaved);
  });
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep().catch(reportError), quietMs);
  };
  workbench.changes.onChange(later);
  const draw = workbench.onDocuments;
  workbench.onDocuments = (tabs) => {
    draw(tabs);
    later();
  };
  later();
}

/** Asks whether the copies of last time are wanted, and is done once that is answered; until then they are left as they are. */
export async function offerKeptCopies(workbench: Workbench, bar: HTMLElement): Promise<void> {
  const kept = await new KeptCopies().read();
  if (kept.length === 0) return;

  let answered: (restore: boolean) => void = () => undefined;
  const answer = new Promise<boolean>((resolve) => (answered = resolve));
  bar.replaceChildren(
    strings.keptCopy(kept.map(({ name }) => name).join("、")),
    button(strings.restore, () => answered(true)),
    button(strings.discard, () => answered(false)),
  );
  bar.hidden = false;
  const restore = await answer;
  bar.hidden = true;
  if (restore) await openAll(workbench, kept);
}

async function openAll(workbench: Workbench, kept: readonly KeptCopy[]): Promise<void> {
  for (const { name, bytes } of kept) await workbench.tryOpen(bytes, name, true);
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button";
  element.textContent = label;
  element.addEventListener("click", press);
  return element;
}
