/**
 * What a manifest promises and the built folder does not keep: each address must lie below the place that serves the folder,
 * each file must be there, and each picture must have the size that it is named for.
 *
 * @param base the address under which the folder is served, with its last slash.
 * @param read a file of the folder by its path in it; null where there is none.
 * @example buildFaults(manifest, "https://host/shanhai/", read) //=> ["functions.json is missing from the build."]
 */
export function buildFaults(manifest: Document, base: string, read: (file: string) => Uint8Array | null): string[] {
  return named(manifest).flatMap(({ address, pixels }) => {
    if (!address.startsWith(base)) return [`${address} does not lie below ${base}.`];
    const file = address.slice(base.length);
    const content = read(file);
    if (!content) return [`${file} is missing from the build.`];
    if (pixels === null) return [];
    const [width, height] = pixelsOf(content) ?? [0, 0];
    return width === pixels && height === pixels ? [] : [`${file} has not ${pixels} × ${pixels} pixels.`];
  });
}

interface NamedFile {
  readonly address: string;
  /** Of a picture that must be square and of this size. */
  readonly pixels: number | null;
}

/** Office asks for these two sizes of the icons outside the ribbon. */
const fixedSizes = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

function named(manifest: Document): NamedFile[] {
  const select = (selector: string) => [...manifest.querySelectorAll(selector)];
  const files = select("SupportUrl, DefaultSettings SourceLocation, Urls > *").flatMap(addressesOf);
  const fixed = Object.entries(fixedSizes).flatMap(([name, pixels]) =>
    select(name)
      .flatMap(addressesOf)
      .map((address) => ({ address, pixels })),
  );
  const ribbon = select("Icon > Image").flatMap((image) => {
    const pixels = Number(image.getAttribute("size"));
    const picture = select("Images > *").find(({ id }) => id === image.getAttribute("resid"));
    return picture ? addressesOf(picture).map((address) => ({ address, pixels })) : [];
  });
  const all = [...files.map((address) => ({ address, pixels: null })), ...fixed, ...ribbon];
  return [...new Map(all.map((each) => [`${each.address} ${each.pixels}`, each])).values()];
}

function addressesOf(element: Element): string[] {
  const overrides = [...element.children].map((override) => override.getAttribute("Value") ?? "");
  return [element.getAttribute("DefaultValue") ?? "", ...overrides];
}

/** Width and height stand at fixed places in a PNG's first chunk. */
function pixelsOf(file: Uint8Array): [number, number] | null {
  const signature = [0x89, 0x50, 0x4e, 0x47];
  if (file.length < 24 || signature.some((byte, i) => file[i] !== byte)) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}
