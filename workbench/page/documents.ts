import type { Tab } from "./tabs";

/** A workbook that is open; `bytes` is how it was left when another came to the front. */
export interface OpenDocument {
  readonly name: string;
  bytes: Uint8Array;
  unsaved: boolean;
  /** Whether the file was signed when it was opened; as it was left with changes it no longer is. */
  readonly wasSigned: boolean;
}

/** The open workbooks in the order of their tabs, and which of them is in front. What that one holds by now, only the grid knows. */
export class Documents {
  private readonly all: OpenDocument[] = [];
  private active: OpenDocument | null = null;

  get count(): number {
    return this.all.length;
  }

  get front(): OpenDocument | null {
    return this.active;
  }

  get unsavedBehind(): OpenDocument[] {
    return this.all.filter((document) => document !== this.active && document.unsaved);
  }

  has(document: OpenDocument): boolean {
    return this.all.includes(document);
  }

  /** In place of the one in front, or as the first. */
  putInFront(document: OpenDocument): void {
    const place = this.active ? this.all.indexOf(this.active) : 0;
    this.all[place] = document;
    this.active = document;
  }

  /** Beside the others, in front. */
  addInFront(document: OpenDocument): void {
    this.all.push(document);
    this.active = document;
  }

  bringToFront(document: OpenDocument): void {
    this.active = document;
  }

  /** The one whose tab comes to its place, or before it where it is the last; null where it is the only one. */
  neighbour(document: OpenDocument): OpenDocument | null {
    const place = this.all.indexOf(document);
    return this.all[place + 1] ?? this.all[place - 1] ?? null;
  }

  /** One that is not in front. */
  remove(document: OpenDocument): void {
    this.all.splice(this.all.indexOf(document), 1);
  }

  tabs(isFrontUnsaved: boolean): Tab[] {
    return this.all.map((document) => {
      const isFront = document === this.active;
      return { document, isFront, unsaved: isFront ? isFrontUnsaved : document.unsaved };
    });
  }
}
