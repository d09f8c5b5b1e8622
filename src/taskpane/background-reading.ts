import type { Activity } from "./activity";
import { Cancelled } from "./cancelled";
import { failureNotice, type Notice } from "./notice";
import { passesByItself, pause } from "./patience";

/**
 * Reads for a view behind the scenes, whenever it is asked to: after what staff have pressed, and once more where Excel, or a 取消 of
 * something else, came between. Only where the view has nothing to show yet is a failure told.
 */
export class BackgroundReading {
  private isOpen = false;
  private isKnown = false;
  private told: Notice | null = null;
  private stopWaiting: () => void = () => undefined;

  /** @param work reads, and shows what was read. */
  constructor(
    private readonly activity: Activity,
    private readonly work: () => Promise<void>,
  ) {}

  /** @returns what closes it. */
  readonly open = (): (() => void) => {
    this.isOpen = true;
    return () => {
      this.isOpen = false;
      this.stopWaiting();
    };
  };

  readonly read = async (): Promise<void> => {
    this.stopWaiting();
    if (!this.isOpen) return;
    if (this.activity.state().step) return this.waitForStaff();

    try {
      if (!(await this.activity.quietly(this.work))) return this.wait(pause);
      this.isKnown = true;
      this.takeBackNotice();
    } catch (error) {
      if (error instanceof Cancelled) this.wait(pause);
      else if (!this.isKnown) this.tell(error);
      else if (passesByItself(error)) this.wait(pause);
    }
  };

  /** What staff have pressed may end in a quiet 审核, which goes first. */
  private waitForStaff(): void {
    this.stopWaiting = this.activity.subscribe(() => {
      if (!this.activity.state().step) this.wait(0);
    });
  }

  private wait(time: number): void {
    this.stopWaiting();
    if (!this.isOpen) return;
    const timer = setTimeout(() => void this.read(), time);
    this.stopWaiting = () => clearTimeout(timer);
  }

  private tell(error: unknown): void {
    if (!this.isOpen) return;
    this.takeBackNotice();
    this.told = failureNotice(error, () => void this.read());
    this.activity.tell([this.told]);
  }

  private takeBackNotice(): void {
    const { told } = this;
    if (told) this.activity.change({ notices: this.activity.state().notices.filter((each) => each !== told) });
    this.told = null;
  }
}
