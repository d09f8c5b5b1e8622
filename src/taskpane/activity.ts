import { Cancelled } from "./cancelled";
import { failureNotice, type Notice } from "./notice";
import { Store } from "./store";

export type Step =
  | "reading"
  | "checking"
  | "marking"
  | "clearing"
  | "explaining"
  | "reporting"
  | "writing"
  | "fixing"
  | "saving"
  | "copying"
  | "freezing"
  | "repairing";

export interface ActivityState {
  /** What is being done; null when the pane waits for staff. */
  readonly step: Step | null;
  /** How much of the step is done, from 0 to 1; null where nobody knows. */
  readonly share: number | null;
  /** Gives the step up; null where it cannot be. */
  readonly cancel: (() => void) | null;
  /** A short word on what was done last, when it was not an 审核. */
  readonly done: string | null;
  readonly notices: readonly Notice[];
}

const idle = { step: null, share: null, cancel: null } as const;

/** What the pane does to the workbook, one thing after another: a second one is not begun while the first lasts. */
export class Activity extends Store<ActivityState> {
  /** What goes on behind the scenes; whatever staff press waits for its end. */
  private quiet: Promise<void> = Promise.resolve();
  private isQuiet = true;

  constructor() {
    super({ ...idle, done: null, notices: [] });
  }

  /** Does nothing while something is under way. A failure is told, and where it helps, staff can have the same work done again. */
  async run(step: Step, work: () => Promise<void>): Promise<void> {
    await this.work(step, work);
  }

  /**
   * The same for work on which more depends.
   *
   * @param work resolves to false where it has told staff why it was not done.
   * @returns whether it was done.
   */
  async attempt(step: Step, work: () => Promise<boolean>): Promise<boolean> {
    return (await this.work(step, work)) ?? false;
  }

  /**
   * Does something unseen. Rejects where it fails; nobody is told.
   *
   * @returns false where something was under way already: then nothing was done.
   */
  async quietly(work: () => Promise<void>): Promise<boolean> {
    if (this.state().step || !this.isQuiet) return false;

    this.isQuiet = false;
    const working = work().finally(() => (this.isQuiet = true));
    this.quiet = working.catch(() => undefined);
    await working;
    return true;
  }

  /** The next step of the work under way. */
  enter(step: Step, cancel: (() => void) | null = null): void {
    this.change({ step, cancel, share: null });
  }

  /**
   * The next step of the work under way, which staff can give up. Where they do, the work ends here, with a word on it.
   *
   * @param stopped what staff are told then.
   */
  async stoppable<Result>(
    step: Step,
    cancel: () => void,
    stopped: string,
    work: () => Promise<Result>,
  ): Promise<Result> {
    this.enter(step, cancel);
    try {
      return await work();
    } catch (error) {
      if (error instanceof Cancelled) this.done(stopped);
      throw error;
    }
  }

  progress(share: number): void {
    this.change({ share });
  }

  done(words: string): void {
    this.change({ done: words });
  }

  tell(notices: readonly Notice[]): void {
    if (notices.length > 0) this.change({ notices: [...this.state().notices, ...notices] });
  }

  private mayWrite(): boolean {
    const { step } = this.state();
    return step !== "reading" && step !== "checking";
  }

  /** @returns what the work resolved to; undefined where it was not begun, or failed. */
  private async work<Result>(step: Step, work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.state().step) return undefined;

    this.change({ step, done: null, notices: [] });
    try {
      await this.quiet;
      return await work();
    } catch (error) {
      if (!(error instanceof Cancelled))
        this.tell([failureNotice(error, () => void this.work(step, work), this.mayWrite())]);
      return undefined;
    } finally {
      this.change(idle);
    }
  }
}
