const CLOSER: Readonly<Record<string, string>> = {
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
 * Where the bracket or quotation opened at `start` closes, or -1 when nothing opens there or nobody closes it: an unclosed
 * bracket is a slip of the pen and must not swallow the rest of the cell.
 */
export function closingIndex(text: string, start: number): number {
  const closers = CLOSER[text[start] ?? ""];
  if (closers === undefined) return -1;
  for (let at = start + 1; at < text.length; at++) {
    if (closers.includes(text.charAt(at))) return at;
    const inner = closingIndex(text, at);
    if (inner > 0) at = inner;
  }
  return -1;
}

export interface Piece {
  readonly text: string;
  /** The separator that ended the piece, "" at the end of the text. */
  readonly separator: string;
}

/** Cuts at every separator that stands outside brackets and quotations. */
export function splitOutside(text: string, isSeparator: (char: string, at: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const close = closingIndex(text, at);
    if (close > 0) {
      at = close;
    } else if (isSeparator(text.charAt(at), at)) {
      pieces.push({ text: text.slice(start, at), separator: text.charAt(at) });
      start = at + 1;
    }
  }
  pieces.push({ text: text.slice(start), separator: "" });
  return pieces;
}
