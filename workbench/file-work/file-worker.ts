import { workHere } from "./file-work";
import { fromSentEdit, toSentError, type WorkAnswer, type WorkOrder } from "./messages";

/** A thread of its own for the long work on files: the page goes on drawing and taking input meanwhile. */
addEventListener("message", ({ data }: MessageEvent<WorkOrder>) => void carryOut(data));

async function carryOut({ id, task, bytes, edits }: WorkOrder): Promise<void> {
  try {
    answer({ id, result: await workHere[task](bytes, edits.map(fromSentEdit)) });
  } catch (error) {
    answer({ id, error: toSentError(error) });
  }
}

const answer = (given: WorkAnswer): void => postMessage(given);
