import { parentPort } from "node:worker_threads";
import { checkFiles } from "./check-files";
import type { Job, JobAnswer } from "./check-in-parallel";
import { fileReport } from "./file-report";

/** Checks the files that it is sent, one job after the other. */
parentPort?.on("message", (job: Job) => {
  void answer(job).then((result) => parentPort?.postMessage(result));
});

async function answer({ files, out, options, format }: Job): Promise<JobAnswer> {
  const results = await checkFiles(files, out, options);
  return { reports: results.map((result) => fileReport(result, format)) };
}
