/**
 * A text without white space and the given characters at its end.
 *
 * A loop, because `/[…]+$/` tries every run of them in the text again and again: a second for a cell of spaces.
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && (characters.includes(text[end - 1]!) || text[end - 1]!.trim() === "")) end--;
  return text.slice(0, end);
}
