import { spawnSync } from "node:child_process";

/** `npm run test:full`: what `npm test` runs, with ten times as many random cases. */
const { status } = spawnSync("npm", ["test"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, FUZZ_RUNS: "20000" },
});
process.exitCode = status ?? 1;
