import { readdirSync, readFileSync } from "fs";
import path from "path";

const folder = path.join(__dirname, "../../src/taskpane");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");

test.each(files.filter((file) => file.endsWith(".tsx")))("%s uses only classes that its style sheets have", (file) => {
  const source = read(file);
  for (const [, name, sheet] of source.matchAll(/import \* as (\w+) from "(.+\.module\.css)"/g)) {
    const declared = new Set(
      [...read(path.join(path.dirname(file), sheet!)).matchAll(/\.([a-zA-Z]\w*)/g)].map(([, each]) => each),
    );
    for (const [, used] of source.matchAll(new RegExp(`\\b${name}\\.(?!module)(\\w+)`, "g")))
      expect(declared).toContain(used);
  }
});

test.each(files.filter((file) => file.endsWith(".module.css")))("%s takes its colours from Fluent's tokens", (file) => {
  // In high contrast the system's own colours have the say.
  const usual = read(file).replace(/@media \(forced-colors: active\) \{[\s\S]*?\n\}/g, "");

  expect(usual).not.toMatch(/#[\da-f]{3,8}\b|\brgba?\(|\bhsl/i);
  for (const [, value] of usual.matchAll(/(?:^|\s)(?:color|background-color|border(?:-\w+)?-color): (.+);/g)) {
    expect(value).toMatch(/^(var\(--color\w+\)|inherit|transparent)$/);
  }
});

test.each(files.filter((file) => file.endsWith(".tsx")))("%s: Tab reaches what unfolds", (file) => {
  // In Excel on the web office.js takes Tab to itself, and passes over a summary without a tabindex of its own.
  for (const [summary] of read(file).matchAll(/<summary\b[^>]*/g)) expect(summary).toContain("tabIndex={0}");
});
