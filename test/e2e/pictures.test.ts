import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { differentShare } from "../../scripts/pictures/compare-pictures";
import { drawnBy } from "../../scripts/pictures/drawn-by";
import { stations, viewport } from "../../scripts/pictures/stations";
import { takeAllLooks, takePicture } from "../../scripts/pictures/take-picture";
import { partLike, whatIsShown, type Shown } from "../../scripts/pictures/what-is-shown";
import { launchBrowser } from "./launch-browser";
import { startWorkbench, type RunningWorkbench } from "./start-workbench";
import { WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);

/** The pictures of the docs show what there is: where one of these fails, `npm run pictures` takes them again. */
const folder = path.resolve(__dirname, "../../docs/pictures");
const kept = JSON.parse(readFileSync(path.join(folder, "shown.json"), "utf8")) as {
  drawnBy: string;
  shown: Record<string, Shown>;
};
/** Of the area: a caret, a scroll bar, letters drawn by another processor. What is said is compared word by word; a part that moved is more. */
const mostDifferent = 0.02;

let browser: Browser;
let running: RunningWorkbench;
let workbench: WorkbenchPage;
let blank: Page;
/** Other fonts, other lines: then only words are compared. */
let looksTheSame: boolean;

beforeAll(async () => {
  running = await startWorkbench(8770);
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser, running.address, viewport);
  blank = await browser.newPage();
  looksTheSame = (await drawnBy(workbench)) === kept.drawnBy;
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

test("each station is kept, and no other", () => {
  expect(Object.keys(kept.shown)).toEqual(stations.map(({ name }) => name));
});

/** One page goes from each to the next. */
test.each(stations.map((station) => [station.name, station] as const))(
  "%s, else: npm run pictures",
  async (name, station) => {
    const { picture, inAllLooks } = station;
    await station.arrive(workbench);
    const taken = picture && (await takePicture(workbench, picture));
    const all = await whatIsShown(workbench, picture?.of ?? "pane", true);
    const looks = inAllLooks && process.env["SHANHAI_FULL"] && (await takeAllLooks(browser, workbench));
    await station.leave?.(workbench);

    const { page, pane } = kept.shown[name]!;
    expect(partLike(pane, all.pane)).toEqual(pane);
    if (page) expect(partLike(page, all.page!)).toEqual(page);
    if (taken) await expectSame(`${picture.file}.png`, taken);
    if (looks) await expectSame(`states/${name}.png`, looks);
  },
);

async function expectSame(file: string, taken: Buffer): Promise<void> {
  if (!looksTheSame) return;
  const share = await differentShare(blank, readFileSync(path.join(folder, file)), taken);
  expect({ file, looksDifferent: share > mostDifferent && share }).toEqual({ file, looksDifferent: false });
}
