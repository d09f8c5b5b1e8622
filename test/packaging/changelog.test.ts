import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { nextVersion, released } from "../../scripts/release/changelog";

const before = "# Changelog\n\n## Unreleased\n\n- New.\n- Newer.\n\n## 0.1.0 (2026-01-02)\n\n- Old.\n";

test("what was unreleased stands under its version, above the older ones", () => {
  expect(released(before, "0.2.0", "2026-11-22")).toBe(
    "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-11-22)\n\n- New.\n- Newer.\n\n## 0.1.0 (2026-01-02)\n\n- Old.\n",
  );
});

test.each([
  ["no Unreleased", "# Changelog\n", "0.2.0", 'has no "## Unreleased"'],
  ["nothing in it", "# Changelog\n\n## Unreleased\n\n## 0.1.0 (2026-01-02)\n\n- Old.\n", "0.2.0", "says nothing"],
  ["a version that is out", before, "0.1.0", "released already"],
])("%s is refused", (_name, text, version, reason) => {
  expect(() => released(text, version, "2026-11-22")).toThrow(reason);
});

test("the project's own changelog can be released", () => {
  const changelog = readFileSync(resolve(__dirname, "../../CHANGELOG.md"), "utf8");

  expect(released(changelog, "99.0.0", "2026-11-22")).toContain("## 99.0.0 (2026-11-22)\n\n- ");
});

test.each([
  ["0.1.9", "patch", "0.1.10"],
  ["0.1.9", "minor", "0.2.0"],
  ["0.1.9", "major", "1.0.0"],
])("%s, %s: %s", (version, step, next) => {
  expect(nextVersion(version, step)).toBe(next);
});

test("an unknown step is refused", () => {
  expect(() => nextVersion("0.1.0", "--host")).toThrow("major, minor or patch");
});
