import type { Checks, TaskName } from "../../src/taskpane/checks";
import type { ReviewedWorkbook } from "../../src/taskpane/reviewed";
import { tasks } from "../../src/taskpane/tasks";

/** Checks that answer each 审核 as they are told; everything else is done as in the worker, but here. */
export class FakeChecks implements Checks {
  cancelled = 0;

  constructor(private readonly review: () => Promise<ReviewedWorkbook>) {}

  readonly ask = (async (task: TaskName, data: readonly unknown[]) => {
    if (task === "review") return this.review();
    return (tasks[task] as (...data: readonly unknown[]) => unknown)(...data);
  }) as Checks["ask"];

  readonly cancel = (): void => {
    this.cancelled++;
  };
}
