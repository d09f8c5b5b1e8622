import { GLYPHS } from "./glyph";

/** Readers look that far beyond the ends of a text without asking where it ends. */
const MARGIN = 24;
const MOST_KEPT = 0x40000;

/** The table of the text read last, for the next one: making one takes longer than reading a sentence. */
let spare: Int32Array | null = null;

/**
 * A text whose characters were all looked up once (see {@link GLYPHS}). Every offset is one into the source.
 *
 * Most readers ask for ten characters around each number; of a string each question would cost several steps.
 */
export class Text {
  readonly length: number;
  private readonly glyphs: Int32Array;

  constructor(readonly source: string) {
    const { length } = source;
    const glyphs = spare !== null && spare.length >= length + 2 * MARGIN ? spare : new Int32Array(length + 512);
    spare = null;
    for (let at = 0; at < length; at++) glyphs[at + MARGIN] = GLYPHS[source.charCodeAt(at)]!;
    for (let at = length + MARGIN; at < length + 2 * MARGIN; at++) glyphs[at] = 0;
    this.length = length;
    this.glyphs = glyphs;
  }

  /** The character at an index, 0 beyond the ends. */
  glyphAt(at: number): number {
    return this.glyphs[at + MARGIN]!;
  }

  /** The source between two offsets. */
  slice(start: number, end: number): string {
    return this.source.slice(start, end);
  }

  /** Up to so many characters before `at`. */
  before(at: number, count: number): string {
    return this.source.slice(Math.max(0, at - count), at);
  }

  /** Up to so many characters from `at` on. */
  after(at: number, count: number): string {
    return this.source.slice(at, at + count);
  }

  /** To be called when nothing of this text is going to be asked any more. */
  release(): void {
    if (this.glyphs.length <= MOST_KEPT) spare = this.glyphs;
  }
}
