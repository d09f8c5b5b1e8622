import { readFileSync } from "node:fs";
import path from "node:path";
import { checkFiles } from "../../src/cli/check-files";
import { jsonReport } from "../../src/cli/json-report";
import { readPage } from "./markdown-pages";

const root = path.resolve(__dirname, "../..");
const page = readPage("docs/json.md");

test("every name in the sample's JSON stands on the page", async () => {
  const sample = await checkFiles([path.join(root, "assets/sample/xihu-2022.xlsx")], null, {});
  const names = namesIn(JSON.parse(jsonReport(sample)));

  expect(names.size).toBeGreaterThan(30);
  expect([...names].filter((name) => !page.includes(`"${name}"`))).toEqual([]);
});

test("every reason why a file could not be checked stands on the page, and no other", () => {
  const source = readFileSync(path.join(root, "src/strings/failures.ts"), "utf8");
  const codes = [...source.slice(0, source.indexOf(";\n\nconst")).matchAll(/\| "([a-z-]+)"/g)].map(([, code]) => code!);
  const line = /^- `failure\.code`: (.+)$/m.exec(page)![1]!;
  const named = [...line.matchAll(/`([a-z][a-z-]+)`/g)].map(([, code]) => code!).filter((name) => name !== "tables");

  expect(codes.length).toBeGreaterThan(9);
  expect(named.sort()).toEqual(codes.sort());
});

function namesIn(value: unknown): Set<string> {
  if (typeof value !== "object" || value === null) return new Set();
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return new Set([...own, ...Object.values(value).flatMap((each) => [...namesIn(each)])]);
}
