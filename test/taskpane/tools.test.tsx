/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { webcrypto } from "node:crypto";
import { TextEncoder } from "node:util";
import type { Grid } from "../../src/core/table/grid";
import { HostFailure } from "../../src/excel/host-failure";
import { App } from "../../src/taskpane/App";
import { fixerOf } from "../../src/taskpane/fixes/fixer";
import { freezerOf } from "../../src/taskpane/formulas/freezer";
import type { ProposedFix } from "../../src/taskpane/fixes/proposed-fix";
import { pause } from "../../src/taskpane/patience";
import { entriesAtOnce } from "../../src/taskpane/use-shown";
import { gridOfSheet } from "../core/settings/sheet-grid";
import { openPane } from "./open-pane";
import { sampleFinding, sampleResult } from "./review-samples";

beforeAll(() => {
  // What every worker has and jsdom has not.
  Object.defineProperty(globalThis, "crypto", { value: webcrypto });
  Object.assign(globalThis, { TextEncoder });
});
afterEach(cleanup);

const table: Grid = {
  sheet: "任务分解表",
  origin: { row: 0, column: 0 },
  cells: [
    ["西湖区山海协作工程2022年度工作任务分解表", null, null, null],
    ["工作内容", "工作目标", "责任单位", "佐证依据"],
    ["产业合作", "力争到位资金1亿元", "区经合局，区商务局", "资金到账凭证"],
  ],
  merges: [],
};

function open() {
  const pane = openPane(sampleResult([sampleFinding(3, "warning")]));
  pane.workbook.reading = { ...pane.workbook.reading, grids: [table] };
  render(<App pane={pane} />);
  return pane;
}

const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole("button", { name })));
const told = (words: string | RegExp) =>
  waitFor(() => expect(screen.getAllByRole("status")[0]!.textContent).toMatch(words));

describe("说明", () => {
  test("is written on a sheet of the workbook under the words of its row, and shown at once", async () => {
    const pane = open();
    await act(() => pane.review.run());
    const card = within(await screen.findByLabelText("审核结果")).getAllByRole("listitem")[0]!;
    const details = within(card).getByText("说明").closest("details")!;
    details.open = true;
    fireEvent(details, new Event("toggle"));
    const field = await screen.findByLabelText("说明理由");
    fireEvent.input(field, { target: { value: "  市里口径如此  " } });
    await press("保存说明");
    await told("说明已写入");

    const [sheet] = pane.workbook.written;
    expect(sheet).toMatchObject({ name: "SHANHAI_说明", visibility: "visible" });
    expect(sheet!.rows.at(-1)).toEqual(expect.arrayContaining(["hedged-goal", "内容3", "目标3", "市里口径如此"]));
    expect(pane.review.state().result).toMatchObject({ outcome: "pass", findings: [{ explanation: "市里口径如此" }] });
  });

  test("stays in its field until it is written: nothing that was typed is lost where it cannot be", async () => {
    const pane = open();
    await act(() => pane.review.run());
    const card = within(await screen.findByLabelText("审核结果")).getAllByRole("listitem")[0]!;
    const details = within(card).getByText("说明").closest("details")!;
    details.open = true;
    fireEvent(details, new Event("toggle"));
    fireEvent.input(await screen.findByLabelText("说明理由"), { target: { value: "市里口径如此" } });
    const typed = () => screen.getByLabelText<HTMLTextAreaElement>("说明理由").value;

    let end!: () => void;
    const work = pane.activity.run("reading", () => new Promise((resolve) => (end = resolve)));
    await press("保存说明");
    expect(typed()).toBe("市里口径如此");
    end();
    await act(() => work);

    pane.workbook.failure = new HostFailure("cell-being-edited", "InvalidOperationInCellEditMode");
    await press("保存说明");
    expect(typed()).toBe("市里口径如此");

    await press("保存说明");
    await told("说明已写入");
    expect(screen.queryByLabelText("说明理由")).toBeNull();
  });

  test("an error cannot be explained, whatever asks for it", async () => {
    const pane = open();
    await pane.explanations.explain(sampleFinding(3, "error"), "不想改");
    expect(pane.workbook.asked).toEqual([]);
  });

  test("the last one taken back takes its sheet along", async () => {
    const pane = open();
    const finding = sampleFinding(3, "warning");
    await pane.explanations.explain(finding, "市里口径如此");
    const [sheet] = pane.workbook.written;
    pane.workbook.reading = { ...pane.workbook.reading, grids: [table, gridOfSheet(sheet!)] };
    pane.workbook.asked.length = 0;

    await pane.explanations.explain(finding, null);
    expect(pane.workbook.asked).toEqual(["read active", "remove SHANHAI_说明"]);
  });

  test.each([
    [
      "damaged",
      { grids: [table, gridOfSheet({ name: "SHANHAI_说明", rows: [["我们自己写的"]] })] },
      /SHANHAI_说明”A1.*表头/,
    ],
    ["too large to be read", { tooLarge: ["SHANHAI_说明"] }, /SHANHAI_说明”太大/],
  ])("on a sheet that is %s, nothing is written and staff are told why", async (_what, reading, problem) => {
    const pane = open();
    pane.workbook.reading = { ...pane.workbook.reading, ...reading };
    await pane.explanations.explain(sampleFinding(3, "warning"), "市里口径如此");

    expect(pane.workbook.asked).toEqual(["read active"]);
    expect(pane.activity.state()).toMatchObject({ done: null, notices: [{ problem: expect.stringMatching(problem) }] });
  });
});

test("审核报告 is written once for the whole workbook and shown", async () => {
  const pane = open();
  await press("审核报告");
  await told("审核报告已写在");

  expect(pane.workbook.asked).toEqual(["read", "write 审核报告", "write SHANHAI_历史", "select 审核报告 0,0"]);
  // Marks are not written: none are worked out.
  expect(pane.fakeChecks.styles).toEqual([null]);
});

test("自动修改 shows each cell before and after, writes what is chosen, and takes it back", async () => {
  const pane = open();
  await press("自动修改");
  await screen.findByText(/C3：区经合局，区商务局 改为 /);
  await press(/修改选中的/);
  await told("已修改");
  expect(pane.workbook.edited).toContainEqual(
    expect.objectContaining({
      cell: { row: 2, column: 2 },
      expected: "区经合局，区商务局",
      value: "区经合局、区商务局",
    }),
  );
  const written = pane.workbook.edited.length;

  await press("撤销上次修改");
  await told("已撤销");
  expect(pane.workbook.edited.slice(written)).toContainEqual(
    expect.objectContaining({ cell: { row: 2, column: 2 }, value: "区经合局，区商务局" }),
  );
});

test("自动修改 writes no fix that has not been shown", async () => {
  const pane = open();
  const fixes = Array.from({ length: entriesAtOnce + 1 }, (_, row): ProposedFix => {
    const edit = { sheet: table.sheet, cell: { row, column: 2 }, expected: "区经合局，区商务局", value: "" };
    return { title: `第${row}处`, previews: [], edits: [edit], optional: false };
  });
  jest.spyOn(pane.fakeChecks, "ask").mockResolvedValue(fixes);
  await press("自动修改");
  await screen.findByText("第0处");
  await press(`修改选中的 ${entriesAtOnce} 处`);
  await told("已修改");
  expect(pane.workbook.edited.map(({ cell }) => cell.row)).toEqual(fixes.slice(0, -1).map((_, row) => row));

  await press(/^再显示一些（还有 1 条）/);
  await press(`修改选中的 ${entriesAtOnce + 1} 处`);
  await waitFor(() => expect(pane.workbook.edited.map(({ cell }) => cell.row)).toContain(entriesAtOnce));
});

test("what could not be taken back can be taken back later", async () => {
  const pane = open();
  await press("自动修改");
  await screen.findByText(/C3：区经合局，区商务局 改为 /);
  await press(/修改选中的/);
  await told("已修改");
  const written = pane.workbook.edited.length;

  pane.workbook.refuse = () => true;
  await press("撤销上次修改");
  await told("没有恢复任何单元格");
  const tried = pane.workbook.edited.slice(written);

  pane.workbook.refuse = () => false;
  await press("撤销上次修改");
  await told("已撤销");
  expect(pane.workbook.edited.slice(written + tried.length)).toEqual(tried);
});

test("自动修改 follows what staff type meanwhile, and keeps what they have chosen", async () => {
  jest.useFakeTimers();
  try {
    const pane = open();
    await press("自动修改");
    await screen.findByText(/C3：区经合局，区商务局 改为 /);
    fireEvent.click(screen.getByLabelText("第3行的责任单位改用“、”隔开"));

    const cells = table.cells.map((row, index) =>
      index === 2 ? [row[0]!, row[1]!, "区经合局；区商务局", row[3]!] : row,
    );
    pane.workbook.reading = { ...pane.workbook.reading, grids: [{ ...table, cells }] };
    pane.workbook.edit(table.sheet, { top: 2, left: 2, bottom: 2, right: 2 });
    await act(() => jest.advanceTimersByTimeAsync(pause));
    await screen.findByText(/C3：区经合局；区商务局 改为 /);
    expect(screen.getByLabelText<HTMLInputElement>("第3行的责任单位改用“、”隔开").checked).toBe(false);
  } finally {
    jest.useRealTimers();
  }
});

test("what cannot be taken back does not stand in the way of what was written before it", async () => {
  const pane = open();
  const fixer = fixerOf(pane.tools.workshop);
  const fixOf = (row: number): ProposedFix => {
    const edit = { sheet: table.sheet, cell: { row, column: 2 }, expected: "改前", value: "改后" };
    return { title: "", previews: [], edits: [edit], optional: false };
  };
  await fixer.apply([fixOf(3)]);
  await fixer.apply([fixOf(7)]);

  pane.workbook.refuse = ({ cell }) => cell.row === 7;
  await fixer.undo();
  expect(pane.activity.state().notices).toMatchObject([{ problem: expect.stringContaining("任务分解表!C8") }]);
  await fixer.undo();
  expect(pane.activity.state().done).toBe("已撤销，恢复了 1 个单元格。");
  expect(fixer.state().written).toMatchObject([[{ cell: { row: 7 } }]]);
});

test("公式: whether they work, repair and freeze", async () => {
  const pane = open();
  pane.workbook.functions = "missing";
  pane.workbook.formulas = 3;
  await press("公式");
  await screen.findByText(/公式不可用/);
  await press("修复公式");
  await told("已重新输入 3 个公式");

  await press("写入数值");
  await screen.findByText(/3 个公式将换成数值/);
  await press("不换");
  expect(pane.workbook.asked).not.toContain("freeze");

  await press("写入数值");
  await screen.findByRole("button", { name: "换掉 3 个公式" });
  await press("换掉 3 个公式");
  await told("已把 3 个公式换成数值");
  await press("换回公式");
  await told("已换回 3 个公式");
  expect(pane.workbook.asked.at(-1)).toBe("restore 3");
});

test("公式: what could not be put back is kept, to be put back later; what freezing left halfway, too", async () => {
  const pane = openPane(sampleResult([]));
  const freezer = freezerOf(pane.tools.workshop);
  pane.workbook.formulas = 3;
  await freezer.freeze();
  pane.workbook.unrestored = 1;
  await freezer.undo();
  expect(freezer.state().frozen).toHaveLength(1);
  expect(pane.activity.state().done).toMatch(/^已换回 2 个公式。1 个没有换回/);

  pane.workbook.freezeFailure = new HostFailure("item-not-found", "ItemNotFound");
  await freezer.freeze();
  expect(freezer.state()).toMatchObject({ asked: null, frozen: { length: 4 } });
  const [notice] = pane.activity.state().notices;
  expect(notice).toMatchObject({ intent: "error", code: "ItemNotFound" });
  expect(notice!.problem).not.toContain("没有改动");

  pane.workbook.unrestored = 0;
  await freezer.undo();
  expect(freezer.state().frozen).toEqual([]);
});

test("写入结果列 puts verdicts beside the rows, in cells that are blank", async () => {
  const pane = open();
  await pane.tools.writeValues();

  const edits = pane.workbook.edited;
  expect(edits.filter(({ cell }) => cell.row === 1).map(({ value }) => value)).toEqual([
    "对应指标",
    "下限判断",
    "缺口",
  ]);
  expect(edits.every(({ expected, cell }) => expected === null && cell.column >= 4)).toBe(true);
  expect(edits.filter(({ cell }) => cell.row === 2).map(({ value }) => value)).toEqual(
    expect.arrayContaining([expect.stringContaining("到位资金"), expect.stringContaining("低于下限")]),
  );
});

test("写入结果列 can be taken back where it was written", async () => {
  const pane = open();
  await press("公式");
  await screen.findByText(/^公式可用/);
  await press("写入结果列");
  await told(/^已在表格右侧写入 \d 个单元格，可以撤销。$/);
  const written = [...pane.workbook.edited];
  await press("撤销上次修改");
  await told(`已撤销，恢复了 ${written.length} 个单元格。`);
  expect(pane.workbook.edited.slice(written.length).every(({ value }) => value === null)).toBe(true);
});

test("导出上报稿 opens a file and says what it leaves out", async () => {
  const pane = open();
  await pane.tools.exportCopy();

  expect(pane.workbook.copies).toHaveLength(1);
  expect(String.fromCharCode(...pane.workbook.copies[0]!.slice(0, 2))).toBe("PK");
  expect(pane.activity.state().notices).toMatchObject([
    { intent: "info", remedy: expect.stringContaining("审核标记") },
  ]);
});

test("导出上报稿 says which hidden rows it shows", async () => {
  const pane = open();
  pane.workbook.hiddenRows = [2];
  await pane.tools.exportCopy();

  expect(pane.activity.state().notices).toMatchObject([
    { intent: "warning", problem: expect.stringContaining("工作表“任务分解表”有 1 行原来是隐藏或筛选掉的") },
  ]);
});

test("设置: a check goes only with a reason, and what is saved is written on our hidden sheet", async () => {
  const pane = open();
  await press("设置");
  const form = await screen.findByRole("form", { name: "本工作簿" });
  fireEvent.input(within(form).getByLabelText("地区"), { target: { value: "西湖区" } });
  fireEvent.click(within(form).getByLabelText(/^措辞偏软/));
  await act(async () => void fireEvent.submit(form));
  expect(pane.workbook.written).toEqual([]);

  fireEvent.input(within(form).getByLabelText("停用“措辞偏软”的理由"), { target: { value: "另有规定" } });
  await act(async () => void fireEvent.submit(form));
  await told("设置已保存");
  expect(pane.workbook.written).toMatchObject([{ name: "SHANHAI_设置", visibility: "hidden" }]);
  expect(pane.workbook.written[0]!.rows.flat()).toEqual(expect.arrayContaining(["西湖区", "hedged-goal", "另有规定"]));
});
