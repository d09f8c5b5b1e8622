import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Every page of the project, by its path. */
export const markdownPages: readonly string[] = [".", "docs", "docs/decisions"].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(folder, name)),
);

export function readPage(page: string): string {
  return readFileSync(path.join(root, page), "utf8");
}
