import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { version } from "../package.json";

const packed = ".cache/package-test";
/** The browser tests against the administrator's zip, by nginx where one is installed. */
const fromZip = {
  WORKBENCH_SCRIPT: "test/packaging/serve-package.ts",
  PACKAGE_ZIP: `${packed}/shanhai-${version}.zip`,
};
/** Ten times as many random cases, and the tests that `npm test` leaves out for their length. */
const thorough = { FUZZ_RUNS: "20000", SHANHAI_FULL: "1" };

interface Part {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
}

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly figures: readonly string[];
}

const parts: readonly Part[] = [
  { name: "dead code", command: ["npm", "run", "dead-code"] },
  { name: "npm test, thorough", command: ["npm", "test"], environment: thorough },
  {
    name: "the zip",
    command: ["npm", "run", "package", "--", "--host", "https://localhost:8790/addin", "--out", packed],
  },
  {
    name: "the zip's site",
    command: ["npx", "jest", "--selectProjects=package", "--runInBand"],
    environment: fromZip,
  },
  {
    name: "the pane from the zip",
    command: ["npx", "jest", "--selectProjects=e2e", "--runInBand", "--testPathPatterns=e2e/(main-job|pane|year)"],
    environment: fromZip,
  },
  { name: "sizes", command: ["npm", "run", "sizes"] },
  { name: "pictures", command: ["npm", "run", "pictures", "--", "--out", ".cache/pictures"] },
];

/**
 * `npm run test:full`: every part in turn, whatever becomes of the others, then how each ended, how long it took and its figures; fails where
 * a part has failed. `-- zip` runs the parts whose name holds the word.
 */
async function main(word = ""): Promise<void> {
  const chosen = parts.filter(({ name }) => name.includes(word));
  if (chosen.length === 0) throw new Error(`No part is named so: ${parts.map(({ name }) => name).join("; ")}.`);
  const results: Result[] = [];
  for (const part of chosen) results.push(await run(part));

  process.stdout.write(`\n${results.map(summary).join("\n")}\n`);
  if (results.some(({ passed }) => !passed)) process.exitCode = 1;
}

/** What it prints is shown at once, and kept for its figures. */
function run({ name, command: [command, ...parameters], environment }: Part): Promise<Result> {
  process.stdout.write(`\n${name}\n`);
  const start = performance.now();
  const child = spawn(command, parameters, {
    stdio: ["inherit", "pipe", "pipe"],
    shell: process.platform === "win32",
    env: { ...process.env, ...environment },
  });
  let output = "";
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      to.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      const seconds = Math.round((performance.now() - start) / 1000);
      resolve({ name, passed: code === 0, seconds, figures: figuresIn(output) });
    });
  });
}

/** How many tests passed, which did not, and the figures that tests and builds print in lines of their own. */
function figuresIn(output: string): string[] {
  const lines = output.split("\n").map((line) => stripVTControlCharacters(line).trim());
  const telling = lines.filter(
    (line) =>
      /^(Tests: |FAIL |● .+ › )/.test(line) ||
      (/\d of \d|\d %|\d ms$|\d s$|kB gzip/.test(line) && !/^([✓✕●○]|Time:)/.test(line)),
  );
  return [...new Set(telling)];
}

function summary({ name, passed, seconds, figures }: Result): string {
  const heading = `${passed ? "passed" : "FAILED"}${`${seconds} s`.padStart(8)}  ${name}`;
  return [heading, ...figures.map((figure) => `                  ${figure}`)].join("\n");
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
