import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import { readPackageOptions } from "../package/package-options";
import { servedAddress } from "../webpack/addressed-manifest";
import { nextVersion, released } from "./changelog";

const root = path.resolve(__dirname, "../..");

/**
 * `npm run release -- minor --host https://…`: the next version in package.json, lock file, manifest and changelog, the tests, the zip.
 * It commits and tags nothing: look at what it changed, then do that.
 */
function main(): void {
  const [step = "", ...packaging] = process.argv.slice(2);
  // All that can be wrong is said before the tests run for a quarter of an hour.
  const next = nextVersion(version, step);
  servedAddress(readPackageOptions(packaging).host);
  if (run("git", ["status", "--porcelain"]).trim() !== "") throw new Error("commit or put away what is changed first.");
  const day = new Date().toISOString().slice(0, 10);

  rewrite("CHANGELOG.md", (text) => released(text, next, day));
  rewrite("manifest.xml", (text) => text.replace(/<Version>[^<]*/, `<Version>${next}.0`));
  run("npm", ["version", next, "--no-git-tag-version"]);
  run("npm", ["test"]);
  run("npm", ["run", "package", "--", ...packaging]);
  console.log(`${next}: look at git diff, then git commit -am "Release ${next}" && git tag v${next}`);
}

function rewrite(file: string, change: (text: string) => string): void {
  const full = path.join(root, file);
  writeFileSync(full, change(readFileSync(full, "utf8")));
}

function run(command: string, parameters: readonly string[]): string {
  const { status, stdout } = spawnSync(command, parameters, {
    cwd: root,
    stdio: ["inherit", command === "git" ? "pipe" : "inherit", "inherit"],
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${[command, ...parameters].join(" ")} failed.`);
  return stdout ?? "";
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
