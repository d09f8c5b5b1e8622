import { spawnSync } from "node:child_process";
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
    name: "the main job from the zip",
    command: ["npx", "jest", "--selectProjects=e2e", "--runInBand", "--testPathPatterns=main-job"],
    environment: fromZip,
  },
  { name: "pictures", command: ["npm", "run", "pictures"] },
];

/** `npm run test:full`: every part in turn, to the first that fails; then how long each took. `-- zip` runs those whose name holds the word. */
function main(): void {
  const [word = ""] = process.argv.slice(2);
  const took: string[] = [];
  for (const part of parts.filter(({ name }) => name.includes(word))) {
    const start = performance.now();
    run(part);
    took.push(`${Math.round((performance.now() - start) / 1000)} s`.padStart(7) + `  ${part.name}`);
  }
  process.stdout.write(`\n${took.join("\n")}\n`);
}

function run({ command: [command, ...parameters], environment }: Part): void {
  const { status } = spawnSync(command, parameters, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

main();
