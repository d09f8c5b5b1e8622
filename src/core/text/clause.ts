/** The words of the clause (between ，；。！) that stand before an offset. */
export function clauseBefore(text: string, end: number): string {
  return text.slice(startOf(clauseEnds, text, end), end);
}

/** As {@link clauseBefore}, of the whole sentence (between ；。！). */
export function sentenceBefore(text: string, end: number): string {
  return text.slice(startOf(sentenceEnds, text, end), end);
}

/** The words of the clause that stand behind an offset. */
export function clauseAfter(text: string, start: number): string {
  const most = Math.min(text.length, start + reach);
  let end = start;
  while (end < most && !clauseEnds.includes(text[end]!)) end++;
  return text.slice(start, end);
}

const sentenceEnds = ";；。!！\n";
const clauseEnds = `,，${sentenceEnds}`;

/**
 * Words further away than this are not beside a number, whatever stands between. It also keeps the work for each number small
 * in a cell of 32,767 characters without a full stop.
 */
const reach = 300;

function startOf(ends: string, text: string, before: number): number {
  const least = Math.max(0, before - reach);
  let start = before;
  while (start > least && !ends.includes(text[start - 1]!)) start--;
  return start;
}
