import { codeAt, startsWith } from "./character";

export interface Word<T> {
  readonly surface: string;
  readonly meaning: T;
}

const always = (): boolean => true;

/** Longest-match look-up by first character. */
export class WordList<T> {
  private readonly byFirst = new Map<number, Word<T>[]>();

  constructor(entries: Iterable<readonly [surface: string, meaning: T]>) {
    for (const [surface, meaning] of entries) {
      const first = codeAt(surface, 0);
      const words = this.byFirst.get(first) ?? [];
      words.push({ surface, meaning });
      this.byFirst.set(first, words);
    }
    for (const words of this.byFirst.values()) words.sort((a, b) => b.surface.length - a.surface.length);
  }

  /** The longest word at `at` that `accepts` agrees to. */
  at(text: string, at: number, accepts: (word: Word<T>, text: string, at: number) => boolean = always): Word<T> | null {
    const words = this.byFirst.get(codeAt(text, at));
    if (words === undefined) return null;
    for (const word of words) {
      if (startsWith(text, at, word.surface) && accepts(word, text, at)) return word;
    }
    return null;
  }

  get firstCharacters(): string {
    return String.fromCharCode(...this.byFirst.keys());
  }
}
