import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Workbooks out of the test suites of other libraries. They are no part of the project; tests use them where they lie beside it. */
const corpus = join(__dirname, "../../../../shared/xlsx-corpus");

export function foreignFiles(): { name: string; bytes: Uint8Array }[] {
  if (!existsSync(corpus)) return [];
  return readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(corpus, name))) }));
}
