import { JSDOM } from "jsdom";
import { buildFaults } from "./build-faults";
import { manifestFaults } from "./manifest-faults";
import { withPlainNames } from "./parse-manifest";

/** All that is wrong with the manifest of a build; see manifestFaults and buildFaults. */
export function manifestProblems(
  text: string,
  address: string,
  read: (file: string) => Uint8Array | null,
): readonly string[] {
  let manifest: Document;
  try {
    manifest = new JSDOM(withPlainNames(text), { contentType: "text/xml" }).window.document;
  } catch (error) {
    return [`The manifest is no XML: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [...manifestFaults(manifest), ...buildFaults(manifest, address, read)];
}
