import { commandLine } from "../strings/command-line";

const width = 30;

/** A line in the terminal that says how far the checking is. Into a file or another program it writes nothing. */
export class ProgressBar {
  private done = 0;
  private drawn = -1;

  constructor(
    private readonly total: number,
    private readonly terminal: { isTTY?: boolean; write(text: string): unknown },
  ) {}

  readonly advance = (files: number): void => {
    this.done += files;
    if (!this.isShown) return;
    const filled = Math.floor((this.done / this.total) * width);
    if (filled === this.drawn && this.done < this.total && this.done % 10 !== 0) return;
    this.drawn = filled;
    const bar = "█".repeat(filled) + "░".repeat(width - filled);
    this.terminal.write(`\r${commandLine.progress(bar, this.done, this.total)}`);
  };

  /** Leaves the line empty, for the report that follows. */
  end(): void {
    if (this.isShown && this.done > 0) this.terminal.write("\r\u001b[K");
  }

  private get isShown(): boolean {
    return this.terminal.isTTY === true && this.total > 1;
  }
}
