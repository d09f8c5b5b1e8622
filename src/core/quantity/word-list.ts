import { codeAt, isArabic, isLetter } from "./character";
import { letterOf, MOST_LETTERS, numbered } from "./glyph";
import type { Text } from "./text";

/** A word of a list, which names the characters that make another word of it: `名|单录` is none in 名单, `节签^约` none in 节约. */
class Word<T> {
  readonly surface: string;
  private readonly notBehind: Characters;
  private readonly notBefore: Characters;
  /** A word of Latin letters ends where no letter or digit follows. */
  private readonly latin: boolean;

  constructor(
    written: string,
    readonly meaning: T,
  ) {
    const [, notBehind = "", surface = "", notBefore = ""] = /^(?:(.*)\^)?([^|]*)\|?(.*)$/u.exec(written) ?? [];
    this.surface = surface;
    this.notBehind = new Characters(notBehind);
    this.notBefore = new Characters(notBefore);
    this.latin = /[a-z]$/iu.test(surface);
  }

  standsAt(text: Text, at: number): boolean {
    const end = at + this.surface.length;
    if (this.latin && (isLetter(text, end) || isArabic(text, end))) return false;
    return !this.notBefore.has(codeAt(text, end)) && !this.notBehind.has(codeAt(text, at - 1));
  }
}

/** A few characters. One bit for each, by its last five, tells most others from them at once. */
class Characters {
  private readonly hint: number;

  constructor(private readonly characters: string) {
    let hint = 0;
    for (let index = 0; index < characters.length; index++) hint |= 1 << characters.charCodeAt(index);
    this.hint = hint;
  }

  has(code: number): boolean {
    if (((this.hint >>> code) & 1) === 0) return false;
    const { characters } = this;
    for (let index = 0; index < characters.length; index++) if (characters.charCodeAt(index) === code) return true;
    return false;
  }
}

/** A place in the tree of words while it is being built. */
interface Branch<T> {
  word: Word<T> | null;
  readonly next: Map<number, Branch<T>>;
}

/** Longest match, character by character, of words written as one list for each meaning: `[["约 大约", about], …]`. */
export class WordList<T> {
  /** By letter: the branch of the words that begin with it, 0 for none. */
  private readonly roots = new Uint16Array(MOST_LETTERS);
  /** The word that ends with each branch. */
  private readonly words: (Word<T> | null)[] = [null];
  /** Where the twigs of each branch begin, and the next one's. */
  private readonly firstTwig: Uint16Array;
  /** By branch: one bit for each letter that goes on, by its last five bits. Most characters are told from it alone. */
  private readonly hints: Int32Array;
  /** Letter and branch of each twig in turn. */
  private readonly twigs: Uint16Array;
  /** What its words begin with; of a backward list, end with. */
  readonly firstCharacters: readonly number[];

  /** With `step` -1 the words are read from their last character backwards. */
  constructor(
    lists: Iterable<readonly [words: string, meaning: T]>,
    private readonly step: 1 | -1 = 1,
  ) {
    const tree = treeOf(lists, step);
    this.firstCharacters = [...tree.next.keys()];
    const branches: Branch<T>[] = [{ word: null, next: new Map() }];
    for (const [code, branch] of tree.next) this.roots[numbered(code)] = branches.push(branch) - 1;
    const twigs: number[] = [];
    const first: number[] = [];
    const hints: number[] = [];
    for (let index = 0; index < branches.length; index++) {
      const { word, next } = branches[index]!;
      this.words[index] = word;
      first.push(twigs.length);
      let hint = 0;
      for (const [code, branch] of next) {
        hint |= 1 << numbered(code);
        twigs.push(numbered(code), branches.push(branch) - 1);
      }
      hints.push(hint);
    }
    this.firstTwig = Uint16Array.from([...first, twigs.length]);
    this.hints = Int32Array.from(hints);
    this.twigs = Uint16Array.from(twigs);
  }

  /** The longest word whose first character, or last character of a backward list, stands at `at`. */
  at(text: Text, at: number): Word<T> | null {
    let branch = this.roots[letterOf(text.glyphAt(at))]!;
    let found: Word<T> | null = null;
    for (let next = at + this.step; branch !== 0; next += this.step) {
      const word = this.words[branch]!;
      if (word !== null && word.standsAt(text, at)) found = word;
      branch = this.follow(branch, letterOf(text.glyphAt(next)));
    }
    return found;
  }

  private follow(branch: number, letter: number): number {
    if (((this.hints[branch]! >>> letter) & 1) === 0) return 0;
    const end = this.firstTwig[branch + 1]!;
    for (let twig = this.firstTwig[branch]!; twig < end; twig += 2)
      if (this.twigs[twig] === letter) return this.twigs[twig + 1]!;
    return 0;
  }
}

function treeOf<T>(lists: Iterable<readonly [words: string, meaning: T]>, step: 1 | -1): Branch<T> {
  const tree: Branch<T> = { word: null, next: new Map() };
  for (const [list, meaning] of lists)
    for (const written of list.split(" ")) {
      const word = new Word(written, meaning);
      const { surface } = word;
      let branch = tree;
      for (let at = step > 0 ? 0 : surface.length - 1; at >= 0 && at < surface.length; at += step) {
        const code = surface.charCodeAt(at);
        const next = branch.next.get(code) ?? { word: null, next: new Map<number, Branch<T>>() };
        branch.next.set(code, next);
        branch = next;
      }
      branch.word = word;
    }
  return tree;
}

/** Words that mean nothing more than that they stand there. */
export function wordSet(words: string): WordList<true> {
  return new WordList([[words, true]]);
}

/** Words to be found by where they end. */
export function endingSet(words: string): WordList<true> {
  return new WordList([[words, true]], -1);
}
