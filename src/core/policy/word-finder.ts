/** A stretch of a text where a word of a list stands. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** The place of the word in its list. */
  readonly order: number;
}

/** The occurrences of each list that has any, from left to right as their words begin. */
export type Occurrences = ReadonlyMap<number, readonly Occurrence[]>;

/** Part of what a text may continue with: a whole word, or one up to its first gap. */
interface Use {
  readonly list: number;
  readonly order: number;
  /** What must follow, each piece after a gap. */
  readonly rest: readonly string[];
}

/**
 * Finds the words of many lists in one pass over a text, by a trie.
 *
 * "…" in a word stands for up to twelve characters of the same clause: 资金…到位.
 */
export class WordFinder {
  /** From a character to the node of the words that begin with it; 0 for none. An array, because every character of a text is asked. */
  private readonly roots = new Uint16Array(0x10000);
  /** From a node and a character to the next node. */
  private readonly next = new Map<number, number>();
  /** By node: the words that end there. */
  private readonly uses: (Use[] | undefined)[] = [undefined];

  constructor(lists: readonly (readonly string[])[]) {
    lists.forEach((words, list) => words.forEach((word, order) => this.add(word.split("…"), list, order)));
  }

  find(text: string): Occurrences {
    const found = new Map<number, Occurrence[]>();
    for (let start = 0; start < text.length; start++) {
      let node: number | undefined = this.roots[text.charCodeAt(start)]!;
      for (let at = start + 1; node !== undefined && node !== 0; at++) {
        const uses = this.uses[node];
        if (uses) for (const use of uses) this.note(found, text, start, at, use);
        node = at < text.length ? this.next.get(edge(node, text.charCodeAt(at))) : undefined;
      }
    }
    return found;
  }

  private note(
    found: Map<number, Occurrence[]>,
    text: string,
    start: number,
    at: number,
    { list, order, rest }: Use,
  ): void {
    const end = rest.length === 0 ? at : endOfRest(text, at, rest, 0);
    if (end < 0) return;
    const known = found.get(list);
    if (known) known.push({ start, end, order });
    else found.set(list, [{ start, end, order }]);
  }

  private add([head, ...rest]: readonly string[], list: number, order: number): void {
    let node = (this.roots[head!.charCodeAt(0)] ||= this.newNode());
    for (let at = 1; at < head!.length; at++) {
      const key = edge(node, head!.charCodeAt(at));
      node = this.next.get(key) ?? this.newNode();
      this.next.set(key, node);
    }
    const uses = this.uses[node];
    if (uses) uses.push({ list, order, rest });
    else this.uses[node] = [{ list, order, rest }];
  }

  private newNode(): number {
    return this.uses.push(undefined) - 1;
  }
}

function edge(node: number, character: number): number {
  return node * 0x10000 + character;
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
