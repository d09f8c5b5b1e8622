import { readFileSync } from "node:fs";
import path from "node:path";
import { scripts } from "../../package.json";
import { nextVersion } from "../../scripts/release/changelog";
import { readPackageOptions } from "../../scripts/package/package-options";
import { officeSource } from "../../scripts/webpack/office-source";
import { parseArguments } from "../../src/cli/arguments";
import { yearCommands } from "../../src/strings/year/command-line";
import { readStartOptions } from "../../workbench/server/start-options";
import { markdownPages, readPage } from "./markdown-pages";

interface Documented {
  readonly page: string;
  readonly command: string;
  readonly words: readonly string[];
}

/** Each throws, or fails the test, where the command would not understand the words that a page puts behind it. */
const understood: Readonly<Record<string, (words: readonly string[]) => void>> = {
  start: readStartOptions,
  // Named without a file where only its form is spoken of.
  check: (words) => expect(parseArguments([...words, "file.xlsx"])).not.toHaveProperty("problem"),
  year: (words) => expect(optionsAmong(words).filter((option) => !yearUsage.includes(option))).toEqual([]),
  build: readBuildOptions,
  package: readPackageOptions,
  release: ([step = "", ...packaging]) => {
    nextVersion("1.2.3", step);
    readPackageOptions(packaging);
  },
  validate: named("scripts/manifest/validate.ts"),
  bench: named("bench/main.ts"),
  pictures: named("scripts/take-pictures.ts"),
  "test:full": ([word = ""]) => expect(readText("scripts/test-full.ts")).toMatch(new RegExp(`name: "[^"]*${word}`)),
};
const yearUsage = `${yearCommands.usage} --help`;

/** `npm run x -- words` as one piece of code or one of its lines; a piece of words alone belongs to the command before it on the line. */
function documentedOn(page: string): Documented[] {
  return readPage(page)
    .split("\n")
    .flatMap((line) => {
      const pieces = [...line.matchAll(/`([^`]+)`/g)].map(([, piece]) => piece!);
      let command = "";
      return (pieces.length > 0 ? pieces : [line]).flatMap((piece) => {
        command = /(?:^|&& |# )npm (?:run )?([\w:-]+)/.exec(piece)?.[1] ?? command;
        const words = /(?:^|npm \S.*? )-- (.+)$/.exec(piece)?.[1]?.trim().split(/ +/) ?? [];
        return command === "" || words.length === 0 ? [] : [{ page, command, words }];
      });
    });
}

const documented = markdownPages.flatMap(documentedOn);

test("there are such commands on the pages that tell of them", () => {
  const pages = [...new Set(documented.map(({ page }) => page))];

  expect(pages).toEqual(
    expect.arrayContaining(["README.md", "README.zh-CN.md", "docs/使用手册.md", "docs/管理员部署指南.md"]),
  );
});

test.each(documented.map((each) => [each.page, each.command, each.words.join(" "), each] as const))(
  "%s: npm run %s -- %s",
  (_page, command, _text, { words }) => {
    const read = understood[command];
    if (!read) throw new Error(`${command} takes no words.`);
    read(words.map(filledIn));
  },
);

/** As a reader puts an own name in the place of one that only stands for it. */
function filledIn(word: string): string {
  return word
    .replace("https://…", "https://host.example/shanhai")
    .replace("服务器域名", "host.example")
    .replace(/^\\\\服务器\\文件夹$/, "\\\\server\\folder");
}

test("npx runs only what is installed, or what is named with its version", () => {
  const installed = ["jest", "prettier", "eslint", "tsc", "playwright-core"];
  const called = markdownPages.flatMap((page) =>
    [...readPage(page).matchAll(/\bnpx ([^\s`]+)/g)].map(([, name]) => name!),
  );

  expect(called.filter((name) => !installed.includes(name) && !/@\d+\.\d+\.\d+$/.test(name))).toEqual([]);
});

test("files that scripts run are there", () => {
  const files = Object.values(scripts).flatMap(
    (line) => line.match(/\b(?:scripts|workbench|src|bench)\/\S+\.ts\b/g) ?? [],
  );

  expect(files.length).toBeGreaterThan(15);
  for (const file of files) readText(file);
});

function readBuildOptions(words: readonly string[]): void {
  for (const word of words) {
    if (word === "--env") continue;
    const [name, value = ""] = word.split("=");
    expect(["office", "host", "outDir"]).toContain(name);
    if (name === "office") officeSource(value as "cdn");
  }
}

/** A script that looks for its options one by one names them. */
function named(script: string): (words: readonly string[]) => void {
  return (words) => {
    const source = readText(script);
    expect(optionsAmong(words).filter((option) => !source.includes(`"${option}"`))).toEqual([]);
  };
}

function optionsAmong(words: readonly string[]): string[] {
  return words.filter((word) => word.startsWith("--"));
}

function readText(file: string): string {
  return readFileSync(path.resolve(__dirname, "../..", file), "utf8");
}
