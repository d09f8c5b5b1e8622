const unreleased = "## Unreleased";

/**
 * The changelog with what was unreleased under its version, and room for what comes next.
 *
 * @param day as 2026-11-22.
 * @throws Error when nothing is written there: a release that changed nothing for anybody, or a forgotten line.
 */
export function released(changelog: string, version: string, day: string): string {
  const [before, after] = changelog.split(`${unreleased}\n`);
  if (before === undefined || after === undefined) throw new Error(`CHANGELOG.md has no "${unreleased}".`);
  const [changes = "", ...earlier] = after.split(/^(?=## )/m);
  if (!/^- /m.test(changes)) throw new Error("CHANGELOG.md says nothing under Unreleased.");
  if (earlier.some((section) => section.startsWith(`## ${version} `)))
    throw new Error(`${version} is released already.`);
  return [
    before,
    `${unreleased}\n\n`,
    `## ${version} (${day})\n\n${changes.trim()}\n`,
    ...earlier.map((each) => `\n${each.trimEnd()}\n`),
  ].join("");
}

/**
 * @param step "major", "minor" or "patch".
 * @example nextVersion("0.1.9", "minor") //=> "0.2.0"
 */
export function nextVersion(version: string, step: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  switch (step) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    default:
      throw new Error(`say which number goes up: major, minor or patch, not "${step}".`);
  }
}
