import { HostFailure } from "../../src/excel/host-failure";
import { MissingFile } from "../../src/taskpane/missing-file";
import { Review } from "../../src/taskpane/review";
import { FakeWorkbook } from "./fake-workbook";
import { sampleFinding, sampleResult } from "./review-samples";

const findings = [sampleFinding(3, "warning"), sampleFinding(4, "info")];

function setUp(result = sampleResult(findings)) {
  const workbook = new FakeWorkbook();
  const review = new Review(workbook, async () => result);
  return { workbook, review };
}

test("审核 reads once, checks, marks once", async () => {
  const { workbook, review } = setUp();

  await review.run();

  expect(workbook.asked).toEqual(["read", "mark 任务分解表"]);
  expect(workbook.marked).toEqual(findings);
  expect(review.state()).toMatchObject({ step: null, result: { outcome: "warnings" }, notices: [] });
});

test("every step is told while it lasts", async () => {
  const { review } = setUp();
  const steps: unknown[] = [];
  review.subscribe(() => steps.push(review.state().step));

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
  const { workbook, review } = setUp();
  workbook.failure = new HostFailure("cell-being-edited", "InvalidOperationInCellEditMode");

  await review.run();

  expect(workbook.asked).toEqual(["read"]);
  expect(review.state()).toMatchObject({
    step: null,
    result: null,
    notices: [
      { intent: "error", code: "InvalidOperationInCellEditMode", problem: expect.stringContaining("正在编辑") },
    ],
  });

  await review.run();
  expect(review.state()).toMatchObject({ result: { outcome: "warnings" }, notices: [] });
});

test("marks that Excel refuses do not take the result away", async () => {
  const { workbook, review } = setUp();
  workbook.mark = () => Promise.reject(new HostFailure("access-denied", "AccessDenied"));

  await review.run();

  expect(review.state()).toMatchObject({
    step: null,
    result: { findings },
    notices: [{ intent: "error", code: "AccessDenied" }],
  });
});

test("a protected sheet is checked but not marked, and staff are told which", async () => {
  const { workbook, review } = setUp();
  workbook.report = { changed: [], protected: ["任务分解表"], unreadable: [] };

  await review.run();

  expect(review.state().result?.findings).toHaveLength(2);
  expect(review.state().notices).toMatchObject([
    { intent: "warning", problem: expect.stringContaining("“任务分解表”受保护") },
  ]);
});

test.each([
  ["no-task-table", "没有找到任务分解表"],
  ["empty-workbook", "没有可以审核的内容"],
] as const)("%s is told, and stale marks are still removed", async (failure, words) => {
  const { workbook, review } = setUp(sampleResult([], { failure, tables: [] }));

  await review.run();

  expect(review.state().notices).toMatchObject([{ intent: "warning", problem: expect.stringContaining(words) }]);
  expect(workbook.asked).toEqual(["read", "mark 任务分解表"]);
});

test.each([
  [{ tooLarge: ["流水"] }, "“流水”内容过多"],
  [{ mergesKnown: false }, "读不到合并单元格"],
])("what was not read is told: %j", async (unread, words) => {
  const { workbook, review } = setUp();
  workbook.reading = { ...workbook.reading, ...unread };

  await review.run();

  expect(review.state().notices).toMatchObject([{ problem: expect.stringContaining(words) }]);
});

test("清除标记 says what it did and keeps the list", async () => {
  const { workbook, review } = setUp();
  await review.run();

  await review.clearMarks();
  expect(review.state()).toMatchObject({ done: "已清除全部标记。", result: { findings } });

  workbook.report = { changed: [], protected: [], unreadable: [] };
  await review.clearMarks();
  expect(review.state().done).toBe("没有标记需要清除。");

  await review.run();
  expect(review.state().done).toBeNull();
});

test("a finding leads to its cell", async () => {
  const { workbook, review } = setUp();

  await review.select(findings[0]!);

  expect(workbook.asked).toEqual(["select 任务分解表 2,1"]);
  expect(review.state().selected).toBe(findings[0]);
});

test("a cell whose sheet has gone is told", async () => {
  const { workbook, review } = setUp();
  workbook.failure = new HostFailure("item-not-found", "ItemNotFound");

  await review.select(findings[0]!);

  expect(review.state()).toMatchObject({ selected: null, notices: [{ intent: "error", code: "ItemNotFound" }] });
});

test("checks that cannot be loaded are told as a missing file", async () => {
  const review = new Review(new FakeWorkbook(), () => Promise.reject(new MissingFile()));

  await review.run();

  expect(review.state().notices).toMatchObject([{ problem: expect.stringContaining("文件没有载入") }]);
});

test("a failure of the checks themselves is told, with what an administrator needs", async () => {
  const review = new Review(new FakeWorkbook(), () => Promise.reject(new RangeError("too deep")));

  await review.run();

  expect(review.state()).toMatchObject({
    step: null,
    notices: [{ intent: "error", problem: expect.stringContaining("面板出了故障"), code: "RangeError: too deep" }],
  });
});
