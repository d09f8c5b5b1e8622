import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { scripts } from "../../package.json";
import { stations } from "../../scripts/pictures/stations";
import type { FixKind } from "../../src/core/fixes/fix";
import { columnNames } from "../../src/core/table/column-vocabulary";
import { valueColumns } from "../../src/strings/pane-formulas";
import { markdownPages, readPage } from "./markdown-pages";

const root = path.resolve(__dirname, "../..");
describe.each(markdownPages)("%s", (page) => {
  test("leads nowhere where nothing is", () => {
    const targets = [...readPage(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!.replace(/#.*$/, ""));
    const missing = targets
      .filter((target) => target !== "" && !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(path.join(root, path.dirname(page), decodeURI(target))));

    expect(missing).toEqual([]);
  });

  test("names only files and folders that there are", () => {
    const named = [
      ...readPage(page).matchAll(/`((?:src|scripts|test|bench|docs|deploy|workbench|assets)\/[\w./-]+)`/g),
    ];

    expect(named.map(([, name]) => name!).filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  test("names only commands that there are", () => {
    const commands = [...readPage(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);

    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("every command stands in the README", () => {
  const readme = readPage("README.md");
  const named = Object.keys(scripts).filter((name) => new RegExp(`npm (run )?${name}(?![\\w:-])`).test(readme));

  expect(named.sort()).toEqual(Object.keys(scripts).sort());
});

describe("what the manual says is written into the task table", () => {
  const [, section] = /\n## 它写了什么\n([^]*?)\n## /.exec(readPage("docs/使用手册.md"))!;
  const rows = section!.split("\n").filter((line) => line.startsWith("| "));
  /** Where each kind of change is seen. */
  const places: Readonly<Record<FixKind, readonly string[]>> = {
    "fill-evidence": [columnNames.evidence],
    "separate-departments": [columnNames.departments],
    "add-columns": ["新列"],
    "restore-words": [columnNames.goal],
  };

  test.each([...Object.entries(places), ["columns of results", valueColumns] as const])(
    "%s, and how to take it back",
    (_kind, words) => {
      const fitting = rows.filter((row) => words.every((each) => row.includes(each)));
      expect(fitting).toEqual([expect.stringContaining("撤销上次修改")]);
    },
  );
});

test.each([
  ["sets in bold", /\*\*([^*]+)\*\*/g],
  ["quotes", /“([^“”]+)”/g],
])("what the manual %s stands in the add-in", (_how, pattern) => {
  const said = [...["src/strings", "src/core", "src/policy-data"].flatMap(textsBelow), readPage("manifest.xml")].join(
    "\n",
  );
  const named = [...readPage("docs/使用手册.md").matchAll(pattern)].map(([, words]) => words!);

  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((words) => !said.includes(words) && !saidElsewhere.has(words))).toEqual([]);
});

/** A heading of the administrators' guide. */
const saidElsewhere: ReadonlySet<string> = new Set(["常见问题"]);

function textsBelow(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|json)$/.test(name))
    .map((name) => readPage(path.join(folder, name)));
}

test("every picture is shown by a page, and taken by the script", () => {
  const shown = markdownPages.flatMap((page) =>
    [...readPage(page).matchAll(/pictures\/([\w-]+)\.png/g)].map(([, name]) => name!),
  );
  const taken = stations.flatMap(({ picture }) => picture?.file ?? []);
  const inAllLooks = stations.filter((station) => station.inAllLooks).map(({ name }) => name);

  expect([...new Set(shown)].sort()).toEqual(taken.sort());
  expect(picturesIn("docs/pictures")).toEqual(taken.sort());
  expect(picturesIn("docs/pictures/states")).toEqual(inAllLooks.sort());
});

function picturesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".png"))
    .map((name) => name.replace(/\.png$/, ""))
    .sort();
}

test("pictures open on a slow line", () => {
  const folder = path.join(root, "docs/pictures");
  const heavy = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).size > 300_000);

  expect(heavy).toEqual([]);
});
