import type { CheckAnswer } from "../../src/taskpane/check-worker";

/** A worker whose script loads, fails and answers when the test says so. Terminated or failed, it is silent as a real one. */
export class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];

  readonly asked: unknown[] = [];
  private alive = true;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.alive = false;
  }

  answer(data: CheckAnswer): void {
    if (this.alive) this.dispatchEvent(new MessageEvent("message", { data }));
  }

  fail(event: "error" | "messageerror"): void {
    if (this.alive) this.dispatchEvent(new Event(event));
    this.alive = false;
  }
}
