/** The line at the foot: which file is open, and what happened last. */
export class Status {
  /** A refusal stays until staff, acting on, have changed something after all: what was refused may leave changes behind itself. */
  private refusal: "none" | "said" | "acted-on" = "none";

  constructor(
    private readonly line: HTMLElement,
    private readonly fileName: HTMLElement,
  ) {}

  say(text: string): void {
    this.show(text, false);
  }

  fail(text: string): void {
    this.show(text, true);
  }

  /** Says why what staff asked for was not done. */
  refuse(text: string): void {
    this.show(text, true);
    this.refusal = "said";
  }

  noteAction(): void {
    if (this.refusal === "said") this.refusal = "acted-on";
  }

  noteChange(): void {
    if (this.refusal === "acted-on") this.say("");
  }

  showFile(name: string): void {
    this.fileName.textContent = name;
  }

  private show(text: string, failed: boolean): void {
    this.refusal = "none";
    this.line.parentElement?.classList.toggle("status--failed", failed);
    this.line.textContent = text;
  }
}
