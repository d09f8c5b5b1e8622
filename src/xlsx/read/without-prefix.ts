const prefixedRoot = /^[^<]*(?:<\?[^<]*)?<([\w.\-\u0080-\uffff]+:)(?:worksheet|sst)[\s>]/;

/**
 * A sheet or the shared texts without the prefix that some writers give every element of the format, `<x:c>`: plain cells
 * can be told by their letters then. For reading only; no text can hold a bare `<`.
 */
export function withoutPrefix(xml: string): string {
  const [, prefix] = prefixedRoot.exec(xml) ?? [];
  if (prefix === undefined || xml.includes("<!")) return xml;
  return xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}
