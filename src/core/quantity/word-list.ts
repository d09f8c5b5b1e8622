import { codeAt } from "./character";

export interface Word<T> {
  readonly surface: string;
  readonly meaning: T;
}

type Stands<T> = (word: Word<T>, text: string, at: number) => boolean;

/** Most branches have one or two further ones: looking through a short list beats a map. */
class Branch<T> {
  word: Word<T> | null = null;
  readonly next: Branch<T>[] = [];

  constructor(readonly code: number) {}

  grow(code: number): Branch<T> {
    const known = this.to(code);
    if (known !== undefined) return known;
    const branch = new Branch<T>(code);
    this.next.push(branch);
    return branch;
  }

  to(code: number): Branch<T> | undefined {
    for (const branch of this.next) if (branch.code === code) return branch;
    return undefined;
  }
}

/** Longest match, character by character, of words written as one list for each meaning: `[["约 大约", about], …]`. */
export class WordList<T> {
  private readonly branches: Branch<T>[] = [];
  /** By character: 1 + the index of the branch it begins. Most characters of a text begin no word of a list. */
  private readonly branchOf = new Uint16Array(0x10000);

  /** A word counts only where `stands` agrees. With `step` -1 the words are read from their last character backwards. */
  constructor(
    lists: Iterable<readonly [words: string, meaning: T]>,
    private readonly stands: Stands<T> | null = null,
    private readonly step: 1 | -1 = 1,
  ) {
    for (const [list, meaning] of lists) for (const surface of list.split(" ")) this.grow({ surface, meaning });
  }

  private grow(word: Word<T>): void {
    const { surface } = word;
    const codes = Array.from(surface, (_, index) => surface.charCodeAt(index));
    if (this.step < 0) codes.reverse();
    const [first = 0, ...others] = codes;
    if (this.branchOf[first] === 0) this.branchOf[first] = this.branches.push(new Branch<T>(first));
    let branch = this.branches[this.branchOf[first]! - 1] as Branch<T>;
    for (const code of others) branch = branch.grow(code);
    branch.word = word;
  }

  /** The longest word whose first character, or last character of a backward list, stands at `at`. */
  at(text: string, at: number): Word<T> | null {
    const index = this.branchOf[codeAt(text, at)] as number;
    if (index === 0) return null;
    let found: Word<T> | null = null;
    let branch = this.branches[index - 1];
    for (let next = at + this.step; branch !== undefined; next += this.step) {
      if (branch.word !== null && (this.stands === null || this.stands(branch.word, text, at))) found = branch.word;
      if (branch.next.length === 0) break;
      branch = branch.to(codeAt(text, next));
    }
    return found;
  }

  get firstCharacters(): number[] {
    return this.branches.map(({ code }) => code);
  }
}

/** Words that mean nothing more than that they stand there. */
export function wordSet(words: string): WordList<true> {
  return new WordList([[words, true]]);
}

/** Words to be found by where they end. */
export function endingSet(words: string): WordList<true> {
  return new WordList([[words, true]], null, -1);
}
