/** The line at the foot: which file is open, and what happened last. */
export class Status {
  constructor(
    private readonly line: HTMLElement,
    private readonly fileName: HTMLElement,
  ) {}

  say(text: string): void {
    this.line.parentElement?.classList.remove("status--failed");
    this.line.textContent = text;
  }

  fail(text: string): void {
    this.line.parentElement?.classList.add("status--failed");
    this.line.textContent = text;
  }

  showFile(name: string): void {
    this.fileName.textContent = name;
  }
}
