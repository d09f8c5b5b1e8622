import type { TaskRow } from "../table/task-table";

/** Whether the goal is another row's, merged or 同上: what is said of its words was said there. */
export function repeatsGoal({ goal }: TaskRow): boolean {
  return goal.via === "merge" || goal.via === "ditto";
}

/** Whether the promise is another row's. Under a topic of its own the same goal speaks for another field (教育, 医疗). */
export function repeatsPromise(row: TaskRow, hasFields: boolean): boolean {
  return repeatsGoal(row) && !(hasFields && row.content.via === "own");
}
