/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import type { Grid } from "../../../src/core/table/grid";
import { App } from "../../../src/taskpane/App";
import { reviewGrids } from "../../../src/taskpane/review-grids";
import { openPane } from "../open-pane";

afterEach(cleanup);

const goal = "到位资金1亿元以上";
const table: Grid = {
  sheet: "任务分解表",
  origin: { row: 0, column: 0 },
  cells: [
    ["西湖区山海协作工程2022年度工作任务分解表", null, null, null],
    ["工作内容", "工作目标", "责任单位", "佐证依据"],
    ["产业合作", goal, "区经合局", "资金到账凭证"],
  ],
  merges: [],
};

/** After an 审核 of the table above, in words as the worker gives them. */
async function reviewed() {
  const result = await reviewGrids([table], {});
  const pane = openPane(result);
  pane.workbook.reading = { ...pane.workbook.reading, grids: [table] };
  pane.workbook.selection = { sheet: table.sheet, cell: { row: 2, column: 1 } };
  render(<App pane={pane} />);
  await act(() => pane.review.run());
  pane.workbook.asked.length = 0;
  const results = await screen.findByLabelText("审核结果");
  const card = results.querySelector<HTMLElement>('[data-check="below-minimum"]')!;
  return { pane, card };
}

const unfold = (card: HTMLElement) => {
  const details = within(card).getByText("指标改判").closest("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
  return within(card).findByRole("form", { name: "改判本行的指标" });
};

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test("a finding on an indicator says what the row was held to and why; what is chosen is kept and checked by", async () => {
  const { pane, card } = await reviewed();
  const form = within(await unfold(card));
  expect(form.getByText("按文字识别为：到位资金（因为写了“到位资金”）。")).toBeTruthy();
  expect(await violations()).toEqual([]);

  fireEvent.input(form.getByLabelText("查找指标"), { target: { value: "消费帮扶" } });
  fireEvent.click(await form.findByLabelText(/^消费帮扶金额/));
  fireEvent.input(form.getByLabelText("查找指标"), { target: { value: "" } });
  fireEvent.click(form.getByLabelText(/^到位资金/));
  expect(form.getByRole("status").textContent).toBe("选定：消费帮扶金额。");

  expect(form.getByRole("button", { name: "保存改判" }).getAttribute("aria-disabled")).toBe("true");
  fireEvent.input(form.getByLabelText("改判理由（必填）"), { target: { value: "口径按消费帮扶" } });
  await act(async () => void fireEvent.click(form.getByRole("button", { name: "保存改判" })));
  await waitFor(() => expect(pane.workbook.asked).toContain("mark 任务分解表"));

  expect(pane.workbook.asked).toEqual(["read active", "read active", "write SHANHAI_设置", "read", "mark 任务分解表"]);
  const row = pane.workbook.written[0]!.rows.at(-1)!;
  expect(row).toEqual(["指标改判", "产业合作", goal, "P05-5", "口径按消费帮扶"]);
});

test("Escape leaves it as it was, and the keyboard where it was opened; Enter in the search decides nothing", async () => {
  const { pane, card } = await reviewed();
  const form = within(await unfold(card));
  const search = form.getByLabelText("查找指标");
  expect(fireEvent.keyDown(search, { key: "Enter" })).toBe(false);

  // Where office.js listens on the web: it would give the keyboard to the grid.
  const leavesPane = jest.fn();
  window.addEventListener("keydown", leavesPane);
  search.focus();
  fireEvent.keyDown(search, { key: "Escape" });
  window.removeEventListener("keydown", leavesPane);
  expect(leavesPane).not.toHaveBeenCalled();
  await waitFor(() => expect(within(card).queryByRole("form")).toBeNull());

  expect(document.activeElement).toBe(within(card).getByText("指标改判"));
  expect(pane.workbook.written).toEqual([]);
});

test("the selected row is decided about from its own view, also where nothing is wrong with it", async () => {
  const { pane } = await reviewed();
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "指标改判" })));
  const region = within(await screen.findByRole("region", { name: "第3行" }));
  expect(region.getByText("第3行 产业合作")).toBeTruthy();
  await region.findByRole("form", { name: "改判本行的指标" });
  expect(await violations()).toEqual([]);

  pane.workbook.selection = { sheet: table.sheet, cell: { row: 0, column: 0 } };
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "查看选中的行" })));
  await screen.findByText(/选中的不是任务行/);
});

test("a decision that the sheet has no place for is refused, and staff still read why after a moment", async () => {
  const { pane, card } = await reviewed();
  const damaged: Grid = { ...table, sheet: "SHANHAI_设置", cells: [["改写过"]] };
  pane.workbook.reading = { ...pane.workbook.reading, grids: [table, damaged] };
  const form = within(await unfold(card));
  fireEvent.input(form.getByLabelText("改判理由（必填）"), { target: { value: "口径" } });
  await act(async () => void fireEvent.click(form.getByRole("button", { name: "保存改判" })));

  expect((await screen.findByText(/没有保存：工作表“SHANHAI_设置”/)).textContent).toBeTruthy();
  expect(pane.workbook.asked).not.toContain("mark 任务分解表");
  expect(within(card).queryByRole("form")).not.toBeNull();
});
