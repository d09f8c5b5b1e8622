import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Job, checkInParallel, defaultLimits } from "../src/cli/check-in-parallel";
import { compileLater } from "../src/cli/compile-later";
import { writeWorkbook } from "../src/xlsx/write/write-workbook";
import { compliantPromises, pick, randomFrom, randomPlace, sheetOf } from "../test/core/policy/generated-sheet";
import { COUNTY_SENTENCES } from "../test/core/quantity/county-sentences";

const files = 1000;
const root = path.resolve(__dirname, "..");

/**
 * A thousand files checked on all cores, against only reading them on as many: 0.6 says that checking takes two thirds as
 * long again as reading. Once it is the sample a thousand times, which the checks soon know by heart; once no two tables are alike.
 */
export async function benchManyFiles(): Promise<Record<string, number>> {
  const folder = await mkdtemp(path.join(tmpdir(), "shanhai-bench-"));
  try {
    const sample = await againstReading(await copiesOfTheSample(folder));
    const offices = await againstReading(await tablesOfOffices(folder));
    return {
      filesCheckedVersusRead: sample.ratio,
      filesCheckedPerSecond: sample.checkedPerSecond,
      differentFilesCheckedVersusRead: offices.ratio,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copiesOfTheSample(folder: string): Promise<readonly string[]> {
  const file = path.join(folder, "table.xlsx");
  await cp(path.join(root, "assets/sample/xihu-2022.xlsx"), file);
  return Array<string>(files).fill(file);
}

/** Each of a place of its own, its rows worded and numbered at random. */
async function tablesOfOffices(folder: string): Promise<readonly string[]> {
  const random = randomFrom(1);
  const paths: string[] = [];
  for (let index = 0; index < files; index++) {
    const place = randomPlace(random);
    const promises = compliantPromises(place, random).map(({ row }) => row);
    const others = Array.from({ length: 10 }, () => ({ goal: pick(random, COUNTY_SENTENCES)[0] }));
    const { sheet, cells, merges } = sheetOf(place, [...promises, ...others], random);
    const file = path.join(folder, `office-${index}.xlsx`);
    await writeFile(file, writeWorkbook([{ name: sheet, rows: cells, merges }]));
    paths.push(file);
  }
  return paths;
}

async function againstReading(paths: readonly string[]): Promise<{ ratio: number; checkedPerSecond: number }> {
  const jobs = paths.map((file): Job => ({ files: [file], out: null, options: {}, format: "text" }));
  const reading = await timed("bench/read-worker.ts", jobs);
  const checking = await timed("src/cli/check-worker.ts", jobs);
  return { ratio: reading / checking, checkedPerSecond: jobs.length / (checking / 1000) };
}

async function timed(script: string, jobs: readonly Job[]): Promise<number> {
  const entry = path.join(root, ".cache", script.replace(/.*\/(.*)\.ts$/, "bench-$1.js"));
  // By its command: the bundled bench could not hold esbuild itself.
  const build = ["esbuild", script, "--bundle", "--platform=node", "--minify", "--log-level=error"];
  execFileSync("npx", [...build, `--outfile=${entry}`], { cwd: root, shell: process.platform === "win32" });
  // As `npm run check` does.
  compileLater();
  // The first job of each worker also loads its code.
  const start = performance.now();
  await checkInParallel(jobs, () => undefined, defaultLimits, entry);
  return performance.now() - start;
}
