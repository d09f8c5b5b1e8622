import type { Answer, Question } from "../../src/taskpane/check-worker";

/** A worker whose script loads, fails and answers when the test says so. Terminated or failed, it is silent as a real one. */
export class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];

  readonly asked: Question[] = [];
  private alive = true;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }

  postMessage(message: Question): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.alive = false;
  }

  /** Answers what was asked last. */
  answer(data: WithoutId<Answer>): void {
    const id = this.asked.at(-1)!.id;
    if (this.alive) this.dispatchEvent(new MessageEvent("message", { data: { id, ...data } }));
  }

  fail(event: "error" | "messageerror"): void {
    if (this.alive) this.dispatchEvent(new Event(event));
    this.alive = false;
  }
}

type WithoutId<Message> = Message extends unknown ? Omit<Message, "id"> : never;
