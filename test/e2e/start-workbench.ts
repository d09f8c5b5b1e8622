import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

export interface RunningWorkbench {
  /** The first address that was printed. */
  readonly address: string;
  /** What the terminal shows so far. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Runs the script behind `npm start` as a user does, and waits for the address that it prints. WORKBENCH_SCRIPT names another that
 * serves a workbench: `npm run test:full` runs the tests against the administrator's zip by it. Where the files of a run share one, that
 * one is given, unless `own` is asked for: to see what the terminal shows.
 */
export async function startWorkbench(port: number, { own = false } = {}): Promise<RunningWorkbench> {
  const shared = process.env["SHARED_WORKBENCH"];
  if (shared && !own) return { address: shared, output: () => "", stop: () => Promise.resolve() };
  const root = path.resolve(__dirname, "../..");
  const script = process.env["WORKBENCH_SCRIPT"] ?? "workbench/start.ts";
  const child = spawn(process.execPath, ["--import", "tsx", script, "--port", String(port)], {
    cwd: root,
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));

  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const line = output
        .split("\n")
        .slice(0, -1)
        .find((each) => /^https?:\/\/\S+$/.test(each.trim()));
      if (line) resolve(line.trim());
    });
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
  return { address, output: () => output, stop: () => stopped(child) };
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGINT");
  });
}
