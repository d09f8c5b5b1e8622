import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

const root = path.resolve(__dirname, "../..");
// Each of the processes that jest works in writes its own: two would overwrite each other's while they run.
const folder = path.join(root, ".cache", `command-line-${process.env["JEST_WORKER_ID"] ?? "1"}`);

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let bundled: Promise<unknown> | null = null;

/** Runs `npm run check` with these arguments, in a process of its own. */
export const runCheck = (...args: readonly string[]): Promise<Ran> => run("main.js", args);

/** Runs `npm run year`. */
export const runYear = (...args: readonly string[]): Promise<Ran> => run("year/main.js", args);

/** Bundled once for all cases, which the npm scripts (src/cli/start.js) do for each run. */
async function run(script: string, args: readonly string[]): Promise<Ran> {
  bundled ??= build({
    entryPoints: ["main", "year/main", "check-worker"].map((name) => path.join(root, "src/cli", `${name}.ts`)),
    outdir: folder,
    bundle: true,
    platform: "node",
    target: "node20",
    external: ["esbuild"],
    logLevel: "error",
  });
  await bundled;
  return execute(path.join(folder, script), ...args);
}

/** What a program printed and how it ended, whether well or not. */
export async function execute(...command: readonly string[]): Promise<Ran> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 1 << 26 });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Ran;
    return { code, stdout, stderr };
  }
}
