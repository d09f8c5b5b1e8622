/** The reader as one file for browsers: its own package asks for Node's modules. */
declare module "mammoth/mammoth.browser.min" {
  export function convertToHtml(
    input: { readonly arrayBuffer: ArrayBuffer },
    options?: { readonly includeEmbeddedStyleMap?: boolean },
  ): Promise<{ readonly value: string }>;
}
