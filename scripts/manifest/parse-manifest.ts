/** Selectors match names as they are written, so the resources' prefix goes: no two elements differ by it alone. */
export function parseManifest(text: string): Document {
  return new DOMParser().parseFromString(text.replace(/<(\/?)bt:/g, "<$1"), "text/xml");
}
