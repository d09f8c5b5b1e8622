import type { Tab } from "./tabs";

/** A workbook that is open; `bytes` is how it was left when another came to the front. */
export interface OpenDocument {
  readonly name: string;
  bytes: Uint8Array;
  unsaved: boolean;
}

/** The open workbooks in the order of their tabs, and which of them is in front. What that one holds by now, only the grid knows. */
export class Documents {
  private readonly all: OpenDocument[] = [];
  private active = -1;

  get count(): number {
    return this.all.length;
  }

  get front(): OpenDocument | null {
    return this.all[this.active] ?? null;
  }

  get frontIndex(): number {
    return this.active;
  }

  get unsavedBehind(): OpenDocument[] {
    return this.all.filter((document) => document !== this.front && document.unsaved);
  }

  at(index: number): OpenDocument | null {
    return this.all[index] ?? null;
  }

  /** In place of the one in front, or as the first. */
  putInFront(document: OpenDocument): void {
    this.active = Math.max(0, this.active);
    this.all[this.active] = document;
  }

  /** Beside the others, in front. */
  addInFront(document: OpenDocument): void {
    this.active = this.all.push(document) - 1;
  }

  bringToFront(index: number): void {
    this.active = index;
  }

  /** @returns which is to come to the front, null where the one in front stays. */
  remove(index: number): number | null {
    this.all.splice(index, 1);
    if (index === this.active) return Math.min(index, this.all.length - 1);
    if (index < this.active) this.active--;
    return null;
  }

  tabs(isFrontUnsaved: boolean): Tab[] {
    return this.all.map((document) => ({
      name: document.name,
      unsaved: document === this.front ? isFrontUnsaved : document.unsaved,
    }));
  }
}
