import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { CheckOptions } from "../core/check-workbook";
import type { Failure } from "./check-files";
import { type FileReport, type ReportFormat, fileReport } from "./file-report";
import { toldCrash } from "./told-crash";
import { workerCode } from "./worker-code";

/** Files to be checked one after the other, and how. */
export interface Job {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly options: CheckOptions;
  readonly format: ReportFormat;
}

export interface JobAnswer {
  readonly reports: readonly FileReport[];
}

export interface ParallelLimits {
  readonly workers: number;
  /** A file that takes longer is given up. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

export const defaultLimits: ParallelLimits = {
  workers: Math.min(8, availableParallelism()),
  milliseconds: 60_000,
  megabytes: 2048,
};

/**
 * Runs jobs on several cores. A file that takes too long or too much memory, or at which the program fails, is reported as such
 * and costs nobody else anything.
 *
 * @param onDone is told how many files each finished job held.
 * @returns the reports in the order of the jobs.
 */
export async function checkInParallel(
  jobs: readonly Job[],
  onDone: (files: number) => void = () => undefined,
  limits: ParallelLimits = defaultLimits,
  script = path.join(__dirname, `check-worker${path.extname(__filename)}`),
): Promise<readonly FileReport[]> {
  const reports = new Map<number, readonly FileReport[]>();
  // Workers do not take over how the main program reads TypeScript.
  const code = script.endsWith(".ts") ? await workerCode(script) : null;
  let next = 0;
  const line = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (let index = next++; index < jobs.length; index = next++) {
      const job = jobs[index] as Job;
      worker ??= started(script, code, limits.megabytes);
      const answer = await answerOf(worker, job, limits.milliseconds * job.files.length);
      if ("code" in answer) {
        await worker.terminate();
        worker = null;
        reports.set(
          index,
          job.files.map((file) => givenUp(file, answer, job.format)),
        );
      } else reports.set(index, answer.reports);
      onDone(job.files.length);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(limits.workers, jobs.length) }, line));
  return jobs.flatMap((_, index) => reports.get(index) ?? []);
}

function started(script: string, code: string | null, megabytes: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  if (code === null) return new Worker(script, { resourceLimits });
  return new Worker(code, { eval: true, execArgv: [], resourceLimits });
}

/** The worker's answer, or why there is none. */
function answerOf(worker: Worker, job: Job, milliseconds: number): Promise<JobAnswer | Failure> {
  return new Promise((resolve) => {
    const finish = (answer: JobAnswer | Failure): void => {
      clearTimeout(timer);
      worker.off("message", finish).off("error", fail).off("exit", ended);
      // What a worker says after it was given up is of no interest.
      worker.on("error", ignore);
      resolve(answer);
    };
    const fail = (error: NodeJS.ErrnoException): void =>
      finish(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? { code: "too-large" } : toldCrash(error));
    // An error is told first.
    const ended = (code: number): void => finish(toldCrash(new Error(`a worker ended with code ${code}`)));
    const timer = setTimeout(() => finish({ code: "too-slow" }), milliseconds);
    worker.off("error", ignore).on("message", finish).on("error", fail).on("exit", ended);
    worker.postMessage(job);
  });
}

const ignore = (): void => undefined;

function givenUp(file: string, failure: Failure, format: ReportFormat): FileReport {
  return fileReport({ file, checked: null, failure, ignored: [], hidden: [] }, format);
}
