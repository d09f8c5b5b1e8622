/** A text to be fitted: the columns it stands in (one, or several merged) and the rows it may spread over. */
export interface FittedText {
  readonly text: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Width of its cell in characters of the default font. */
  readonly width: number;
  /** Font size in points. */
  readonly size: number;
}

/** Excel's column widths count digits of the default font, 7 pixels each at 96 dots per inch, plus 5 of padding. */
const digitPixels = 7;
const sidePadding = 12;
const lineSpacing = 1.45;
const rowPadding = 8;

/**
 * Row heights in points that show every text in full, also where a fallback font runs a little wider and taller.
 *
 * A text merged over several rows needs its height from all of them together; what is missing is shared out evenly.
 */
export function fitRowHeights(texts: readonly FittedText[]): Map<number, number> {
  const heights = new Map<number, number>();
  const bySpan = [...texts].sort((one, other) => one.lastRow - one.firstRow - (other.lastRow - other.firstRow));

  for (const text of bySpan) {
    const rows = Array.from({ length: text.lastRow - text.firstRow + 1 }, (_, index) => text.firstRow + index);
    const present = rows.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
    const missing = Math.max(0, neededHeight(text) - present) / rows.length;
    for (const row of rows) heights.set(row, Math.ceil((heights.get(row) ?? 0) + missing));
  }
  return heights;
}

function neededHeight({ text, width, size }: FittedText): number {
  const pixels = width * digitPixels + 5 - sidePadding;
  // Signs that may not start a line, and numbers that may not be split, leave lines short of half a character.
  const perLine = Math.floor(pixels / ((size * 96) / 72)) - 0.5;
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(emWidth(line) / perLine)), 0);
  return lines * size * lineSpacing + rowPadding;
}

/** Width in ems: Chinese characters and signs take one, Latin letters, digits and spaces about half. */
function emWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 0.55 : 1), 0);
}
