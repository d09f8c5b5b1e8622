import type { Batch, BatchResult } from "./batch";
import { countsAsRequest } from "./request-count";

/** What carries a batch out. */
export interface BatchHost {
  execute(batch: Batch): BatchResult;
}

/** The answer to one rich-API request as office.js's channel takes it: an error number, or the result as JSON. */
export type ChannelAnswer = { error: number } | { error: 0; json: string };

/** The web hosts' limit for a request and for its answer. */
const largestPayload = 5 * 1024 * 1024;
const payloadTooLarge = 5103;
/** InvalidOperationInCellEditMode. */
export const cellEditMode = 5004;

/** The way of a rich-API request between add-in and workbook: it counts, limits and, when told to, fails. */
export class RequestChannel {
  /** Rich-API batches of the add-in's own since the start. */
  requests = 0;
  /** Answers every request of the add-in's own with this channel error, until it is null again. */
  failure: number | null = null;
  /** Why the workbook takes no requests just now, as a channel error; null where it does. */
  obstacle: () => number | null = () => null;
  /** Milliseconds that each answer waits. */
  latency = 0;

  constructor(private readonly host: BatchHost) {}

  /** Calls back at once, or after the latency. */
  request(body: string, reply: (answer: ChannelAnswer) => void): void {
    const answer = this.answer(body);
    if (this.latency > 0) setTimeout(() => reply(answer), this.latency);
    else reply(answer);
  }

  private answer(body: string): ChannelAnswer {
    const batch = JSON.parse(body) as Batch;
    const isOwn = countsAsRequest(batch);
    if (isOwn) this.requests++;
    const failure = isOwn ? (this.failure ?? this.obstacle()) : null;
    if (failure !== null) return { error: failure };
    if (byteLength(body) > largestPayload) return { error: payloadTooLarge };

    const json = JSON.stringify(this.host.execute(batch));
    return byteLength(json) > largestPayload ? { error: payloadTooLarge } : { error: 0, json };
  }
}

const encoder = new TextEncoder();
/** Only texts near the limit are worth measuring exactly: Chinese takes three bytes a character. */
function byteLength(text: string): number {
  return text.length * 3 < largestPayload ? text.length : encoder.encode(text).length;
}
