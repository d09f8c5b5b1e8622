import { HostFailure } from "../../../src/excel/host-failure";
import { pause } from "../../../src/taskpane/patience";
import { openPane } from "../open-pane";
import { sampleFinding, sampleResult } from "../review-samples";

beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick"] }));
afterEach(() => jest.useRealTimers());

const sheet = "任务分解表";
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

async function reviewed(choices: object = { live: true }) {
  const pane = openPane(sampleResult([sampleFinding(3, "warning")]), choices);
  pane.live.start();
  await jest.advanceTimersByTimeAsync(10);
  const running = pane.review.run();
  await jest.advanceTimersByTimeAsync(10);
  await running;
  pane.workbook.asked.length = 0;
  return pane;
}

test("an edit of the table is checked once staff have paused, without a word", async () => {
  const { workbook, activity } = await reviewed();
  const steps: unknown[] = [];
  activity.subscribe(() => steps.push(activity.state().step));

  workbook.edit(sheet, cell(2, 1));
  await jest.advanceTimersByTimeAsync(pause - 1);
  expect(workbook.asked).toEqual([]);

  await jest.advanceTimersByTimeAsync(100);
  expect(workbook.asked).toEqual(["read", "mark 任务分解表"]);
  expect(steps).toEqual([]);
});

test("while staff go on typing, it waits", async () => {
  const { workbook } = await reviewed();

  for (let edit = 0; edit < 5; edit++) {
    workbook.edit(sheet, cell(2, 1));
    await jest.advanceTimersByTimeAsync(pause - 100);
  }
  expect(workbook.asked).toEqual([]);

  await jest.advanceTimersByTimeAsync(200);
  expect(workbook.asked.filter((asked) => asked === "read")).toHaveLength(1);
});

test.each([
  ["a cell of the table", sheet, cell(5, 0), true],
  ["its title", sheet, cell(0, 0), true],
  ["the row below it", sheet, cell(25, 1), true],
  ["a cell far below", sheet, cell(400, 1), false],
  ["a cell far right", sheet, cell(3, 30), false],
  ["another sheet", "通讯录", cell(2, 1), false],
])("an edit of %s: %s", async (_what, on, area, checksAgain) => {
  const { workbook } = await reviewed();

  workbook.edit(on, area);
  await jest.advanceTimersByTimeAsync(pause + 100);

  expect(workbook.asked.length > 0).toBe(checksAgain);
});

test("a cell that is still being edited is waited for", async () => {
  const { workbook } = await reviewed();
  workbook.failure = new HostFailure("cell-being-edited", "InvalidOperationInCellEditMode");

  workbook.edit(sheet, cell(2, 1));
  await jest.advanceTimersByTimeAsync(pause + 10);
  expect(workbook.asked).toEqual(["read"]);

  await jest.advanceTimersByTimeAsync(pause + 100);
  expect(workbook.asked).toEqual(["read", "read", "mark 任务分解表"]);
});

test("switched off while it waits for a cell, it does not check once more", async () => {
  const { workbook, preferences } = await reviewed();
  workbook.failure = new HostFailure("cell-being-edited", "InvalidOperationInCellEditMode");
  const read = workbook.readGrids.bind(workbook);
  jest.spyOn(workbook, "readGrids").mockImplementation((scope) => {
    preferences.choose({ live: false });
    return read(scope);
  });

  workbook.edit(sheet, cell(2, 1));
  await jest.advanceTimersByTimeAsync(5 * pause);

  expect(workbook.asked.filter((asked) => asked === "read")).toHaveLength(1);
});

test("a failure that does not pass by itself is left for the button", async () => {
  const { workbook, activity } = await reviewed();
  workbook.failure = new HostFailure("session-lost", "InvalidOrTimedOutSession");

  workbook.edit(sheet, cell(2, 1));
  await jest.advanceTimersByTimeAsync(5 * pause);

  expect(workbook.asked).toEqual(["read"]);
  expect(activity.state().notices).toEqual([]);
});

test("before the first 审核 nothing is checked", async () => {
  const { live, workbook } = openPane(sampleResult([]), { live: true });
  live.start();

  workbook.edit(sheet, cell(2, 1));
  await jest.advanceTimersByTimeAsync(2 * pause);

  expect(workbook.asked).toEqual(["watch"]);
});

test("the switch starts and ends it, and without it Excel is not asked to tell", async () => {
  const { workbook, preferences, stored } = await reviewed(null as unknown as object);
  expect(workbook.asked).toEqual([]);

  preferences.choose({ live: true });
  await jest.advanceTimersByTimeAsync(10);
  preferences.choose({ live: false });
  await jest.advanceTimersByTimeAsync(10);
  workbook.edit(sheet, cell(2, 1));
  await jest.advanceTimersByTimeAsync(2 * pause);

  expect(workbook.asked).toEqual(["watch", "unwatch"]);
  expect(stored.map(({ live }) => live)).toEqual([true, false]);
});

test("switched on after an 审核, it catches up with what was edited since", async () => {
  const { workbook, preferences } = await reviewed({ live: false });

  preferences.choose({ live: true });
  await jest.advanceTimersByTimeAsync(pause + 100);

  expect(workbook.asked).toEqual(["watch", "read", "mark 任务分解表"]);
});

describe("what is read", () => {
  const read = (workbook: { asked: string[] }) => workbook.asked.splice(0).filter((asked) => asked.startsWith("read"));
  const paused = () => jest.advanceTimersByTimeAsync(pause + 100);

  /** After the reading of everything that switching on is worth. */
  async function live() {
    const pane = await reviewed();
    pane.workbook.edit(sheet, cell(2, 1));
    await paused();
    pane.workbook.patched = pane.workbook.reading;
    read(pane.workbook);
    return pane;
  }

  test("once everything is known: the edited cells alone, wherever they stand", async () => {
    const { workbook } = await live();
    workbook.edit("通讯录", cell(4, 0));
    workbook.edit(sheet, cell(2, 1));
    await paused();
    expect(read(workbook)).toEqual(["read 通讯录!A5,任务分解表!B3"]);

    workbook.edit(sheet, cell(3, 1));
    await paused();
    expect(read(workbook)).toEqual(["read 任务分解表!B4"]);
  });

  test("where the workbook says that this is not enough: everything", async () => {
    const { workbook } = await live();
    workbook.patched = null;
    workbook.edit(sheet, cell(2, 1));
    await paused();
    expect(read(workbook)).toEqual(["read 任务分解表!B3", "read"]);
  });

  test("once cells have moved, or others have edited: everything, and then edited cells again", async () => {
    const { workbook } = await live();
    workbook.move();
    workbook.edit(sheet, cell(2, 1));
    await paused();
    expect(read(workbook)).toEqual(["read"]);

    workbook.edit(sheet, cell(2, 1));
    await paused();
    expect(read(workbook)).toEqual(["read 任务分解表!B3"]);
  });

  test("after another scope was chosen: everything", async () => {
    const { workbook, preferences } = await live();
    preferences.choose({ scope: "active" });
    workbook.edit(sheet, cell(2, 1));
    await paused();
    expect(read(workbook)).toEqual(["read active"]);
  });

  test("what a failed reading should have read is read the next time", async () => {
    const { workbook } = await live();
    workbook.edit(sheet, cell(2, 1));
    workbook.failure = new HostFailure("cell-being-edited", "InvalidOperationInCellEditMode");
    await paused();
    await paused();
    expect(read(workbook)).toEqual(["read 任务分解表!B3", "read"]);
  });

  test("everything now and then all the same: Excel may have kept a change to itself", async () => {
    const { workbook } = await live();
    const readings: string[] = [];
    for (let edit = 0; edit < 12; edit++) {
      workbook.edit(sheet, cell(2, 1));
      await paused();
      readings.push(...read(workbook));
    }
    expect(readings.filter((each) => each === "read")).toHaveLength(1);
  });

  test("an edit of our own settings is checked, too", async () => {
    const { workbook } = await live();
    workbook.edit("SHANHAI_基准", cell(4, 5));
    await paused();
    expect(read(workbook)).toEqual(["read SHANHAI_基准!F5"]);
  });
});
