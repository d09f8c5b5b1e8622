import { spawnSync } from "node:child_process";
import { version } from "../package.json";

/** `npm run test:full`: dead code; what `npm test` runs, with ten times as many random cases; then the browser tests against the administrator's zip, and the docs' pictures anew. */
function main(): void {
  run("npm", ["run", "dead-code"], {});
  run("npm", ["test"], { FUZZ_RUNS: "20000" });

  const folder = ".cache/package-test";
  run("npm", ["run", "package", "--", "--host", "https://localhost:8790/addin", "--out", folder], {});
  const served = {
    WORKBENCH_SCRIPT: "test/packaging/serve-package.ts",
    PACKAGE_ZIP: `${folder}/shanhai-${version}.zip`,
  };
  run("npx", ["jest", "--selectProjects=package", "--runInBand"], served);
  run("npx", ["jest", "--selectProjects=e2e", "--runInBand", "--testPathPatterns=main-job"], served);
  run("npm", ["run", "pictures"], {});
}

function run(command: string, parameters: readonly string[], environment: Record<string, string>): void {
  const { status } = spawnSync(command, parameters, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

main();
