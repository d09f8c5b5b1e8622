import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import type { Job, JobAnswer } from "../src/cli/check-in-parallel";
import { gridsOf } from "../src/xlsx/grids-of";
import { readWorkbook } from "../src/xlsx/read-workbook";

/** Reads what the command line's worker checks: the bare reading speed. */
parentPort?.on("message", (job: Job) => {
  void read(job).then((answer) => parentPort?.postMessage(answer));
});

async function read({ files }: Job): Promise<JobAnswer> {
  for (const file of files) gridsOf(await readWorkbook(await readFile(file)));
  return { reports: [] };
}
