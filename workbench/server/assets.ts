import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { contentType } from "./content-types";
import { safePath } from "./safe-path";

/** One thing that the server can send. */
export interface Asset {
  body: Buffer;
  type: string;
  /** Immutable assets have their version in the address; the rest is asked for again and answered with 304 when unchanged. */
  immutable: boolean;
  etag: string;
  policy?: string;
}

/** Finds what stands at a path below a prefix, null when there is nothing. */
export type AssetSource = (relativePath: string) => Promise<Asset | null>;

/** The files of a directory, and nothing outside it. */
export function directoryAssets(directory: string, options: { policy?: string } = {}): AssetSource {
  return async (relativePath) => {
    const file = safePath(directory, relativePath);
    if (file === null) return null;
    const facts = await stat(file).catch(() => null);
    if (!facts?.isFile()) return null;
    return {
      body: await readFile(file),
      type: contentType(file),
      immutable: false,
      etag: `"${facts.size}-${Math.floor(facts.mtimeMs)}"`,
      ...options,
    };
  };
}

/** Bytes made once, on the first request, and then kept. */
export function madeAsset(
  type: string,
  make: () => Promise<Buffer>,
  options: { policy?: string; immutable?: boolean } = {},
): AssetSource {
  let made: Promise<Asset> | undefined;
  const asset = async (): Promise<Asset> => {
    const body = await make();
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    return { body, type, immutable: options.immutable ?? false, etag, policy: options.policy };
  };
  return () => (made ??= asset());
}

/** One file, read again at each request. */
export function fileAsset(file: string, options: { policy?: string } = {}): AssetSource {
  const directory = directoryAssets(path.dirname(file), options);
  return () => directory(encodeURIComponent(path.basename(file)));
}
