import type { TaskName } from "./checks";
import { pack, type Parcel } from "./parcels";
import { tasks } from "./tasks";

/** What the worker is asked. */
export interface Question {
  readonly id: number;
  readonly task: TaskName;
  readonly parameters: readonly unknown[];
}

/** What it answers: how far it has come, the long lists of the result in parcels, and once at the end the rest of it or why there is none. */
export type Answer = { readonly id: number } & (
  | { readonly share: number }
  | { readonly parcel: Parcel }
  | { readonly result: unknown }
  | { readonly failure: string; readonly fileMissing: boolean }
);

self.addEventListener("message", ({ data }: MessageEvent<Question>) => void answer(data));

async function answer({ id, task, parameters }: Question): Promise<void> {
  const say = (answer: Answer) => self.postMessage(answer);
  try {
    const work = tasks[task] as (...parameters: readonly unknown[]) => unknown;
    const { parcels, rest } = pack(await work(...parameters, (share: number) => say({ id, share })));
    for (const parcel of parcels) say({ id, parcel });
    say({ id, result: rest });
  } catch (error) {
    // A failure travels as text: its class would not survive the way.
    say({ id, failure: String(error), fileMissing: error instanceof Error && error.name === "ChunkLoadError" });
  }
}
