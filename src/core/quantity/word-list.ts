import { letterAt, letterOf, MOST_LETTERS } from "./character";

export interface Word<T> {
  readonly surface: string;
  readonly meaning: T;
}

type Stands<T> = (word: Word<T>, text: string, at: number) => boolean;

/** Most branches have one or two further ones: looking through a short list beats a map. */
class Branch<T> {
  word: Word<T> | null = null;
  readonly next: Branch<T>[] = [];

  constructor(readonly letter: number) {}

  grow(letter: number): Branch<T> {
    const known = this.to(letter);
    if (known !== undefined) return known;
    const branch = new Branch<T>(letter);
    this.next.push(branch);
    return branch;
  }

  to(letter: number): Branch<T> | undefined {
    for (const branch of this.next) if (branch.letter === letter) return branch;
    return undefined;
  }
}

/** Longest match, character by character, of words written as one list for each meaning: `[["约 大约", about], …]`. */
export class WordList<T> {
  private readonly branches: Branch<T>[] = [];
  /** By letter: 1 + the index of the branch it begins. Most characters of a text begin no word of a list. */
  private readonly branchOf = new Uint16Array(MOST_LETTERS);
  /** What its words begin with; of a backward list, end with. */
  readonly firstCharacters: number[] = [];

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
    const [code = 0, ...others] = codes;
    const first = letterOf(code);
    if (this.branchOf[first] === 0) {
      this.branchOf[first] = this.branches.push(new Branch<T>(first));
      this.firstCharacters.push(code);
    }
    let branch = this.branches[this.branchOf[first]! - 1] as Branch<T>;
    for (const other of others) branch = branch.grow(letterOf(other));
    branch.word = word;
  }

  /** The longest word whose first character, or last character of a backward list, stands at `at`. */
  at(text: string, at: number): Word<T> | null {
    const index = this.branchOf[letterAt(text, at)] as number;
    if (index === 0) return null;
    let found: Word<T> | null = null;
    let branch = this.branches[index - 1];
    for (let next = at + this.step; branch !== undefined; next += this.step) {
      if (branch.word !== null && (this.stands === null || this.stands(branch.word, text, at))) found = branch.word;
      if (branch.next.length === 0) break;
      branch = branch.to(letterAt(text, next));
    }
    return found;
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
