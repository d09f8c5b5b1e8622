/** In a browser or jsdom: the manifest as a document whose elements are found by their plain names. */
export function parseManifest(text: string): Document {
  return new DOMParser().parseFromString(withPlainNames(text), "text/xml");
}

/** Selectors match names as they are written, so the resources' prefix goes: no two elements differ by it alone. */
export function withPlainNames(text: string): string {
  return text.replace(/<(\/?)bt:/g, "<$1");
}
