import type { Grid } from "../core/table/grid";
import type { CheckAnswer } from "./check-worker";
import { MissingFile } from "./missing-file";
import type { Check } from "./review";
import type { ReviewedWorkbook } from "./reviewed";

/**
 * Starts a worker with the core, the reference data and the sentences: a thousand rows take longer than Excel may be kept waiting.
 *
 * The worker lives as long as the pane and takes one workbook at a time. One that failed, also before anybody asked it, answers
 * nothing any more: the next 审核 starts another, so that it works once the file can be had.
 */
export function startChecks(): Check {
  let checks = new WorkerChecks();

  return (grids) => {
    if (checks.failed) checks = new WorkerChecks();
    return checks.ask(grids);
  };
}

interface Asker {
  readonly resolve: (result: ReviewedWorkbook) => void;
  readonly reject: (failure: Error) => void;
}

class WorkerChecks {
  failed = false;
  private asker: Asker | null = null;
  private readonly worker = new Worker(/* webpackChunkName: "checks" */ new URL("./check-worker.ts", import.meta.url));

  constructor() {
    // From the start on: a script that does not load says so once, often before the first 审核.
    this.worker.addEventListener("message", (event: MessageEvent<CheckAnswer>) => this.hear(event.data));
    // The worker reports its own failures; what is left is a script that did not load.
    this.worker.addEventListener("error", () => this.fail(new MissingFile()));
    this.worker.addEventListener("messageerror", () => this.fail(new Error("unreadable message from the worker")));
  }

  ask(grids: readonly Grid[]): Promise<ReviewedWorkbook> {
    return new Promise((resolve, reject) => {
      this.asker = { resolve, reject };
      this.worker.postMessage(grids);
    });
  }

  private hear(answer: CheckAnswer): void {
    if ("result" in answer) this.asker?.resolve(answer.result);
    else this.asker?.reject(new Error(answer.failure));
  }

  private fail(failure: Error): void {
    this.failed = true;
    this.worker.terminate();
    this.asker?.reject(failure);
  }
}
