/** @jest-environment jsdom */
import { act, cleanup, render, screen } from "@testing-library/react";
import { HostFailure } from "../../../src/excel/host-failure";
import { Cancelled } from "../../../src/taskpane/cancelled";
import { pause } from "../../../src/taskpane/patience";
import { warning } from "../../../src/taskpane/notice";
import { OverviewStage } from "../../../src/taskpane/year/OverviewStage";
import { tableGrid } from "../../core/year/table-grid";
import { openPane } from "../open-pane";
import { sampleFinding, sampleResult } from "../review-samples";

beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick"] }));
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const funds = (goal: string) =>
  tableGrid("西湖区山海协作工程2022年度工作任务分解表", [["产业合作", `实现到位资金${goal}`, "区投促局", "凭证"]]);
const told = warning({ problem: "工作表受保护。", remedy: "" });
const editing = () => new HostFailure("cell-being-edited", "InvalidOperationInCellEditMode");
/** What a timer has changed is drawn, and acted on, at the end of a turn. */
async function pass(time: number) {
  await act(() => jest.advanceTimersByTimeAsync(time));
  await act(() => jest.advanceTimersByTimeAsync(10));
}

async function open(failure: unknown = null) {
  const pane = openPane(sampleResult([sampleFinding(3, "warning")]));
  pane.workbook.reading = { ...pane.workbook.reading, grids: [funds("8亿元")] };
  if (failure) jest.spyOn(pane.workbook, "readGrids").mockRejectedValueOnce(failure);
  pane.activity.tell([told]);
  render(<OverviewStage pane={pane} />);
  await pass(10);
  return pane;
}

type Opened = Awaited<ReturnType<typeof open>>;

function type({ workbook }: Opened, goal: string) {
  workbook.reading = { ...workbook.reading, grids: [funds(goal)] };
  workbook.edit("任务分解表", { top: 2, left: 1, bottom: 2, right: 1 });
}

test.each([
  ["a cell that is being edited", editing()],
  ["an Excel that is busy", new HostFailure("busy", "ActivityLimitReached")],
  ["a 取消 of something else", new Cancelled()],
])("after an edit, %s is waited out without a word", async (_what, failure) => {
  const pane = await open();
  type(pane, "9亿元");
  pane.workbook.failure = failure;
  await pass(pause + 10);
  expect(pane.workbook.failure).toBeNull();
  screen.getByText(/目标 8亿元/);

  await pass(pause + 10);
  screen.getByText(/目标 9亿元/);
  expect(pane.activity.state().notices).toEqual([told]);
});

test("after an edit, what does not pass by itself is left for the next edit, and what was known stays", async () => {
  const pane = await open();
  type(pane, "9亿元");
  pane.workbook.failure = new HostFailure("session-lost", "InvalidOrTimedOutSession");
  await pass(5 * pause);
  screen.getByText(/目标 8亿元/);
  expect(pane.activity.state().notices).toEqual([told]);

  type(pane, "10亿元");
  await pass(pause + 10);
  screen.getByText(/目标 10亿元/);
});

test("what staff have pressed comes first; then the edit shows", async () => {
  const pane = await open();
  let end!: () => void;
  const work = pane.activity.run("reading", () => new Promise((resolve) => (end = resolve)));
  pane.workbook.asked.length = 0;
  type(pane, "9亿元");
  await pass(5 * pause);
  expect(pane.workbook.asked).toEqual([]);

  end();
  await act(() => work);
  await pass(10);
  screen.getByText(/目标 9亿元/);
});

test("the first reading that fails is told beside what else was; tried again, it takes back its own notice alone", async () => {
  const pane = await open(editing());
  const [first, second] = pane.activity.state().notices;
  expect(first).toBe(told);
  expect(second).toMatchObject({ intent: "error", code: "InvalidOperationInCellEditMode" });

  second!.retry!();
  await pass(10);
  screen.getByText(/目标 8亿元/);
  expect(pane.activity.state().notices).toEqual([told]);
});

test("closed, it reads no more", async () => {
  const pane = await open();
  type(pane, "9亿元");
  pane.workbook.failure = editing();
  await pass(pause + 10);
  pane.workbook.asked.length = 0;

  cleanup();
  await pass(5 * pause);
  expect(pane.workbook.asked).toEqual(["unwatch"]);
});
