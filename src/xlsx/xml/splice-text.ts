/** Replaces the characters from `start` up to `end` by `text`. With `start === end` it inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices given in any order; those at the same place keep theirs. They must not overlap. */
export function spliceText(original: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end, text } of [...splices].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    if (start < position) throw new RangeError(`overlapping splices at ${start}`);
    parts.push(original.slice(position, start), text);
    position = end;
  }
  return parts.join("") + original.slice(position);
}
