import type { TaskName, TaskResult } from "./checks";
import { tasks } from "./tasks";

/** What the worker is asked. */
export interface Question {
  readonly id: number;
  readonly task: TaskName;
  readonly parameters: readonly unknown[];
}

/** What it answers: how far it has come, and once at the end the result or why there is none. */
export type Answer = { readonly id: number } & (
  | { readonly share: number }
  | { readonly result: TaskResult<TaskName> }
  | { readonly failure: string; readonly fileMissing: boolean }
);

self.addEventListener("message", ({ data }: MessageEvent<Question>) => void answer(data));

async function answer({ id, task, parameters }: Question): Promise<void> {
  const say = (answer: Answer) => self.postMessage(answer);
  try {
    const work = tasks[task] as (...parameters: readonly unknown[]) => Promise<TaskResult<TaskName>>;
    say({ id, result: await work(...parameters, (share: number) => say({ id, share })) });
  } catch (error) {
    // A failure travels as text: its class would not survive the way.
    say({ id, failure: String(error), fileMissing: error instanceof Error && error.name === "ChunkLoadError" });
  }
}
