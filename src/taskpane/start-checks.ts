import type { Grid } from "../core/table/grid";
import type { CheckAnswer } from "./check-worker";
import { MissingFile } from "./missing-file";
import type { Check } from "./review";
import type { ReviewedWorkbook } from "./reviewed";

/**
 * Starts a worker with the core, the reference data and the sentences: a thousand rows take longer than Excel may be kept waiting.
 *
 * The worker lives as long as the pane and takes one workbook at a time.
 */
export function startChecks(): Check {
  const worker = new Worker(/* webpackChunkName: "checks" */ new URL("./check-worker.ts", import.meta.url));

  return (grids) => askWorker(worker, grids);
}

function askWorker(worker: Worker, grids: readonly Grid[]): Promise<ReviewedWorkbook> {
  return new Promise((resolve, reject) => {
    const heard = new AbortController();
    const settle = (act: () => void) => {
      heard.abort();
      act();
    };

    const onAnswer = ({ data }: MessageEvent<CheckAnswer>) =>
      settle(() => ("result" in data ? resolve(data.result) : reject(new Error(data.failure))));
    // The worker reports its own failures; what is left is a script that did not load.
    const onError = () => settle(() => reject(new MissingFile()));

    worker.addEventListener("message", onAnswer, { signal: heard.signal });
    worker.addEventListener("error", onError, { signal: heard.signal });
    worker.postMessage(grids);
  });
}
