import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

/** Every file of a folder by its path in it, slashes between, in order. */
export async function filesBelow(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.split(path.sep).join("/"), await readFile(path.join(folder, file))] as const),
    ),
  );
}
