const CLOSERS: Readonly<Record<string, string>> = {
  "（": "）)",
  "(": ")）",
  "【": "】",
  "[": "]",
  "〔": "〕",
  "“": "”",
  "「": "」",
  "《": "》",
};

/**
 * Where each bracket or quotation closes, by the index where it opens. One that nobody closes is missing: a slip of the pen
 * must not swallow the rest of the cell.
 */
export function closings(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: { readonly at: number; readonly closers: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const closers = CLOSERS[char];
    if (closers !== undefined) open.push({ at, closers });
    else if (open.length > 0 && CLOSING.has(char)) close(open, char, at, found);
  }
  return found;
}

const CLOSING = new Set(Object.values(CLOSERS).join(""));
/** How deep a mark may look for its opener: deeper nesting is no writing of people. */
const DEPTH = 8;

function close(
  open: { readonly at: number; readonly closers: string }[],
  char: string,
  at: number,
  found: Map<number, number>,
): void {
  for (let level = open.length - 1; level >= Math.max(0, open.length - DEPTH); level--) {
    const opener = open[level];
    if (opener === undefined || !opener.closers.includes(char)) continue;
    found.set(opener.at, at);
    open.length = level;
    return;
  }
}

export interface Piece {
  readonly text: string;
  /** The separator that ended the piece, "" at the end of the text. */
  readonly separator: string;
}

/** Cuts at every separator that stands outside brackets and quotations. */
export function splitOutside(text: string, isSeparator: (char: string, at: number) => boolean): Piece[] {
  const closing = closings(text);
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const end = closing.get(at);
    if (end !== undefined) {
      at = end;
    } else if (isSeparator(text.charAt(at), at)) {
      pieces.push({ text: text.slice(start, at), separator: text.charAt(at) });
      start = at + 1;
    }
  }
  pieces.push({ text: text.slice(start), separator: "" });
  return pieces;
}
