import type { WorkbookEdit } from "../../src/xlsx/patch-workbook";
import { type FileWork, type Restructured, workHere } from "./file-work";
import { fromSentError, toSentEdit, type WorkAnswer, type WorkOrder } from "./messages";

/** As much of a worker as is used here. */
export type WorkThread = Pick<Worker, "postMessage" | "onmessage" | "onmessageerror" | "onerror" | "terminate">;

interface Waiting {
  readonly order: WorkOrder;
  readonly edits: readonly WorkbookEdit[];
  resolve(result: Uint8Array | Restructured | Promise<Uint8Array | Restructured>): void;
  reject(error: Error): void;
}

/**
 * Has the long work on files done by a worker, which is started when there is some. Where there can be none, or once it has broken down,
 * the work is done here: nothing is lost but the page's quickness.
 */
export class WorkInWorker implements FileWork {
  private thread: WorkThread | null = null;
  private isBroken = false;
  private readonly waiting = new Map<number, Waiting>();
  private orders = 0;

  constructor(private readonly start: () => WorkThread) {}

  async patch(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Promise<Uint8Array> {
    return edits.length === 0 ? bytes : ((await this.order("patch", bytes, edits)) as Uint8Array);
  }

  async restructure(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Promise<Restructured> {
    return (await this.order("restructure", bytes, edits)) as Restructured;
  }

  private order(
    task: WorkOrder["task"],
    bytes: Uint8Array,
    edits: readonly WorkbookEdit[],
  ): Promise<Uint8Array | Restructured> {
    const thread = this.running();
    if (!thread) return workHere[task](bytes, edits);
    const order: WorkOrder = { id: ++this.orders, task, bytes, edits: edits.map(toSentEdit) };
    return new Promise((resolve, reject) => {
      this.waiting.set(order.id, { order, edits, resolve, reject });
      try {
        thread.postMessage(order);
      } catch {
        this.takeOver();
      }
    });
  }

  private running(): WorkThread | null {
    if (this.isBroken) return null;
    try {
      this.thread ??= this.started();
    } catch {
      this.isBroken = true;
    }
    return this.thread;
  }

  private started(): WorkThread {
    const thread = this.start();
    thread.onmessage = ({ data }: MessageEvent<WorkAnswer>) => this.receive(data);
    thread.onerror = () => this.takeOver();
    // An answer that cannot be read does not say whose it is.
    thread.onmessageerror = () => this.takeOver();
    return thread;
  }

  private receive(answer: WorkAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ("result" in answer) waiting?.resolve(answer.result);
    else waiting?.reject(fromSentError(answer.error));
  }

  private takeOver(): void {
    this.isBroken = true;
    // Otherwise both would go on with the same files.
    this.thread?.terminate();
    this.thread = null;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { order, edits, resolve } of left) resolve(workHere[order.task](order.bytes, edits));
  }
}
