import type { Grid } from "../../src/core/table/grid";
import { Cancelled } from "../../src/taskpane/cancelled";
import { MissingFile } from "../../src/taskpane/missing-file";
import { createPane } from "../../src/taskpane/pane";
import { startChecks } from "../../src/taskpane/start-checks";
import { startFailures } from "../../src/strings/pane";
import { FakeWorker } from "./fake-worker";
import { FakeWorkbook } from "./fake-workbook";
import { sampleResult } from "./review-samples";

const grids: Grid[] = [{ sheet: "表", origin: { row: 0, column: 0 }, cells: [["一"]], merges: [] }];
const result = sampleResult([]);

beforeEach(() => {
  FakeWorker.started.length = 0;
  Object.assign(globalThis, { Worker: FakeWorker });
});

const newest = () => FakeWorker.started.at(-1)!;

test("the worker is started ahead of the first 审核, and one serves them all", async () => {
  const checks = startChecks();
  expect(FakeWorker.started).toHaveLength(1);

  for (const each of ["first", "second"]) {
    const answer = checks.ask("review", [grids, {}]);
    newest().answer({ result });
    await expect(answer.then(() => each)).resolves.toBe(each);
  }
  expect(FakeWorker.started).toHaveLength(1);
  expect(newest().asked).toMatchObject([
    { task: "review", parameters: [grids, {}] },
    { task: "review", parameters: [grids, {}] },
  ]);
});

test("each 审核 has its own answer", async () => {
  const checks = startChecks();
  const first = checks.ask("review", [grids, {}]);
  newest().answer({ failure: "TypeError: 甲", fileMissing: false });
  const second = checks.ask("review", [grids, {}]);
  newest().answer({ result });

  await expect(first).rejects.toThrow("TypeError: 甲");
  await expect(second).resolves.toBe(result);
});

test.each(["error", "messageerror"] as const)(
  "%s before anybody asked: the next 审核 starts another worker",
  async (event) => {
    const checks = startChecks();
    newest().fail(event);

    const answer = checks.ask("review", [grids, {}]);
    expect(FakeWorker.started).toHaveLength(2);
    newest().answer({ result });
    await expect(answer).resolves.toBe(result);
  },
);

test("a script that does not load is told at every 审核, until it does", async () => {
  const checks = startChecks();
  newest().fail("error");

  for (let press = 0; press < 2; press++) {
    const answer = checks.ask("review", [grids, {}]);
    newest().fail("error");
    await expect(answer).rejects.toBeInstanceOf(MissingFile);
  }

  const answer = checks.ask("review", [grids, {}]);
  newest().answer({ result });
  await expect(answer).resolves.toBe(result);
});

test("a file of the worker's own that does not load is told as such, and the worker lives on", async () => {
  const checks = startChecks();
  const first = checks.ask("review", [grids, {}]);
  newest().answer({ failure: "ChunkLoadError", fileMissing: true });
  await expect(first).rejects.toBeInstanceOf(MissingFile);

  expect(FakeWorker.started).toHaveLength(1);
});

test("whoever asks hears how far the work has come, and of nobody else's", async () => {
  const checks = startChecks();
  const heard: number[] = [];
  const answer = checks.ask("review", [grids, {}], (share) => heard.push(share));
  newest().answer({ share: 0.5 });
  newest().answer({ result });
  newest().answer({ share: 0.9 });

  await answer;
  expect(heard).toEqual([0.5]);
});

test("given up, the worker is ended and the next 审核 has a fresh one", async () => {
  const checks = startChecks();
  const first = checks.ask("review", [grids, {}]);
  checks.cancel();
  await expect(first).rejects.toBeInstanceOf(Cancelled);

  const second = checks.ask("review", [grids, {}]);
  expect(FakeWorker.started).toHaveLength(2);
  newest().answer({ result });
  await expect(second).resolves.toBe(result);
});

test("a message that cannot be read is told, and is no missing file", async () => {
  const answer = startChecks().ask("review", [grids, {}]);
  newest().fail("messageerror");

  await expect(answer).rejects.not.toBeInstanceOf(MissingFile);
});

test("the pane never stays in the step of checking", async () => {
  const { review, activity } = createPane(new FakeWorkbook(), startChecks(), {
    read: () => null,
    write: () => undefined,
  });
  newest().fail("error");

  const failing = review.run();
  await untilAsked();
  newest().fail("error");
  await failing;
  expect(review.state().result).toBeNull();
  expect(activity.state()).toMatchObject({ step: null, notices: [{ remedy: startFailures["file-missing"].remedy }] });

  const working = review.run();
  await untilAsked();
  newest().answer({ result });
  await working;
  expect(review.state().result).toBe(result);
  expect(activity.state()).toMatchObject({ step: null, notices: [] });
});

/** The reading before it takes a few turns. */
async function untilAsked(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  expect(newest().asked).toHaveLength(1);
}
