import type { MarkStyle } from "../../src/core/report/marking";
import type { Checks, TaskName } from "../../src/taskpane/checks";
import type { ReviewedWorkbook } from "../../src/taskpane/reviewed";
import { tasks } from "../../src/taskpane/tasks";

/** Checks that answer each 审核 as they are told; everything else is done as in the worker, but here. */
export class FakeChecks implements Checks {
  cancelled = 0;
  /** How each 审核 wanted its marks; null: not at all. */
  readonly styles: (MarkStyle | null)[] = [];

  constructor(private readonly review: () => Promise<ReviewedWorkbook>) {}

  readonly ask = (async (task: TaskName, data: readonly unknown[]) => {
    if (task === "review") {
      this.styles.push(data[1] as MarkStyle | null);
      return this.review();
    }
    return (tasks[task] as (...data: readonly unknown[]) => unknown)(...data);
  }) as Checks["ask"];

  readonly cancel = (): void => {
    this.cancelled++;
  };
}
