import { Cancelled } from "./cancelled";
import type { Answer, Question } from "./check-worker";
import type { Checks, TaskName, TaskResult } from "./checks";
import { MissingFile } from "./missing-file";
import type { OnProgress } from "./on-progress";
import { Unpacking } from "./parcels";

/**
 * Starts a worker with the core, the reference data and the sentences: a thousand rows take longer than Excel may be kept waiting.
 *
 * The worker lives as long as the pane. One that failed, also before anybody asked it, answers nothing any more, and one in the midst
 * of its work hears nothing: whoever asks after a failure or a cancellation is served by another.
 */
export function startChecks(): Checks {
  let checks = new WorkerChecks();

  return {
    ask(task, data, onProgress) {
      if (checks.ended) checks = new WorkerChecks();
      return checks.ask(task, data, onProgress);
    },
    cancel: () => checks.end(new Cancelled()),
  };
}

interface Asker {
  readonly resolve: (result: never) => void;
  readonly reject: (failure: Error) => void;
  readonly onProgress: OnProgress | undefined;
  readonly unpacking: Unpacking;
}

class WorkerChecks {
  ended = false;
  private asked = 0;
  private readonly askers = new Map<number, Asker>();
  private readonly worker = new Worker(/* webpackChunkName: "checks" */ new URL("./check-worker.ts", import.meta.url));

  constructor() {
    // From the start on: a script that does not load says so once, often before the first 审核.
    this.worker.addEventListener("message", (event: MessageEvent<Answer>) => this.hear(event.data));
    // The worker reports its own failures; what is left is a script that did not load.
    this.worker.addEventListener("error", () => this.end(new MissingFile()));
    this.worker.addEventListener("messageerror", () => this.end(new Error("unreadable message from the worker")));
  }

  ask<Name extends TaskName>(
    task: Name,
    parameters: readonly unknown[],
    onProgress?: OnProgress,
  ): Promise<TaskResult<Name>> {
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      this.askers.set(id, { resolve, reject, onProgress, unpacking: new Unpacking() });
      this.worker.postMessage({ id, task, parameters } satisfies Question);
    });
  }

  end(reason: Error): void {
    this.ended = true;
    this.worker.terminate();
    for (const { reject } of this.askers.values()) reject(reason);
    this.askers.clear();
  }

  private hear(answer: Answer): void {
    const asker = this.askers.get(answer.id);
    if (!asker) return;
    if ("share" in answer) return asker.onProgress?.(answer.share);
    if ("parcel" in answer) return asker.unpacking.take(answer.parcel);

    this.askers.delete(answer.id);
    if ("result" in answer) asker.resolve(asker.unpacking.complete(answer.result) as never);
    else asker.reject(answer.fileMissing ? new MissingFile() : new Error(answer.failure));
  }
}
