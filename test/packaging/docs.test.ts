import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { scripts } from "../../package.json";

const root = path.resolve(__dirname, "../..");
const pages = [...markdownIn("."), ...markdownIn("docs"), ...markdownIn("docs/decisions")];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(folder, name));
}

function read(page: string): string {
  return readFileSync(path.join(root, page), "utf8");
}

describe.each(pages)("%s", (page) => {
  test("leads nowhere where nothing is", () => {
    const targets = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!.replace(/#.*$/, ""));
    const missing = targets
      .filter((target) => target !== "" && !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(path.join(root, path.dirname(page), decodeURI(target))));

    expect(missing).toEqual([]);
  });

  test("names only commands that there are", () => {
    const commands = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);

    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("every command stands in the README", () => {
  const readme = read("README.md");
  const named = Object.keys(scripts).filter((name) => new RegExp(`npm (run )?${name}(?![\\w:-])`).test(readme));

  expect(named.sort()).toEqual(Object.keys(scripts).sort());
});

test("what the manual sets in bold stands in the add-in", () => {
  const manual = read("docs/使用手册.md");
  const said = ["src/strings", "src/core"].flatMap(textsBelow).join("\n") + read("manifest.xml");
  const bold = [...manual.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words!);

  expect(bold.length).toBeGreaterThan(10);
  expect(bold.filter((words) => !said.includes(words))).toEqual([]);
});

function textsBelow(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => read(path.join(folder, name)));
}

test("every picture is shown by a page, and taken by the script", () => {
  const kept = picturesIn("docs/pictures");
  const shown = pages.flatMap((page) => [...read(page).matchAll(/pictures\/([\w-]+)\.png/g)].map(([, name]) => name!));
  const script = read("scripts/take-pictures.ts");

  expect([...new Set(shown)].sort()).toEqual(kept);
  const all = [...kept, ...picturesIn("docs/pictures/states")];
  const isNamed = (name: string) => script.includes(`"${name}"`) || script.includes(`"${name.replace(/^pane-/, "")}"`);
  expect(all.filter((name) => !isNamed(name))).toEqual([]);
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
