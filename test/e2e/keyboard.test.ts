import type { Browser, Frame } from "playwright-core";
import { launchBrowser } from "./launch-browser";
import { startWorkbench, type RunningWorkbench } from "./start-workbench";
import { WorkbenchPage } from "./workbench-page";

jest.setTimeout(120_000);

let browser: Browser;
let running: RunningWorkbench;
let workbench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  running = await startWorkbench(8771);
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser, running.address);
  pane = await workbench.pane();
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

const hit = (key: string) => workbench.page.keyboard.press(key);

/** What the keyboard is on, in words. */
const here = () =>
  pane.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return (
      at?.getAttribute("aria-label") ?? (at as HTMLInputElement | null)?.labels?.[0]?.innerText ?? at?.innerText ?? ""
    );
  });

/** Goes on by Tab until the keyboard is on what is called so; nothing on the way may be hidden. */
async function reach(name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 80; stops++) {
    await hit(key);
    expect(await hiddenFocus()).toBeNull();
    const at = (await here()).trim();
    if (name.test(at)) return;
    passed.push(at.slice(0, 20));
  }
  throw new Error(`${name} cannot be reached; passed: ${passed.join(" | ")}`);
}

/** Why staff cannot see where the keyboard is; null where they can. */
const hiddenFocus = () =>
  pane.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    if (at === document.body) return "on nothing";
    // A finding's card and a picker's button are drawn with the ring in place of what lies within them.
    const around = [at, at.parentElement!, at.closest("li") ?? at];
    const drawn = around.find((each) => getComputedStyle(each).outlineStyle !== "none") ?? at;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(drawn);
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 1) return `no ring: ${drawn.outerHTML}`;

    const luminance = (colour: string) => {
      const parts = colour
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .map((part) => Number(part) / 255);
      const [r, g, b] = parts.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const both = [outlineColor, getComputedStyle(document.body).backgroundColor].map(luminance).sort((a, b) => b - a);
    if ((both[0]! + 0.05) / (both[1]! + 0.05) < 3) return `a ring that cannot be told from the ground: ${outlineColor}`;

    const { left, top, width, height } = drawn.getBoundingClientRect();
    const seen = document.elementFromPoint(left + Math.min(width / 2, 40), top + Math.min(height / 2, 10));
    return seen && (drawn.contains(seen) || seen.contains(drawn)) ? null : `covered: ${drawn.outerHTML}`;
  });

async function told(words: RegExp): Promise<void> {
  await pane.getByRole("status").filter({ hasText: words }).first().waitFor();
  await pane.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");
}

test("the way from 审核 to the year's work is gone by keyboard alone, and seen to be gone in every look", async () => {
  await workbench.setCell("C5", "区发改经信局，双浦镇");
  await workbench.page.emulateMedia(looks.light);
  // As Excel's own F6 brings the keyboard into the pane.
  await pane.getByLabel("审核范围").focus();
  await reach(/^审核$/, "Shift+Tab");
  await hit("Enter");
  await told(/有提示/);
  await reach(/^措辞偏软/);
  await hit("ArrowDown");
  await hit("ArrowDown");
  await hit("Enter");
  await pane.waitForSelector('[data-cell="任务分解表!B7"][aria-current="true"]');
  await reach(/^说明$/);
  await hit("Enter");
  await pane.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
  await hit("Escape");
  await pane.waitForFunction(() => document.activeElement?.tagName === "SUMMARY");

  await workbench.page.emulateMedia(looks.dark);
  await reach(/^自动修改$/, "Shift+Tab");
  await hit("Enter");
  await pane.getByRole("button", { name: "修改选中的 1 处" }).waitFor();
  await reach(/^修改选中的 1 处$/);
  await hit("Enter");
  await told(/已修改 1 个单元格/);
  expect((await workbench.cell("C5")).text).toBe("区发改经信局、双浦镇");
  await reach(/^撤销上次修改$/);
  await hit("Enter");
  await told(/已撤销/);
  expect((await workbench.cell("C5")).text).toBe("区发改经信局，双浦镇");
  await pane.getByRole("button", { name: "修改选中的 1 处" }).waitFor();
  expect(await hiddenFocus()).toBeNull();
  await hit("Escape");
  await pane.getByRole("region", { name: "自动修改" }).waitFor({ state: "detached" });
  expect(await here()).toBe("自动修改");

  await workbench.page.emulateMedia(looks["high contrast"]);
  await reach(/^设置$/);
  await hit("Enter");
  await pane.getByLabel("地区", { exact: true }).waitFor();
  await reach(/批注/);
  await hit("Space");
  expect(await pane.getByLabel(/批注/).isChecked()).toBe(true);
  await hit("Space");
  await reach(/^年度$/);
  await workbench.page.keyboard.type("2022");
  await hit("Enter");
  await told(/设置已保存/);
  await reach(/^年度工作$/, "Shift+Tab");
  await hit("Enter");
  for (const stage of ["年初建表", "正文比对", "催办单", "拆分与汇总", "年底考核", "上报与退回"]) {
    await reach(new RegExp(`^${stage}$`));
    await hit("Enter");
    await pane.waitForFunction(
      (name) => document.querySelector('[aria-label="年度工作的环节"] [aria-pressed="true"]')?.textContent === name,
      stage,
    );
  }
});

test("nothing left the machine and nothing complained", () => {
  expect(workbench.strangers).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
