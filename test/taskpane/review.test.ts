import { HostFailure } from "../../src/excel/host-failure";
import { Cancelled } from "../../src/taskpane/cancelled";
import { MissingFile } from "../../src/taskpane/missing-file";
import { pause } from "../../src/taskpane/patience";
import { openPane, type OpenedPane } from "./open-pane";
import { sampleFinding, sampleResult } from "./review-samples";

const findings = [sampleFinding(3, "warning"), sampleFinding(4, "info")];

/** What pane and status together show. */
function withState(pane: OpenedPane) {
  const state = () => ({ ...pane.activity.state(), ...pane.review.state() });
  return { ...pane, state };
}

function setUp(result = sampleResult(findings)) {
  return withState(openPane(result));
}

test("审核 reads once, checks, marks once", async () => {
  const marking = [{ sheet: "任务分解表", marks: [], comments: [], columns: [], noRoom: false }];
  const { workbook, fakeChecks, review, state } = setUp(sampleResult(findings, { marking }));

  await review.run();

  expect(workbook.asked).toEqual(["read", "mark 任务分解表"]);
  expect(workbook.marked).toEqual(marking);
  expect(fakeChecks.styles).toEqual([{ comments: false, resultColumn: false }]);
  expect(state()).toMatchObject({ step: null, result: { outcome: "warnings" }, notices: [] });
});

test("every step is told while it lasts", async () => {
  const { activity, review } = setUp();
  const steps: unknown[] = [];
  activity.subscribe(() => steps.push(activity.state().step));

  await review.run();

  expect([...new Set(steps)]).toEqual(["reading", "checking", "marking", null]);
});

test("pressed again while busy, it does nothing", async () => {
  const { workbook, review } = setUp();

  await Promise.all([review.run(), review.run(), review.clearMarks()]);

  expect(workbook.asked).toEqual(["read", "mark 任务分解表"]);
});

test("pressed again afterwards, it reads again", async () => {
  const { workbook, review } = setUp();

  await review.run();
  await review.run();

  expect(workbook.asked.filter((asked) => asked === "read")).toHaveLength(2);
});

test("a reading that fails is told, nothing is marked, and the next attempt works", async () => {
  const { workbook, review, state } = setUp();
  workbook.failure = new HostFailure("cell-being-edited", "InvalidOperationInCellEditMode");

  await review.run();

  expect(workbook.asked).toEqual(["read"]);
  expect(state()).toMatchObject({
    step: null,
    result: null,
    notices: [
      { intent: "error", code: "InvalidOperationInCellEditMode", problem: expect.stringContaining("正在编辑") },
    ],
  });

  await review.run();
  expect(state()).toMatchObject({ result: { outcome: "warnings" }, notices: [] });
});

test("marks that Excel refuses do not take the result away", async () => {
  const { workbook, review, state } = setUp();
  workbook.mark = () => Promise.reject(new HostFailure("access-denied", "AccessDenied"));

  await review.run();

  expect(state()).toMatchObject({
    step: null,
    result: { findings },
    notices: [{ intent: "error", code: "AccessDenied" }],
  });
});

test("a protected sheet is checked but not marked, and staff are told which", async () => {
  const { workbook, review, state } = setUp();
  workbook.report = { changed: [], protected: ["任务分解表"], unreadable: [] };

  await review.run();

  expect(state().result?.findings).toHaveLength(2);
  expect(state().notices).toMatchObject([
    { intent: "warning", problem: expect.stringContaining("“任务分解表”受保护") },
  ]);
});

test.each([
  ["no-task-table", "没有找到任务分解表"],
  ["empty-workbook", "没有可以审核的内容"],
] as const)("%s is told, and stale marks are still removed", async (failure, words) => {
  const { workbook, review, state } = setUp(sampleResult([], { failure, tables: [] }));

  await review.run();

  expect(state().notices).toMatchObject([{ intent: "warning", problem: expect.stringContaining(words) }]);
  expect(workbook.asked).toEqual(["read", "mark 任务分解表"]);
});

test.each([
  [{ tooLarge: ["流水"] }, "“流水”内容过多"],
  [{ mergesKnown: false }, "读不到合并单元格"],
])("what was not read is told: %j", async (unread, words) => {
  const { workbook, review, state } = setUp();
  workbook.reading = { ...workbook.reading, ...unread };

  await review.run();

  expect(state().notices).toMatchObject([{ problem: expect.stringContaining(words) }]);
});

test("清除标记 says what it did and keeps the list", async () => {
  const { workbook, review, state } = setUp();
  await review.run();

  await review.clearMarks();
  expect(state()).toMatchObject({ done: "已清除全部标记。", result: { findings } });

  workbook.report = { changed: [], protected: [], unreadable: [] };
  await review.clearMarks();
  expect(state().done).toBe("没有标记需要清除。");

  await review.run();
  expect(state().done).toBeNull();
});

test("a finding leads to its cell", async () => {
  const { workbook, review, state } = setUp();

  await review.select(findings[0]!);

  expect(workbook.asked).toEqual(["select 任务分解表 2,1"]);
  expect(state().selected).toBe(findings[0]);
});

test("a cell whose sheet has gone is told, and 重新审核 looks at the sheets that are left", async () => {
  const { workbook, review, state } = setUp();
  workbook.failure = new HostFailure("item-not-found", "ItemNotFound");

  await review.select(findings[0]!);

  const [notice] = state().notices;
  expect(state().selected).toBeNull();
  expect(notice).toMatchObject({ problem: expect.stringContaining(findings[0]!.sheet), retryName: "重新审核" });
  workbook.asked.length = 0;
  notice!.retry!();
  await new Promise((idle) => review.subscribe(() => idle(undefined)));
  expect(workbook.asked[0]).toBe("read");
});

test("what was kept in the workbook is told beside the result that it has renewed", async () => {
  const { workbook, review, state } = setUp();
  await review.renew("设置已保存。");
  expect(workbook.asked).toEqual([]);
  expect(state()).toMatchObject({ done: "设置已保存。", result: null });

  await review.run();
  workbook.asked.length = 0;
  await review.renew("设置已保存。");
  expect(workbook.asked).toEqual(["read", "mark 任务分解表"]);
  expect(state()).toMatchObject({
    done: "设置已保存。已重新审核，结论：有提示。",
    result: { outcome: "warnings" },
  });
});

test("checks that cannot be loaded are told as a missing file", async () => {
  const { review, state } = withState(openPane(() => Promise.reject(new MissingFile())));

  await review.run();

  expect(state().notices).toMatchObject([{ problem: expect.stringContaining("文件没有载入") }]);
});

test("a failure of the checks themselves is told, with what an administrator needs", async () => {
  const { review, state } = withState(openPane(() => Promise.reject(new RangeError("too deep"))));

  await review.run();

  expect(state()).toMatchObject({
    step: null,
    notices: [{ intent: "error", problem: expect.stringContaining("面板出了故障"), code: "RangeError: too deep" }],
  });
});

test("仅当前表 reads the sheet in front", async () => {
  const { workbook, review, preferences } = setUp();
  preferences.choose({ scope: "active" });

  await review.run();

  expect(workbook.asked).toEqual(["read active", "mark 任务分解表"]);
});

test("marks come as staff like them", async () => {
  const { fakeChecks, review, preferences } = setUp();
  preferences.choose({ comments: true, resultColumn: true });

  await review.run();

  expect(fakeChecks.styles).toEqual([{ comments: true, resultColumn: true }]);
});

describe("取消", () => {
  test("of an 审核 that renews the result leaves both words: what was kept, and that it was given up", async () => {
    let isStopped = false;
    const pane = withState(
      openPane(() => (isStopped ? Promise.reject(new Cancelled()) : Promise.resolve(sampleResult([])))),
    );
    await pane.review.run();
    isStopped = true;

    await pane.review.renew("设置已保存。");
    expect(pane.state().done).toBe("设置已保存。审核已取消，表格没有改动。");
  });

  test("gives up the checks, touches no cell, and leaves the last result", async () => {
    let giveUp: (reason: Error) => void = () => undefined;
    const pane = withState(openPane(() => new Promise((_, reject) => (giveUp = reject))));
    const running = pane.review.run();
    while (pane.state().step !== "checking") await Promise.resolve();

    pane.state().cancel!();
    expect(pane.fakeChecks.cancelled).toBe(1);
    giveUp(new Cancelled());
    await running;

    expect(pane.workbook.asked).toEqual(["read"]);
    expect(pane.state()).toMatchObject({ step: null, cancel: null, notices: [], done: "审核已取消，表格没有改动。" });
  });

  test("is offered only while the checks run: what is being written is not torn apart", async () => {
    const { activity, review } = setUp();
    const offered = new Map<unknown, boolean>();
    activity.subscribe(() => offered.set(activity.state().step, activity.state().cancel !== null));

    await review.run();

    expect([...offered]).toEqual([
      ["reading", false],
      ["checking", true],
      ["marking", false],
      [null, false],
    ]);
  });
});

test.each([
  ["cell-being-edited", true],
  ["busy", true],
  ["item-not-found", true],
  ["payload-too-large", false],
  ["session-lost", false],
  ["unsupported", false],
] as const)("%s: trying again is offered: %s", async (kind, offered) => {
  const { workbook, review, activity } = setUp();
  workbook.failure = new HostFailure(kind, "Code");
  await review.run();

  const [notice] = activity.state().notices;
  expect(notice!.retry !== undefined).toBe(offered);
  if (!notice!.retry) return;

  notice!.retry();
  await settled(activity);
  expect(workbook.asked).toEqual(["read", "read", "mark 任务分解表"]);
  expect(activity.state().notices).toEqual([]);
});

async function settled(activity: OpenedPane["activity"]): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = activity.subscribe(() => {
      if (activity.state().step) return;
      stop();
      resolve();
    });
  });
}

describe("after cells were written", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());
  /** Excel is given a turn between the steps. */
  const settled = async (work: Promise<unknown>) => {
    await jest.advanceTimersByTimeAsync(10);
    await work;
  };
  const editing = () => new HostFailure("cell-being-edited", "InvalidOperationInCellEditMode");
  const readings = ({ workbook }: OpenedPane) => workbook.asked.filter((asked) => asked === "read").length;

  test("a result in view is renewed without a word; where there is none, nothing is read", async () => {
    const pane = setUp();
    await settled(pane.review.catchUp());
    expect(readings(pane)).toBe(0);

    await settled(pane.review.run());
    pane.activity.done("已修改 1 个单元格，可以撤销。");
    await settled(pane.review.catchUp());
    expect(readings(pane)).toBe(2);
    expect(pane.state()).toMatchObject({ done: "已修改 1 个单元格，可以撤销。", notices: [] });
  });

  test("a cell that is being edited is waited out, however long, and nothing rejects", async () => {
    const pane = setUp();
    await settled(pane.review.run());
    for (let time = 0; time < 3; time++) {
      pane.workbook.failure = editing();
      if (time === 0) await settled(pane.review.catchUp());
      else await jest.advanceTimersByTimeAsync(pause + 10);
    }
    expect(readings(pane)).toBe(4);
    await jest.advanceTimersByTimeAsync(5 * pause);
    expect(readings(pane)).toBe(5);
    expect(pane.state().notices).toEqual([]);
  });

  test("what staff have pressed goes first", async () => {
    const pane = setUp();
    await settled(pane.review.run());
    let end!: () => void;
    const work = pane.activity.run("fixing", () => new Promise((resolve) => (end = resolve)));
    await settled(pane.review.catchUp());
    expect(readings(pane)).toBe(1);

    end();
    await work;
    await jest.advanceTimersByTimeAsync(pause + 10);
    expect(readings(pane)).toBe(2);
  });

  test("what does not pass by itself is told: the list is of what stood there before", async () => {
    const pane = setUp();
    await settled(pane.review.run());
    pane.workbook.failure = new HostFailure("session-lost", "InvalidOrTimedOutSession");
    await settled(pane.review.catchUp());
    expect(pane.state().notices).toMatchObject([{ intent: "error", code: "InvalidOrTimedOutSession" }]);
    await jest.advanceTimersByTimeAsync(5 * pause);
    expect(readings(pane)).toBe(2);
  });
});
