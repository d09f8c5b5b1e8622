/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { checkWorkbook } from "../../src/core/check-workbook";
import type { SheetContent } from "../../src/core/report/sheet-content";
import type { ColumnRole } from "../../src/core/table/task-table";
import type { Grid } from "../../src/core/table/grid";
import { App } from "../../src/taskpane/App";
import { correctColumn } from "../../src/taskpane/columns/column-task";
import { reviewGrids } from "../../src/taskpane/review-grids";
import { openPane } from "./open-pane";
import { sampleFinding, sampleResult } from "./review-samples";

afterEach(cleanup);

const table: Grid = {
  sheet: "任务分解表",
  origin: { row: 0, column: 0 },
  cells: [
    ["工作内容", "工作目标", "责任单位", "佐征依据"],
    ["产业合作", "到位资金1亿元以上", "区经合局", "资金到账凭证"],
  ],
  merges: [],
};
/** A sheet as Excel gives it back: every row of one length. */
function asRead({ name, rows }: SheetContent): Grid {
  const width = Math.max(...rows.map(({ length }) => length));
  const cells = rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
  return { sheet: name, origin: { row: 0, column: 0 }, cells, merges: [] };
}

const column = { label: "佐征依据", meant: "evidence" } as const;

test("a header that is only like a known one is asked about, with its label and likely meaning", async () => {
  const { findings } = await reviewGrids([table], {});

  expect(findings.filter((finding) => finding.column)).toMatchObject([{ check: "unsure-column", column }]);
});

test.each<[string, ColumnRole | null, ColumnRole[]]>([
  ["what it was taken for", "evidence", ["content", "goal", "departments", "evidence"]],
  ["another column", "remark", ["content", "goal", "departments", "remark"]],
  ["none of ours", null, ["content", "goal", "departments"]],
])("the answer %s is kept in the workbook and read from it", async (_what, role, roles) => {
  const answered = correctColumn([table], { sheet: table.sheet, label: column.label, role });

  const [checked] = checkWorkbook([table, ...answered.sheets.map(asRead)]).tables;

  expect(checked!.table.columns.map((each) => each.role)).toEqual(roles);
  expect(checked!.findings.map(({ check }) => check)).not.toContain("unsure-column");
});

test("another answer replaces the first", () => {
  const first = correctColumn([table], { sheet: table.sheet, label: column.label, role: "evidence" });
  const second = correctColumn([table, ...first.sheets.map(asRead)], {
    sheet: table.sheet,
    label: column.label,
    role: "remark",
  });

  expect(second.sheets).toEqual([]);
  expect(second.edits).toMatchObject([{ sheet: "SHANHAI_设置", expected: "佐证依据", value: "备注" }]);
});

test("the card asks, keeps the answer and checks anew; answering is no way to the cell", async () => {
  const pane = openPane(sampleResult([sampleFinding(2, "warning", { check: "unsure-column", column })]));
  pane.workbook.reading = { ...pane.workbook.reading, grids: [table] };
  render(<App pane={pane} />);
  await act(() => pane.review.run());
  const card = within(await screen.findByLabelText("审核结果")).getAllByRole("listitem")[0]!;
  pane.workbook.asked.length = 0;

  fireEvent.change(await within(card).findByLabelText("这一列是"), { target: { value: "remark" } });
  await act(async () => void fireEvent.click(within(card).getByRole("button", { name: "确认" })));
  await waitFor(() => expect(pane.workbook.asked).toContain("mark 任务分解表"));

  expect(pane.workbook.asked).toEqual(["read active", "write SHANHAI_设置", "read", "mark 任务分解表"]);
  expect(pane.workbook.written[0]!.rows.flat()).toEqual(expect.arrayContaining([column.label, "备注"]));
});
