/** A stretch of a text where a word of a list stands. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** The place of the word in its list. */
  readonly order: number;
}

/** The occurrences of the lists that have any. Few have: looking through a short array beats a map. */
export class Occurrences {
  readonly lists: number[] = [];
  private readonly found: Occurrence[][] = [];

  has(list: number): boolean {
    return this.lists.includes(list);
  }

  /** From left to right as their words begin. */
  get(list: number): readonly Occurrence[] {
    return this.found[this.lists.indexOf(list)] ?? none;
  }

  add(list: number, occurrence: Occurrence): void {
    const index = this.lists.indexOf(list);
    if (index >= 0) this.found[index]!.push(occurrence);
    else this.found[this.lists.push(list) - 1] = [occurrence];
  }
}

const none: readonly Occurrence[] = [];

/** Part of what a text may continue with: a whole word, or one up to its first gap. */
interface Use {
  readonly list: number;
  readonly order: number;
  /** What must follow, each piece after a gap. */
  readonly rest: readonly string[];
}

/** A beginning that words share, with the words that end there. Most have one or two continuations. */
class Branch {
  readonly uses: Use[] = [];
  /** The first of those it continues with; the others hang on it, one on the next. */
  private first: Branch | null = null;
  /** One bit for each character that goes on, by its last five: most characters of a text are told from it alone. */
  private hint = 0;

  constructor(
    readonly code: number,
    private readonly sibling: Branch | null = null,
  ) {}

  to(code: number): Branch | undefined {
    if (((this.hint >>> code) & 1) === 0) return undefined;
    for (let branch = this.first; branch !== null; branch = branch.sibling) if (branch.code === code) return branch;
    return undefined;
  }

  grow(code: number): Branch {
    const known = this.to(code);
    if (known) return known;
    this.first = new Branch(code, this.first);
    this.hint |= 1 << code;
    return this.first;
  }
}

/**
 * Finds the words of many lists in one pass over a text, by a trie.
 *
 * "…" in a word stands for up to twelve characters of the same clause: 资金…到位.
 */
export class WordFinder {
  private readonly branches: Branch[] = [];
  /** By character: 1 + the index of the branch it begins; 0 for none. An array, because every character of a text is asked. */
  private readonly branchOf = new Uint16Array(0x10000);

  constructor(lists: readonly (readonly string[])[]) {
    lists.forEach((words, list) => words.forEach((word, order) => this.add(word.split("…"), list, order)));
  }

  find(text: string): Occurrences {
    const found = new Occurrences();
    for (let start = 0; start < text.length; start++) {
      const index = this.branchOf[text.charCodeAt(start)]!;
      if (index > 0) this.findAt(text, start, this.branches[index - 1]!, found);
    }
    return found;
  }

  private findAt(text: string, start: number, first: Branch, found: Occurrences): void {
    let branch: Branch | undefined = first;
    for (let at = start + 1; branch !== undefined; at++) {
      // Few words end here, and an iterator over none would cost more than the look.
      if (branch.uses.length > 0) {
        for (const { list, order, rest } of branch.uses) {
          const end = rest.length === 0 ? at : endOfRest(text, at, rest, 0);
          if (end >= 0) found.add(list, { start, end, order });
        }
      }
      branch = at < text.length ? branch.to(text.charCodeAt(at)) : undefined;
    }
  }

  private add([head, ...rest]: readonly string[], list: number, order: number): void {
    const first = head!.charCodeAt(0);
    if (this.branchOf[first] === 0) this.branchOf[first] = this.branches.push(new Branch(first));
    let branch = this.branches[this.branchOf[first]! - 1]!;
    for (let at = 1; at < head!.length; at++) branch = branch.grow(head!.charCodeAt(at));
    branch.uses.push({ list, order, rest });
  }
}

/** Where the pieces behind a gap end, each as near as it can be; -1 where they do not follow. */
function endOfRest(text: string, from: number, rest: readonly string[], index: number): number {
  if (index === rest.length) return from;
  const piece = rest[index]!;
  const first = piece.charCodeAt(0);
  for (let gap = 0; gap <= widestGap; gap++) {
    const at = from + gap;
    if (text.charCodeAt(at) === first && text.startsWith(piece, at)) {
      const end = endOfRest(text, at + piece.length, rest, index + 1);
      if (end >= 0) return end;
    }
    if (at >= text.length || isClauseEnd(text.charCodeAt(at))) return -1;
  }
  return -1;
}

const widestGap = 12;

/** Neither a word nor a gap goes over one of ，,；;。 */
export function isClauseEnd(character: number): boolean {
  return character === 0xff0c || character === 0x2c || isSentenceEnd(character);
}

/** One of ；;。 */
export function isSentenceEnd(character: number): boolean {
  return character === 0xff1b || character === 0x3b || character === 0x3002;
}
