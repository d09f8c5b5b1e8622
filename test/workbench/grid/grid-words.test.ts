import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gridWords } from "../../../workbench/grid/grid-words";

const packages = path.resolve(__dirname, "../../../node_modules/@univerjs");

interface Words {
  readonly [key: string]: string | Words;
}

const keysOf = (words: Words, before = ""): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [before + key] : keysOf(value, `${before}${key}.`),
  );

/** The words that come with the presets the workbench uses, and those laid over them. */
function wordsThere(): Set<string> {
  const presets = readdirSync(packages).filter((name) => name.startsWith("preset-"));
  const brought = presets.flatMap((name) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which packages there are is read from the folder.
    const words = require(path.join(packages, name, "lib/cjs/locales/zh-CN.js")) as Words & { default?: Words };
    return keysOf(words.default ?? words);
  });
  return new Set([...brought, ...keysOf(gridWords)]);
}

/** Every key that the grid's code asks words for by name. */
function wordsAskedFor(): string[] {
  const asked = new Set<string>();
  for (const name of readdirSync(packages)) {
    const file = path.join(packages, name, "lib/es/index.js");
    const code = existsSync(file) ? readFileSync(file, "utf8") : "";
    for (const [, key = ""] of code.matchAll(/\.t\(\s*"([\w.-]+)"/g)) asked.add(key);
  }
  return [...asked];
}

test("no message of the grid is without words", () => {
  const there = wordsThere();
  const asked = wordsAskedFor();
  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter((key) => !there.has(key))).toEqual([]);
});
