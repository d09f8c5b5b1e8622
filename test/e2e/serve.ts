import { spawn } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

export interface Served {
  address: string;
  /** Everything it has printed so far. */
  output: () => string;
  stop: () => void;
}

/** The workbench as `npm start` serves it. */
export const serveWorkbench = (...parameters: string[]): Promise<Served> => serve("workbench/start.ts", ...parameters);

/** The workbench with the fixture add-in, for tests of the host itself; the one that the files of a run share, where there is one. */
export function serveFixture(): Promise<Served> {
  const shared = process.env["SHARED_FIXTURE"];
  if (shared) return Promise.resolve({ address: shared, output: () => "", stop: () => undefined });
  return serve("test/workbench/serve-fixture.ts");
}

/**
 * Runs a script that prints the address it serves, and waits for that. In a process of its own: jest's modules live in
 * another realm, and what webpack caches there nobody else can read.
 */
function serve(script: string, ...parameters: string[]): Promise<Served> {
  const runner = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [runner, path.join(root, script), ...parameters], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
      const address = /^https:\/\/localhost:\d+\/$/m.exec(output)?.[0];
      if (address) resolve({ address, output: () => output, stop: () => void child.kill() });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${script} ended with ${String(code)}:\n${output}`)));
  });
}
