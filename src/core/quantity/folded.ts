import { codeOf, GLYPHS } from "./glyph";

/**
 * The text in the one spelling that patterns are written in: half-width, simplified, one kind of dash.
 *
 * Character for character, so that an offset into the result is an offset into the original.
 *
 * @example folded("７月３１日（含）前") //=> "7月31日(含)前"
 */
export function folded(text: string): string {
  let result = "";
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const other = codeOf(GLYPHS[code]!);
    if (other === code) continue;
    result += text.slice(copied, at) + String.fromCharCode(other);
    copied = at + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}
