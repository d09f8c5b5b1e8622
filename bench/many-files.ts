import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Job, checkInParallel, defaultLimits } from "../src/cli/check-in-parallel";

const files = 1000;

/**
 * A thousand files checked on all cores, against only reading them on as many: 0.6 says that checking takes two thirds as
 * long again as reading.
 */
export async function benchManyFiles(): Promise<Record<string, number>> {
  const root = path.resolve(__dirname, "..");
  const folder = await mkdtemp(path.join(tmpdir(), "shanhai-bench-"));
  try {
    const file = path.join(folder, "table.xlsx");
    await cp(path.join(root, "assets/sample/xihu-2022.xlsx"), file);
    const jobs = Array.from({ length: files }, (): Job => ({ files: [file], out: null, options: {}, format: "text" }));
    const timed = async (script: string): Promise<number> => {
      const entry = path.join(root, ".cache", script.replace(/.*\/(.*)\.ts$/, "bench-$1.js"));
      // By its command: the bundled bench could not hold esbuild itself.
      const build = ["esbuild", script, "--bundle", "--platform=node", "--minify", "--log-level=error"];
      execFileSync("npx", [...build, `--outfile=${entry}`], { cwd: root, shell: process.platform === "win32" });
      // The first job of each worker also loads its code.
      const start = performance.now();
      await checkInParallel(jobs, () => undefined, defaultLimits, entry);
      return performance.now() - start;
    };
    const reading = await timed("bench/read-worker.ts");
    const checking = await timed("src/cli/check-worker.ts");
    return { filesCheckedVersusRead: reading / checking, filesCheckedPerSecond: files / (checking / 1000) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
