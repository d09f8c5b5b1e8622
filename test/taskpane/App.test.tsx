/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { HostFailure } from "../../src/excel/host-failure";
import { App } from "../../src/taskpane/App";
import type { ReviewedWorkbook } from "../../src/taskpane/reviewed";
import { openPane } from "./open-pane";
import { sampleFinding, sampleResult } from "./review-samples";

beforeAll(() => {
  // jsdom lays nothing out and knows no colour scheme.
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});
afterEach(cleanup);

const findings = [
  sampleFinding(11, "error", { check: "below-minimum", title: "低于下限" }),
  sampleFinding(3, "warning"),
  sampleFinding(20, "warning"),
  sampleFinding(13, "info", { check: "inherited-evidence", basis: null }),
];

function open(result: ReviewedWorkbook = sampleResult(findings)) {
  const pane = openPane(result);
  render(<App pane={pane} />);
  return pane;
}

async function review(opened: ReturnType<typeof open>) {
  await act(() => opened.review.run());
  return opened;
}

function items(): HTMLElement[] {
  return [...screen.getByLabelText("审核结果").querySelectorAll<HTMLElement>("[data-check]")];
}

test("before the first 审核 the pane invites to it", () => {
  open();

  expect(screen.getByRole("button", { name: "审核" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "清除标记" })).toBeTruthy();
  expect(screen.getByText(/打开任务分解表后点“审核”/)).toBeTruthy();
  expect(screen.queryByRole("region", { name: "审核结果" })).toBeNull();
});

test("the buttons start what they say", async () => {
  const { workbook } = open();

  await act(async () => fireEvent.click(screen.getByRole("button", { name: "清除标记" })));
  expect(workbook.asked).toEqual(["clear"]);
  expect(await screen.findByText("已清除全部标记。")).toBe(screen.getByRole("status"));

  await act(async () => fireEvent.click(screen.getByRole("button", { name: "审核" })));
  expect(workbook.asked).toContain("read");
});

test("the outcome is announced with its counts and what it means", async () => {
  await review(open());

  expect(screen.getByRole("status").textContent).toBe("有错误错误 1 条，提示 2 条，信息 1 条。请先改正错误，再上报。");
});

test.each([
  ["nothing found", [], "通过"],
  ["information only", ["info"], "通过"],
  ["a warning", ["info", "warning"], "有提示"],
  ["an error", ["warning", "error"], "有错误"],
] as const)("%s comes out as such: %j, %s", async (_name, severities, outcome) => {
  await review(open(sampleResult(severities.map((severity) => sampleFinding(3, severity)))));

  expect(screen.getByRole("status").textContent).toMatch(new RegExp(`^${outcome}`));
});

test("what was recognised stands above the findings", async () => {
  await review(open());

  const summary = within(screen.getByRole("region", { name: /识别结果/ }));
  expect(summary.getByRole("heading").textContent).toBe("西湖区2022年山海协作工程工作任务分解表");
  expect(summary.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
    "西湖区",
    "支援地",
    "淳安县",
    "2022",
    "21",
  ]);
});

test("what was not recognised is said to be so", async () => {
  const [table] = sampleResult([]).tables;
  await review(open(sampleResult([], { tables: [{ ...table!, place: null, role: null, partners: [], year: null }] })));

  expect(screen.getAllByText("未识别")).toHaveLength(4);
});

test("many tables do not keep the findings out of view: how many there are is told, what each is unfolds", async () => {
  const [table] = sampleResult([]).tables;
  const tables = ["甲", "乙", "丙"].map((sheet) => ({ ...table!, sheet, address: `${sheet}!A2:D9` }));
  await review(open(sampleResult([], { tables: [{ ...tables[0]!, year: null }, ...tables.slice(1)] })));

  const folded = screen.getByText(/^识别结果：3 张任务分解表，1 张的地区、角色或年度未识别$/).closest("details")!;
  expect(folded.open).toBe(false);
  expect(folded.querySelectorAll("section")).toHaveLength(3);
});

test("what was done last is announced, and the outcome stays in view below it", async () => {
  const pane = open();
  await review(pane);
  act(() => pane.activity.done("说明已删除。"));

  const status = screen.getByRole("status");
  expect(status.textContent).toBe("说明已删除。");
  const outcome = document.querySelector("[data-outcome]")!;
  expect(status.compareDocumentPosition(outcome) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

describe("where what was pressed goes with its work", () => {
  async function goWith(meanwhile: () => void) {
    const pane = open();
    await review(pane);
    act(() =>
      pane.activity.change({ notices: [{ problem: "甲", remedy: "乙", intent: "error", retry: () => undefined }] }),
    );
    screen.getByRole("button", { name: "再试一次" }).focus();
    meanwhile();
    await act(async () => pane.activity.change({ notices: [] }));
  }
  const hasFocus = jest.spyOn(document, "hasFocus");
  afterAll(() => hasFocus.mockRestore());
  // jsdom's document loses the focus with its element.
  beforeEach(() => void hasFocus.mockReturnValue(true));

  test("the keyboard stands on what is before it", async () => {
    await goWith(() => undefined);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "设置" }));
  });

  test("the keyboard stays in the grid, where staff have turned to it", async () => {
    await goWith(() => hasFocus.mockReturnValue(false));
    expect(document.activeElement).toBe(document.body);
  });

  test("the keyboard stays nowhere, where staff have clicked a blank place", async () => {
    await goWith(() => fireEvent.pointerDown(screen.getByRole("main")));
    expect(document.activeElement).toBe(document.body);
  });
});

test("findings are grouped by severity, the gravest first, each with its count", async () => {
  await review(open());

  const list = within(screen.getByRole("region", { name: "审核结果" }));
  expect(list.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
    "错误（1）",
    "提示（2）",
    "信息（1）",
  ]);
});

test("each item carries its check, severity and cell, and shows place, problem, remedy and basis", async () => {
  await review(open());

  const [first] = items();
  expect({ ...first!.dataset }).toMatchObject({ check: "below-minimum", severity: "error", cell: "任务分解表!B11" });
  for (const words of [
    "第11行（B11）",
    "低于下限",
    "第11行写的是“力争”。",
    "请改为确定的承诺。",
    "实现到位资金 3 亿元以上",
  ]) {
    expect(first!.textContent).toContain(words);
  }
});

test("the quotation is folded away until asked for, and missing where there is none", async () => {
  await review(open());

  const [first, , , last] = items();
  expect(first!.querySelector("details")?.open).toBe(false);
  expect(last!.querySelector("details")).toBeNull();
});

describe("a finding selects its cell", () => {
  test.each([
    ["by a click on its button", (item: HTMLElement) => fireEvent.click(within(item).getAllByRole("button")[0]!)],
    ["by a click anywhere on it", (item: HTMLElement) => fireEvent.click(item)],
    ["by Enter on it", (item: HTMLElement) => fireEvent.keyDown(item, { key: "Enter" })],
  ])("%s", async (_how, activate) => {
    const { workbook } = await review(open());

    await act(async () => void activate(items()[1]!));

    expect(workbook.asked.at(-1)).toBe("select 任务分解表 2,1");
    expect(items()[1]!.getAttribute("aria-current")).toBe("true");
  });

  test("but not by unfolding the quotation", async () => {
    const { workbook } = await review(open());

    await act(async () => void fireEvent.click(items()[1]!.querySelector("summary")!));

    expect(workbook.asked.filter((asked) => asked.startsWith("select"))).toEqual([]);
  });
});

test("arrow keys move from finding to finding, across the groups", async () => {
  await review(open());
  const buttons = items().map((item) => within(item).getAllByRole("button")[0]!);
  buttons[0]!.focus();

  fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(buttons[1]);

  fireEvent.keyDown(document.activeElement!, { key: "ArrowUp" });
  fireEvent.keyDown(document.activeElement!, { key: "ArrowUp" });
  expect(document.activeElement).toBe(buttons[0]);
});

test("nothing found is said in words", async () => {
  await review(open(sampleResult([])));

  expect(screen.getByRole("region", { name: "审核结果" }).textContent).toBe("没有需要修改或说明的地方。");
});

test("without a task table there is a message and no list", async () => {
  await review(open(sampleResult([], { failure: "no-task-table", tables: [] })));

  expect(screen.getByRole("alert").textContent).toContain("没有找到任务分解表");
  expect(screen.queryByRole("region", { name: "审核结果" })).toBeNull();
});

test("a refusal of Excel's is told with the next step, and the buttons work again", async () => {
  const opened = open();
  opened.workbook.failure = new HostFailure("session-lost", "InvalidOrTimedOutSession");
  await review(opened);

  expect(screen.getByRole("alert").textContent).toMatch(
    /连接已经中断.*表格没有改动.*请先保存工作簿.*InvalidOrTimedOutSession/,
  );
  expect(screen.getByRole("button", { name: "审核" }).getAttribute("aria-disabled")).not.toBe("true");
});

test("text from a workbook stays text", async () => {
  await review(open(sampleResult([sampleFinding(3, "warning", { problem: '<img src="x" onerror="alert(1)">' })])));

  expect(document.querySelector("img")).toBeNull();
  expect(items()[0]!.textContent).toContain('<img src="x"');
});

test("a pane that fails to draw says so in Chinese", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);

  const broken = sampleResult([], { tables: undefined as unknown as [] });
  await review(open(broken));

  expect(screen.getByRole("alert").textContent).toMatch(/面板出了故障。/);
});
