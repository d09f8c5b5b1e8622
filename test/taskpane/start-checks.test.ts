import type { Grid } from "../../src/core/table/grid";
import { MissingFile } from "../../src/taskpane/missing-file";
import { Review } from "../../src/taskpane/review";
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
  const check = startChecks();
  expect(FakeWorker.started).toHaveLength(1);

  for (const each of ["first", "second"]) {
    const answer = check(grids);
    newest().answer({ result });
    await expect(answer.then(() => each)).resolves.toBe(each);
  }
  expect(FakeWorker.started).toHaveLength(1);
  expect(newest().asked).toEqual([grids, grids]);
});

test("each 审核 has its own answer", async () => {
  const check = startChecks();
  const first = check(grids);
  newest().answer({ failure: "TypeError: 甲" });
  const second = check(grids);
  newest().answer({ result });

  await expect(first).rejects.toThrow("TypeError: 甲");
  await expect(second).resolves.toBe(result);
});

test.each(["error", "messageerror"] as const)(
  "%s before anybody asked: the next 审核 starts another worker",
  async (event) => {
    const check = startChecks();
    newest().fail(event);

    const answer = check(grids);
    expect(FakeWorker.started).toHaveLength(2);
    newest().answer({ result });
    await expect(answer).resolves.toBe(result);
  },
);

test("a script that does not load is told at every 审核, until it does", async () => {
  const check = startChecks();
  newest().fail("error");

  for (let press = 0; press < 2; press++) {
    const answer = check(grids);
    newest().fail("error");
    await expect(answer).rejects.toBeInstanceOf(MissingFile);
  }

  const answer = check(grids);
  newest().answer({ result });
  await expect(answer).resolves.toBe(result);
});

test("a message that cannot be read is told, and is no missing file", async () => {
  const answer = startChecks()(grids);
  newest().fail("messageerror");

  await expect(answer).rejects.not.toBeInstanceOf(MissingFile);
});

test("the pane never stays in the step of checking", async () => {
  const review = new Review(new FakeWorkbook(), startChecks());
  newest().fail("error");

  const failing = review.run();
  await untilAsked();
  newest().fail("error");
  await failing;
  expect(review.state()).toMatchObject({ step: null, result: null, notices: [startFailures["file-missing"]] });

  const working = review.run();
  await untilAsked();
  newest().answer({ result });
  await working;
  expect(review.state()).toMatchObject({ step: null, result, notices: [] });
});

/** The reading before it takes a few turns. */
async function untilAsked(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  expect(newest().asked).toHaveLength(1);
}
