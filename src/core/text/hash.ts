/** A number that equal texts have in common, and others seldom. */
export function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  // Of 31 bits: engines keep such a number in place, and longer ones apart.
  return hash >> 1;
}
