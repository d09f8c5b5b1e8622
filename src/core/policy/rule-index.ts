import type { MatchRule } from "./requirement";

/**
 * Which rules of a policy can hold for a text, found in one pass over it.
 *
 * A rule needs one of its words, and a word begins with a literal piece: only rules with such a piece in the text are worth their
 * expressions. A row's text meets a handful of the several hundred.
 */
export class RuleIndex {
  private readonly piecesByStart = new Map<number, { readonly piece: string; readonly rules: MatchRule[] }[]>();

  constructor(private readonly rules: readonly (readonly MatchRule[])[]) {
    for (const rule of rules.flat()) for (const word of rule.words) this.add(word.split("…")[0]!, rule);
  }

  /** Whether it holds these very rules. */
  isOf(rules: readonly (readonly MatchRule[])[]): boolean {
    return rules.length === this.rules.length && rules.every((matches, index) => matches === this.rules[index]);
  }

  rulesFor(text: string): ReadonlySet<MatchRule> {
    const found = new Set<MatchRule>();
    for (let at = 0; at < text.length; at++) {
      this.collect(single(text, at), text, at, found);
      this.collect(double(text, at), text, at, found);
    }
    return found;
  }

  private collect(start: number, text: string, at: number, found: Set<MatchRule>): void {
    const pieces = this.piecesByStart.get(start);
    if (!pieces) return;
    for (const { piece, rules } of pieces) if (text.startsWith(piece, at)) for (const rule of rules) found.add(rule);
  }

  private add(piece: string, rule: MatchRule): void {
    const start = piece.length === 1 ? single(piece, 0) : double(piece, 0);
    const pieces = this.piecesByStart.get(start) ?? [];
    this.piecesByStart.set(start, pieces);
    const known = pieces.find((each) => each.piece === piece);
    if (known) known.rules.push(rule);
    else pieces.push({ piece, rules: [rule] });
  }
}

/** Pieces go by their first two characters, the few of one character by that one. */
function single(text: string, at: number): number {
  return text.charCodeAt(at);
}

function double(text: string, at: number): number {
  return at + 1 < text.length ? text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1) : -1;
}
