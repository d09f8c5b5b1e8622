import { type FileLimits, defaultLimits } from "../file-limits";
import { FileFailure, tooLarge } from "../file-failure";
import { decodePart } from "./decode-part";
import { decodePath } from "./part-paths";
import { sniffFormat } from "./sniff-format";
import { type ZipItem, writeZip } from "./write-zip";
import { type ZipEntry, readZipDirectory } from "./zip-directory";
import { unpack, unpackNatively } from "./zip-content";

/** Below, starting the platform's own unpacking takes longer than it saves. */
const largeBytes = 1 << 19;

/**
 * The parts of an .xlsx file, by path (`xl/workbook.xml`, no leading slash, upper and lower case alike).
 *
 * Parts are unpacked when asked for. Those that are not written again keep their packed bytes on `save`.
 */
export class XlsxPackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly written = new Map<string, { readonly path: string; readonly content: Uint8Array }>();
  private readonly removed = new Set<string>();
  private readonly unpacked = new Map<string, Uint8Array>();

  private constructor(
    private readonly zip: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    this.entries = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  }

  /**
   * Opens an .xlsx file, looking no further than its directory.
   *
   * @throws {FileFailure} `not-xlsx`, `encrypted`, `damaged`, `too-large`.
   */
  static open(bytes: Uint8Array, limits: FileLimits = defaultLimits): XlsxPackage {
    const format = sniffFormat(bytes);
    if (format === "encrypted") throw new FileFailure("encrypted");
    if (format !== "zip") throw new FileFailure("not-xlsx", { kind: format });
    if (bytes.length > limits.fileBytes) throw tooLarge("file-bytes", limits.fileBytes, bytes.length);

    const entries = readZipDirectory(bytes);
    refuseTooLarge(entries, limits);
    return new XlsxPackage(bytes, entries);
  }

  paths(): string[] {
    const kept = [...this.entries].filter(([key]) => !this.removed.has(key) && !this.written.has(key));
    return [...kept.map(([, entry]) => normalPath(entry.name)), ...[...this.written.values()].map(({ path }) => path)];
  }

  has(path: string): boolean {
    const key = keyOf(path);
    return this.written.has(key) || (this.entries.has(key) && !this.removed.has(key));
  }

  /** @throws {FileFailure} `damaged` when there is no such part or it cannot be unpacked. */
  bytes(path: string): Uint8Array {
    const key = keyOf(path);
    const written = this.written.get(key);
    if (written) return written.content;

    const entry = this.removed.has(key) ? undefined : this.entries.get(key);
    if (!entry) throw new FileFailure("damaged", { where: path });
    const content = this.unpacked.get(key) ?? unpack(this.zip, entry);
    this.unpacked.set(key, content);
    return content;
  }

  /** Unpacks the large ones of these parts in the fastest way there is, before they are asked for. */
  async prepare(paths: readonly string[]): Promise<void> {
    const large = paths.flatMap((path) => {
      const entry = this.entries.get(keyOf(path));
      return entry && entry.unpackedBytes >= largeBytes ? [entry] : [];
    });
    await Promise.all(
      large.map(async (entry) => {
        const content = await unpackNatively(this.zip, entry);
        if (content) this.unpacked.set(keyOf(entry.name), content);
      }),
    );
  }

  text(path: string): string {
    return decodePart(this.bytes(path));
  }

  /** How many bytes the part will have unpacked, as the directory says; 0 without such a part. */
  size(path: string): number {
    const key = keyOf(path);
    return this.written.get(key)?.content.length ?? this.entries.get(key)?.unpackedBytes ?? 0;
  }

  setText(path: string, text: string): void {
    const content = new TextEncoder().encode(text);
    // A part that was UTF-16 must not go on saying so.
    const key = keyOf(path);
    this.removed.delete(key);
    this.written.set(key, {
      path: this.written.get(key)?.path ?? normalPath(this.entries.get(key)?.name ?? path),
      content,
    });
  }

  remove(path: string): void {
    const key = keyOf(path);
    this.written.delete(key);
    if (this.entries.has(key)) this.removed.add(key);
  }

  /** The file with all changes: parts in their old order, new ones last. */
  save(): Uint8Array {
    const items: ZipItem[] = [];
    for (const [key, entry] of this.entries) {
      if (this.removed.has(key)) continue;
      const written = this.written.get(key);
      items.push(
        written ? { name: entry.name, content: written.content } : { name: entry.name, copyOf: entry, from: this.zip },
      );
    }
    for (const [key, { path, content }] of this.written)
      if (!this.entries.has(key)) items.push({ name: path, content });
    return writeZip(items);
  }
}

function refuseTooLarge(entries: readonly ZipEntry[], limits: FileLimits): void {
  if (entries.length > limits.entries) throw tooLarge("entries", limits.entries, entries.length);

  const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (total > limits.unzippedBytes) throw tooLarge("unzipped-bytes", limits.unzippedBytes, total);

  for (const { name, packedBytes, unpackedBytes } of entries) {
    const ratio = unpackedBytes / Math.max(1, packedBytes);
    if (unpackedBytes > limits.ratioFromBytes && ratio > limits.compressionRatio) {
      throw tooLarge("compression-ratio", limits.compressionRatio, Math.round(ratio), name);
    }
  }
}

/** Some writers put backslashes, a leading slash or the folder they stand in into entry names. */
function normalPath(name: string): string {
  return name.replace(/\\/g, "/").replace(/^(?:\.?\/)+/, "");
}

/** Names may be escaped as in an address, `my%20sheet.xml`, or not. */
function keyOf(name: string): string {
  const path = normalPath(name);
  return (path.includes("%") ? decodePath(path) : path).toLowerCase();
}
