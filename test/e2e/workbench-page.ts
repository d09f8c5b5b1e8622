import type { Browser, Frame, Locator, Page } from "playwright-core";
import { refuseStrangers } from "./refuse-strangers";

/** The workbench in a browser, by the names that users and assistive technology know its parts. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    /** Everything the page and the pane complained about. */
    readonly complaints: readonly string[],
    /** Requests to other hosts than the workbench's own. The first that would leave the browser closes the page, too. */
    readonly strangers: readonly string[],
  ) {}

  static async open(browser: Browser, address: string, size = { width: 1400, height: 900 }): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: size,
      acceptDownloads: true,
      locale: "zh-CN",
    });
    const strangers = await refuseStrangers(context, address);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(address);
    await page.waitForFunction(() => window.workbench !== undefined);
    return new WorkbenchPage(page, complaints, strangers);
  }

  /** The pane of the open workbook: exactly one frame, ready to be pressed. */
  async pane(): Promise<Frame> {
    await this.page.waitForFunction(() => document.querySelectorAll('iframe[src*="taskpane.html"]').length === 1);
    const element = await this.page.waitForSelector('iframe[src*="taskpane.html"]');
    const frame = (await element.contentFrame())!;
    await frame.getByRole("button", { name: "审核", exact: true }).waitFor();
    // What was pressed before would wait for Excel, and requests of the start would be counted with it.
    await frame.waitForSelector("#root:not([aria-busy])");
    return frame;
  }

  /** Presses 审核 and waits for the outcome that the status region announces. */
  async review(): Promise<string> {
    const pane = await this.pane();
    const button = pane.getByRole("button", { name: "审核", exact: true });
    await button.click();
    const status = pane.getByRole("status").first();
    await pane.waitForFunction(() =>
      /通过|有提示|有错误|没有|未/.test(document.querySelector('[role="status"]')?.textContent ?? ""),
    );
    await this.settled(pane);
    return (await status.textContent()) ?? "";
  }

  async clearMarks(): Promise<void> {
    const pane = await this.pane();
    await pane.getByRole("button", { name: "清除标记", exact: true }).click();
    await this.settled(pane);
  }

  /** Nothing under way: the pane's buttons can be pressed again. */
  private async settled(pane: Frame): Promise<void> {
    await pane.waitForFunction(() => {
      const button = [...document.querySelectorAll("button")].find((each) => each.textContent?.trim() === "审核");
      return (
        button &&
        !button.disabled &&
        button.getAttribute("aria-disabled") !== "true" &&
        !document.querySelector('[role="progressbar"]')
      );
    });
  }

  async findings(): Promise<{ check: string; severity: string; cell: string }[]> {
    const pane = await this.pane();
    return pane
      .getByLabel("审核结果")
      .locator("[data-check]")
      .evaluateAll((items) =>
        (items as HTMLElement[]).map(({ dataset }) => ({
          check: dataset["check"]!,
          severity: dataset["severity"]!,
          cell: dataset["cell"]!,
        })),
      );
  }

  async finding(check: string, cell: string): Promise<Locator> {
    const pane = await this.pane();
    return pane.locator(`[data-check="${check}"][data-cell="任务分解表!${cell}"]`);
  }

  marks(): Promise<{ a1: string; severity: string }[]> {
    return this.page.evaluate(() => window.workbench!.marks("任务分解表"));
  }

  cell(a1: string): Promise<{ value: unknown; formula: string; text: string }> {
    return this.page.evaluate((address) => window.workbench!.cell("任务分解表", address), a1);
  }

  async setCell(a1: string, value: string | number): Promise<void> {
    await this.page.evaluate(([address, typed]) => window.workbench!.setCell("任务分解表", address as string, typed!), [
      a1,
      value,
    ] as const);
    await this.idle();
  }

  async idle(): Promise<void> {
    await this.page.evaluate(() => window.workbench!.idle());
  }

  async open(bytes: Buffer, name: string): Promise<void> {
    await this.page.evaluate(
      ([base64, file]) =>
        window.workbench!.open(
          Uint8Array.from(atob(base64!), (each) => each.charCodeAt(0)),
          file!,
        ),
      [bytes.toString("base64"), name],
    );
  }

  async save(): Promise<Buffer> {
    const base64 = await this.page.evaluate(async () => {
      const bytes = await window.workbench!.save();
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    });
    return Buffer.from(base64, "base64");
  }

  /** What is seen once the fonts are there and two frames have been drawn. */
  async picture(): Promise<Buffer> {
    const pane = await this.pane();
    for (const frame of [this.page.mainFrame(), pane]) {
      await frame.evaluate(() => document.fonts.ready.then(() => undefined));
      await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    }
    return this.page.screenshot();
  }
}
