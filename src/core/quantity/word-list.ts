import { codeAt } from "./character";

export interface Word<T> {
  readonly surface: string;
  readonly meaning: T;
}

type Stands<T> = (word: Word<T>, text: string, at: number) => boolean;
type Branches<T> = Map<number, Branch<T>>;

class Branch<T> {
  word: Word<T> | null = null;
  next: Branches<T> | null = null;
}

/** Longest match, character by character, of words written as one list for each meaning: `[["约 大约", about], …]`. */
export class WordList<T> {
  private readonly first: Branches<T> = new Map();
  /** What `first` holds, as one table read: most characters of a text begin no word of a list. */
  private readonly branches: Branch<T>[] = [];
  private readonly branchOf = new Uint16Array(0x10000);

  /** A word counts only where `stands` agrees. With `step` -1 the words are read from their last character backwards. */
  constructor(
    lists: Iterable<readonly [words: string, meaning: T]>,
    private readonly stands: Stands<T> | null = null,
    private readonly step: 1 | -1 = 1,
  ) {
    for (const [list, meaning] of lists) for (const surface of list.split(" ")) this.grow({ surface, meaning });
    for (const [code, branch] of this.first) this.branchOf[code] = this.branches.push(branch);
  }

  private grow(word: Word<T>): void {
    const { surface } = word;
    let branches = this.first;
    for (let index = 0; index < surface.length; index++) {
      const code = surface.charCodeAt(this.step > 0 ? index : surface.length - 1 - index);
      let branch = branches.get(code);
      if (branch === undefined) branches.set(code, (branch = new Branch()));
      if (index === surface.length - 1) branch.word = word;
      else branches = branch.next ??= new Map();
    }
  }

  /** The longest word whose first character, or last character of a backward list, stands at `at`. */
  at(text: string, at: number): Word<T> | null {
    const index = this.branchOf[codeAt(text, at)] as number;
    if (index === 0) return null;
    let found: Word<T> | null = null;
    let branch = this.branches[index - 1];
    for (let next = at + this.step; branch !== undefined; next += this.step) {
      if (branch.word !== null && (this.stands === null || this.stands(branch.word, text, at))) found = branch.word;
      if (branch.next === null) break;
      branch = branch.next.get(codeAt(text, next));
    }
    return found;
  }

  get firstCharacters(): Iterable<number> {
    return this.first.keys();
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
