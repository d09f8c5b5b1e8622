/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { createHash } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import type { SheetContent } from "../../../src/core/report/sheet-content";
import type { Grid } from "../../../src/core/table/grid";
import { mostStamps, type Stamp } from "../../../src/core/year-end/history";
import { historySheet } from "../../../src/strings/year-end/history-sheet";
import { HostFailure } from "../../../src/excel/host-failure";
import { App } from "../../../src/taskpane/App";
import { Cancelled } from "../../../src/taskpane/cancelled";
import { gridOfSheet } from "../../core/settings/sheet-grid";
import { taskSheet } from "../../core/task-sheet";
import { openPane, type OpenedPane } from "../open-pane";
import { sampleFinding, sampleResult } from "../review-samples";

jest.mock("../../../src/taskpane/report/sha256", () => ({
  // What every browser has and jsdom has not.
  sha256: async (text: string) => mockDigest(text),
}));
const sampleStamp = (number: number): Stamp => ({
  number,
  time: `2026年1月1日 ${number}`,
  station: "report",
  outcome: "pass",
  errors: 0,
  warnings: 0,
  explained: 0,
  rows: 2,
  openRemarks: 0,
  fingerprint: mockDigest(String(number)),
  version: "1",
  data: "",
});
const mockDigest = (text: string) => createHash("sha256").update(text).digest("hex");
beforeAll(() => void Object.assign(globalThis, { TextDecoder, TextEncoder }));
afterEach(cleanup);
const table = (goal = "力争到位资金8亿元", completed = "5.2亿元"): Grid =>
  taskSheet([
    {
      content: "产业合作",
      goal,
      departments: "区投促局",
      evidence: "银行凭证",
      完成值: completed,
      上年值: "4亿元",
      "佐证材料（已提交）": "",
    },
    {
      content: "消费帮扶",
      goal: "消费帮扶金额1000万元",
      departments: "区商务局",
      evidence: "台账",
      完成值: "",
      上年值: "",
      "佐证材料（已提交）": "",
    },
  ]);

async function press(name: string | RegExp): Promise<void> {
  await waitFor(() => expect(screen.getByRole("main").getAttribute("aria-busy")).not.toBe("true"));
  await act(async () => void fireEvent.click(await screen.findByRole("button", { name })));
}
const told = (words: string | RegExp) =>
  waitFor(() => expect(screen.getAllByRole("status")[0]!.textContent).toMatch(words));

/** The sheets that the pane has written are there when it reads again. */
function keep(pane: OpenedPane, ...grids: readonly Grid[]): void {
  const written = new Map(pane.workbook.written.map((sheet: SheetContent) => [sheet.name, gridOfSheet(sheet)]));
  pane.workbook.reading = { ...pane.workbook.reading, grids: [...grids, ...written.values()] };
}

async function open(stage: string): Promise<OpenedPane> {
  const pane = openPane(sampleResult([sampleFinding(3, "warning")]));
  keep(pane, table());
  render(<App pane={pane} />);
  await press("年度工作");
  await press(stage);
  return pane;
}

test("年底考核 tells how the year has gone and writes it with charts; without a weight nobody is scored", async () => {
  const pane = await open("年底考核");
  const office = await screen.findByRole("region", { name: /^西湖区 2022年/ });
  expect(office.textContent).toContain("已完成 0 项，未完成 2 项，完成率 0%，缺佐证材料 2 份。");
  expect(office.textContent).toContain("完成 5.2亿元，目标 8亿元，完成率 65%");
  expect(office.textContent).not.toContain("得分");

  await press("写成自评汇总");
  await told("已写在工作表“SHANHAI_自评汇总”");
  expect(pane.workbook.asked.filter((asked) => !/^(read|watch)/.test(asked))).toEqual([
    "write SHANHAI_自评汇总",
    "draw 各指标完成率（%）,各责任单位完成情况（项）,各指标比上年（%）",
    "select SHANHAI_自评汇总 0,0",
  ]);
});

test("更新 writes single cells alone, scores what staff have weighed, and says which weight it cannot read", async () => {
  const pane = await open("年底考核");
  await press("写成自评汇总");
  await told("已写在");
  const [sheet] = pane.workbook.written;
  const weight = sheet!.rows.find((row) => row[0] === "类别")!.indexOf("权重");
  const at = (goal: string) => sheet!.rows.findIndex((row) => row[2] === goal);
  const rows = sheet!.rows.map((row, index) =>
    row.map((value, column) => {
      if (column !== weight) return value;
      return index === at("力争到位资金8亿元") ? 20 : index === at("消费帮扶金额1000万元") ? "高" : value;
    }),
  );
  pane.workbook.reading = { ...pane.workbook.reading, grids: [table(), gridOfSheet({ name: sheet!.name, rows })] };
  pane.workbook.written.length = 0;

  await press(/自评汇总$/);
  await told("已更新");
  expect(pane.workbook.written).toEqual([]);
  expect(pane.workbook.edited.map(({ value }) => value)).toEqual(expect.arrayContaining([13, 20]));
  await screen.findByText(/得分 13（满分 20）/, { selector: "p" });
  expect((await screen.findByRole("region", { name: "需要改正的内容" })).textContent).toMatch(
    /P\d+：“高”不是能识别的权重/,
  );
});

test("更新 puts a row of a new task on the sheet and leaves the sheet itself", async () => {
  const pane = await open("年底考核");
  await press("写成自评汇总");
  await told("已写在");
  const more = taskSheet([
    {
      content: "产业合作",
      goal: "力争到位资金8亿元",
      departments: "区投促局",
      evidence: "银行凭证",
      完成值: "5.2亿元",
    },
    { content: "消费帮扶", goal: "消费帮扶金额1000万元", departments: "区商务局", evidence: "台账", 完成值: "" },
    { content: "文旅", goal: "疗休养2批", departments: "区商务局", evidence: "台账", 完成值: "" },
  ]);
  keep(pane, more);
  pane.workbook.written.length = 0;
  await press(/自评汇总$/);
  await told("已更新");
  expect(pane.workbook.written).toEqual([]);
  expect(pane.workbook.asked.find((asked) => asked.startsWith("move"))).toMatch(/^move SHANHAI_自评汇总 \d+:1$/);
});

test("退回意见 are taken in, found, ticked off and checked against the table", async () => {
  const pane = await open("上报与退回");
  await screen.findByText(/没有退回意见/);
  fireEvent.input(screen.getByLabelText("粘贴退回意见"), {
    target: { value: "1. B3“力争”措辞偏软\n2. 第4行缺少佐证材料\n3. 整体再斟酌" },
  });
  await press("列入清单");
  await told("已列入 3 条退回意见，其中 1 条没有认出是哪一格。");
  keep(pane, table("到位资金不少于8亿元"));
  await press("列入清单").catch(() => undefined);
  fireEvent.input(screen.getByLabelText("粘贴退回意见"), { target: { value: "整体再斟酌" } });
  await press("列入清单");
  await told("这些意见都已在清单里。");

  const item = (number: number) => screen.getByRole("listitem", { name: `第${number}条` });
  await waitFor(() => expect(item(1).dataset).toMatchObject({ finding: "changed", state: "open" }));
  expect(item(1).textContent).toContain("收到时为“力争到位资金8亿元”，现在为“到位资金不少于8亿元”");
  expect(item(2).dataset).toMatchObject({ finding: "unchanged" });
  expect(item(3).textContent).toContain("没有认出是哪一格");

  await press("第1条 查看单元格");
  expect(pane.workbook.asked.at(-1)).toBe("select 任务分解表 2,1");
  await press("第1条 已改");
  await told("已记下");
  expect(pane.workbook.edited.map(({ value }) => value)).toEqual(["已改"]);
  const explained = screen.getByRole("button", { name: "第2条 已说明" });
  expect(explained.getAttribute("aria-disabled")).toBe("true");
  fireEvent.input(screen.getByLabelText("第2条 办理说明"), { target: { value: "佐证另送" } });
  await press("第2条 已说明");
  await waitFor(() => expect(pane.workbook.edited.map(({ value }) => value)).toEqual(["已改", "已说明", "佐证另送"]));
  await press("第3条 撤回");
  await waitFor(() => expect(pane.workbook.edited.at(-1)!.value).toBe("已撤回"));
});

test("审核报告 and 上报稿 leave a stamp each, and warn while remarks are open", async () => {
  const pane = await open("上报与退回");
  await screen.findByText(/还没有生成过/);
  fireEvent.input(screen.getByLabelText("粘贴退回意见"), { target: { value: "第4行缺少佐证材料" } });
  await press("列入清单");
  await told("已列入 1 条");
  keep(pane, table());
  await press("审核报告");
  await told("审核报告已写在");
  expect((await screen.findByRole("alert")).textContent).toContain("还有 1 条退回意见没有办理");
  const history = pane.workbook.written.find(({ name }) => name === "SHANHAI_历史")!;
  expect(history.visibility).toBe("hidden");
  expect(history.rows[3]!.slice(2, 9)).toEqual(["审核报告", "有提示", 0, expect.any(Number), 0, 2, 1]);
  keep(pane, table());
  await press("导出上报稿");
  await told("上报稿已在新窗口打开");
  expect(pane.workbook.edited.filter(({ sheet }) => sheet === "SHANHAI_历史").map(({ value }) => value)).toContain(
    "上报稿",
  );
});

test("列入清单 can be given up; the text stays in its field", async () => {
  const pane = await open("上报与退回");
  await screen.findByText(/没有退回意见/);
  fireEvent.input(screen.getByLabelText("粘贴退回意见"), { target: { value: "第4行缺少佐证材料" } });
  const giveUp = jest.fn<void, [Error]>();
  const ask = jest.spyOn(pane.fakeChecks, "ask");
  ask.mockImplementationOnce(() => new Promise((_, reject) => giveUp.mockImplementation(reject)));
  await press("列入清单");
  await act(async () => void fireEvent.click(screen.getByRole("button", { name: "取消" })));
  expect(pane.fakeChecks.cancelled).toBe(1);
  await act(async () => giveUp(new Cancelled()));

  await told("已取消，没有列入退回意见");
  expect(pane.workbook.written).toEqual([]);
  expect(screen.getByLabelText<HTMLTextAreaElement>("粘贴退回意见").value).toBe("第4行缺少佐证材料");
});

test("a 上报稿 that does not open leaves no stamp", async () => {
  const pane = await open("上报与退回");
  pane.workbook.openCopy = () => {
    keep(pane, table());
    return Promise.reject(new HostFailure("access-denied", "AccessDenied"));
  };
  await press("导出上报稿");

  await screen.findByRole("alert");
  expect(pane.workbook.written.map(({ name }) => name)).toEqual(["SHANHAI_历史"]);
  expect(pane.workbook.asked.at(-1)).not.toMatch(/^write/);
  expect(pane.workbook.asked).toContain("remove SHANHAI_历史");
});

test("a 上报稿 that does not open takes back its own stamp, not a colleague's that came after", async () => {
  const pane = await open("上报与退回");
  pane.workbook.openCopy = () => {
    const [own] = pane.workbook.written;
    const colleague = [2, "2099年1月1日 08:00", ...own!.rows[3]!.slice(2)];
    const shared = gridOfSheet({ ...own!, rows: [...own!.rows, colleague] });
    pane.workbook.reading = { ...pane.workbook.reading, grids: [table(), shared] };
    return Promise.reject(new HostFailure("access-denied", "AccessDenied"));
  };
  await press("导出上报稿");

  await screen.findByRole("alert");
  await waitFor(() => expect(pane.workbook.edited).not.toEqual([]));
  expect(new Set(pane.workbook.edited.map(({ cell, value }) => `${cell.row} ${value}`))).toEqual(new Set(["3 null"]));
});

test("a stamp that cannot be taken back is told, and so is why the 上报稿 did not open", async () => {
  const pane = await open("上报与退回");
  pane.workbook.openCopy = () => {
    keep(pane, table());
    pane.workbook.removeSheets = () => Promise.reject(new HostFailure("busy", "ActivityLimitReached"));
    return Promise.reject(new HostFailure("unsupported", "ApiNotFound"));
  };
  await press("导出上报稿");

  await screen.findByText(/这次上报稿没有打开，但工作表“SHANHAI_历史”里已记了一行/);
  expect(pane.activity.state().notices.map(({ code }) => code)).toEqual([undefined, "ApiNotFound"]);
});

test("the stamp that made room for one taken back is there again", async () => {
  const { stamp, withoutStamp } = await import("../../../src/taskpane/year-end/stamp-task");
  const stamps = Array.from({ length: mostStamps }, (_, index) => sampleStamp(index + 1));
  const full = [table(), gridOfSheet(historySheet(stamps))];
  const kept = await stamp(full, "copy", "2099年1月1日 08:00");
  expect(kept.dropped).toEqual([stamps[0]]);

  const history = gridOfSheet(historySheet([...stamps.slice(1), kept.stamp]));
  const { edits } = withoutStamp([table(), history], kept);
  expect(edits.filter(({ value }) => value !== null).map(({ value }) => value)).toContain(stamps[0]!.time);
  expect(edits.filter(({ value }) => value === null).map(({ expected }) => expected)).toContain("2099年1月1日 08:00");
});

test.each(["年底考核", "上报与退回"])("%s is complete for assistive technology", async (stage) => {
  const pane = await open(stage);
  if (stage === "上报与退回") {
    await screen.findByLabelText("粘贴退回意见");
    fireEvent.input(screen.getByLabelText("粘贴退回意见"), { target: { value: "第4行缺少佐证\n整体再斟酌" } });
    await press("列入清单");
    await told("已列入");
    keep(pane, table());
  } else await screen.findByRole("region", { name: /^西湖区 2022年/ });
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});
