import { codeAt, startsWith } from "./character";

export interface Word<T> {
  readonly surface: string;
  readonly meaning: T;
}

type Stands<T> = (word: Word<T>, text: string, at: number) => boolean;

/** Longest-match look-up by first or last character of words written as one list each: `[["约 大约", about], …]`. */
export class WordList<T> {
  private readonly byFirst = new Map<number, Word<T>[]>();
  private readonly byLast = new Map<number, Word<T>[]>();

  /** A word counts only where `stands` agrees. */
  constructor(
    lists: Iterable<readonly [words: string, meaning: T]>,
    private readonly stands: Stands<T> = () => true,
  ) {
    const words: Word<T>[] = [];
    for (const [list, meaning] of lists) for (const surface of list.split(" ")) words.push({ surface, meaning });
    words.sort((a, b) => b.surface.length - a.surface.length);
    for (const word of words) {
      file(this.byFirst, word.surface.charCodeAt(0), word);
      file(this.byLast, word.surface.charCodeAt(word.surface.length - 1), word);
    }
  }

  /** The longest word at `at`. */
  at(text: string, at: number): Word<T> | null {
    const words = this.byFirst.get(codeAt(text, at));
    if (words === undefined) return null;
    for (const word of words) if (startsWith(text, at, word.surface) && this.stands(word, text, at)) return word;
    return null;
  }

  /** The longest word that ends right before `end`. */
  before(text: string, end: number): Word<T> | null {
    const words = this.byLast.get(codeAt(text, end - 1));
    if (words === undefined) return null;
    for (const word of words) {
      const at = end - word.surface.length;
      if (startsWith(text, at, word.surface) && this.stands(word, text, at)) return word;
    }
    return null;
  }

  get firstCharacters(): Iterable<number> {
    return this.byFirst.keys();
  }
}

function file<T>(words: Map<number, Word<T>[]>, character: number, word: Word<T>): void {
  const filed = words.get(character);
  if (filed === undefined) words.set(character, [word]);
  else filed.push(word);
}

/** Words that mean nothing more than that they stand there. */
export function wordSet(words: string): WordList<true> {
  return new WordList([[words, true]]);
}
