/** @jest-environment jsdom */
import "../support/text-coders";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { HostFailure } from "../../../src/excel/host-failure";
import { App } from "../../../src/taskpane/App";
import { gridsOf } from "../../../src/xlsx/grids-of";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { pause } from "../../../src/taskpane/patience";
import { openPane } from "../open-pane";
import { sampleFinding, sampleResult } from "../review-samples";
import { press, told } from "./press";

afterEach(cleanup);

const title = "西湖区山海协作工程2022年度工作任务分解表";
const header = ["工作内容", "工作目标", "责任单位", "佐证依据"];
const funds = ["到位资金", "到位资金8亿元以上", "区投促局、区财政局", "资金到位证明"];
const sales = ["消费帮扶", "消费帮扶金额1000万元以上", "区商务局", "销售额明细"];

function grid(rows: readonly (readonly CellValue[])[], extra: readonly string[] = []): Grid {
  const columns = [...header, ...extra];
  const cells = [[title], columns, ...rows].map((row) => columns.map((_, column) => row[column] ?? null));
  return { sheet: "任务分解表", origin: { row: 0, column: 0 }, cells, merges: [] };
}

function file(name: string, content: Uint8Array | string): File {
  const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
  // jsdom's File gives its bytes in another realm's buffer.
  return Object.assign(new File([], name), {
    arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  });
}

function workbookOf({ sheet, cells }: Grid): Uint8Array {
  return writeWorkbook([
    { name: sheet, visibility: "visible", rows: cells, boldRows: [], columnWidths: [], titleRows: 0 },
  ]);
}

const reported = ["完成值", "佐证材料（已提交）"];

async function open(own: Grid) {
  const pane = openPane(sampleResult([sampleFinding(3, "warning")]));
  pane.workbook.reading = { ...pane.workbook.reading, grids: [own] };
  render(<App pane={pane} />);
  await press("年度工作");
  await screen.findByRole("button", { name: "拆分与汇总" });
  await press("拆分与汇总");
  return pane;
}

const pick = (label: string, files: readonly File[]) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { files } }));

describe("按责任单位拆分", () => {
  test("opens each unit's workbook with its rows alone, and says what to call it", async () => {
    const pane = await open(grid([funds, sales]));
    await press("拆分");
    const parts = await screen.findByRole("list", { name: "拆分出的工作簿" });
    expect(
      within(parts)
        .getAllByRole("listitem")
        .map((item) => item.firstChild!.textContent),
    ).toEqual(["区投促局.xlsx（1 行）", "区财政局.xlsx（1 行）", "区商务局.xlsx（1 行）"]);
    await press("打开 区商务局.xlsx");
    await told("请另存为“区商务局.xlsx”");
    const [part] = gridsOf(await readWorkbook(pane.workbook.copies[0]!));
    expect(part!.cells[2]!.slice(0, 4)).toEqual(header);
    expect(part!.cells.slice(3).map((row) => row.slice(0, 4))).toEqual([sales]);
    expect(pane.workbook.written).toEqual([]);
  });

  test("names the rows without a unit, and gives them a workbook of their own", async () => {
    await open(grid([funds, [...sales.slice(0, 2), "", sales[3]!]]));
    await press("拆分");
    await screen.findByText(/有 1 行没有责任单位（第4行），放在“未明确责任单位.xlsx”里/);
    screen.getByText("未明确责任单位.xlsx（1 行；不是一个单位，请确定由谁填报）");
  });
});

test("拆分: workbooks of rows that have changed since are offered no more", async () => {
  const pane = await open(grid([funds, sales]));
  await press("拆分");
  await told("拆成 3 个工作簿");
  screen.getByRole("button", { name: "全部下载（一个 zip 文件）" });

  jest.useFakeTimers();
  try {
    pane.workbook.edit("任务分解表", { top: 2, left: 1, bottom: 2, right: 1 });
    await act(() => jest.advanceTimersByTimeAsync(pause + 10));
  } finally {
    jest.useRealTimers();
  }
  screen.getByText("拆分之后表格有改动，请重新拆分。");
  expect(screen.queryByRole("list", { name: "拆分出的工作簿" })).toBeNull();
  expect(screen.queryByRole("button", { name: "全部下载（一个 zip 文件）" })).toBeNull();

  await press("拆分");
  await screen.findByRole("list", { name: "拆分出的工作簿" });
  expect(screen.queryByText("拆分之后表格有改动，请重新拆分。")).toBeNull();
});

test("拆分 takes the latest year of several, says so, and another one where staff choose it", async () => {
  const former = { ...grid([funds]), sheet: "2021年" };
  const before = {
    ...former,
    cells: former.cells.map((row) => row.map((value) => (value === title ? title.replace("2022", "2021") : value))),
  };
  const pane = await open(grid([sales]));
  pane.workbook.reading = { ...pane.workbook.reading, grids: [before, ...pane.workbook.reading.grids] };
  await press("拆分");
  await told("工作簿里有几个年度的任务分解表，现按2022年的拆成 1 个工作簿");
  screen.getByText("区商务局.xlsx（1 行）");

  const choice = screen.getByLabelText<HTMLSelectElement>("拆分哪一年的任务分解表");
  expect([...choice.options].map(({ value }) => value)).toEqual(["2022年", "2021年"]);
  await act(async () => void fireEvent.change(choice, { target: { value: "2021年" } }));
  await told("现按2021年的拆成 2 个工作簿");
  screen.getByText("区财政局.xlsx（1 行）");
});

describe("合并", () => {
  const own = grid([funds, sales], reported);

  test("fills blank cells, shows several answers side by side, and writes only what staff choose", async () => {
    const pane = await open(own);
    await pick("选取返回的工作簿", [
      file("区投促局.xlsx", workbookOf(grid([[...funds, "5.2亿元", "证明"]], reported))),
      file("区财政局.xlsx", workbookOf(grid([[...funds, "6亿元", "凭证"]], reported))),
      file("区商务局.xlsx", workbookOf(grid([[...sales, "620万元"]], reported))),
    ]);
    await press("合并");
    await told("可填入 1 个单元格，填报不一致 2 处");
    const [completed, submitted] = within(await screen.findByRole("region", { name: "需要选定" })).getAllByRole(
      "group",
    );
    expect(
      within(completed!)
        .getAllByRole("radio")
        .map((radio) => radio.closest("label")!.textContent),
    ).toEqual(["保持空白", "区投促局.xlsx：5.2亿元", "区财政局.xlsx：6亿元"]);
    fireEvent.click(within(submitted!).getByLabelText("全部写上：证明；凭证"));
    await press("写入合并结果");
    await told("已修改 2 个单元格");
    expect(
      pane.workbook.edited.map(({ cell: { row, column }, value, expected }) => [row, column, value, expected]),
    ).toEqual([
      [3, 4, "620万元", null],
      [2, 5, "证明；凭证", null],
    ]);
    expect(screen.getByRole("region", { name: "需要选定" }).querySelectorAll("fieldset")).toHaveLength(1);
  });

  test("writes nothing where the rows have been sorted since, and says so", async () => {
    const pane = await open(own);
    await pick("选取返回的工作簿", [file("区商务局.xlsx", workbookOf(grid([[...sales, "620万元"]], reported)))]);
    await press("合并");
    await told("可填入 1 个单元格");
    pane.workbook.reading = { ...pane.workbook.reading, grids: [grid([sales, funds], reported)] };
    await press("写入合并结果");
    await screen.findByText(/第4行在查找之后有变化（排序、插入、删除或改写），什么都没有写入/);
    expect(pane.workbook.edited).toEqual([]);

    await press("合并");
    await press("写入合并结果");
    await told("已修改 1 个单元格");
    expect(pane.workbook.edited).toMatchObject([{ cell: { row: 2, column: 4 }, value: "620万元" }]);
  });

  test("a cell that is being edited after the writing holds up nothing but the renewal of the result", async () => {
    const pane = await open(own);
    await act(async () => void (await pane.review.run()));
    await pick("选取返回的工作簿", [file("区商务局.xlsx", workbookOf(grid([[...sales, "620万元"]], reported)))]);
    await press("合并");
    await told("可填入 1 个单元格");
    const { workbook } = pane;
    const applyEdits = workbook.applyEdits.bind(workbook);
    workbook.applyEdits = async (edits) => {
      const report = await applyEdits(edits);
      workbook.failure = new HostFailure("cell-being-edited", "InvalidOperationInCellEditMode");
      return report;
    };
    await press("写入合并结果");
    await told("已修改 1 个单元格");
    await waitFor(() => expect(workbook.failure).toBeNull());
    expect(pane.activity.state().notices).toEqual([]);
  });

  test("what Excel refuses, and what was chosen for it, can be written later", async () => {
    const pane = await open(own);
    await pick("选取返回的工作簿", [
      file("区投促局.xlsx", workbookOf(grid([[...funds, "5.2亿元"]], reported))),
      file("区财政局.xlsx", workbookOf(grid([[...funds, "6亿元"]], reported))),
      file("区商务局.xlsx", workbookOf(grid([[...sales, "620万元"]], reported))),
    ]);
    await press("合并");
    await screen.findByRole("region", { name: "需要选定" });
    fireEvent.click(screen.getByLabelText("区财政局.xlsx：6亿元"));
    pane.workbook.refuse = ({ value }) => value === "6亿元";
    await press("写入合并结果");
    await screen.findByText(/^没有写入任务分解表!\w+：内容已经变化/);
    expect(screen.getByLabelText<HTMLInputElement>("区财政局.xlsx：6亿元").checked).toBe(true);

    pane.workbook.refuse = () => false;
    await press("写入合并结果");
    await told("已修改 1 个单元格");
    expect(pane.workbook.edited.map(({ value }) => value)).toEqual(["620万元", "6亿元", "6亿元"]);
    expect(screen.queryByRole("region", { name: "需要选定" })).toBeNull();
    expect(screen.queryByRole("button", { name: "写入合并结果" })).toBeNull();
  });

  test("no other files can be picked while these are read", async () => {
    const pane = await open(own);
    let deliver = (): void => undefined;
    const slow = Object.assign(new File([], "慢.xlsx"), {
      arrayBuffer: () => new Promise<ArrayBuffer>((resolve) => (deliver = () => resolve(new ArrayBuffer(0)))),
    });
    await pick("选取返回的工作簿", [slow]);
    await press("合并");
    const pickers = ["选取返回的工作簿", "选取各地的工作簿"].map((label) => screen.getByLabelText(label));
    await waitFor(() => expect(pane.activity.state().step).toBe("checking"));
    for (const picker of pickers) expect(picker).toHaveProperty("disabled", true);
    await act(async () => deliver());
    await waitFor(() => expect(pickers[0]).toHaveProperty("disabled", false));
  });

  test("adds the columns that the table lacks when staff want it, and merges anew", async () => {
    const pane = await open(grid([funds, sales]));
    await pick("选取返回的工作簿", [file("区商务局.xlsx", workbookOf(grid([[...sales, "620万元"]], reported)))]);
    await press("合并");
    await screen.findByText("工作表“任务分解表”没有“完成值”列，返回的这些内容还没有合并。");
    pane.workbook.reading = { ...pane.workbook.reading, grids: [grid([funds, sales], ["完成值"])] };
    await press("加上这些列并重新查找");
    await screen.findByText(/可填入 1 个单元格/);
    expect(pane.workbook.edited).toMatchObject([{ cell: { row: 1, column: 4 }, value: "完成值", expected: null }]);
  });

  test("tells rows that are not in the table and files that cannot be read, each with the reason", async () => {
    await open(own);
    await pick("选取返回的工作簿", [
      file("改.xlsx", workbookOf(grid([["消费帮扶", "消费帮扶金额500万元", "区商务局", "明细", "1万元"]], reported))),
      file("坏.xlsx", "not a workbook"),
      file("旧.xls", "not a workbook"),
    ]);
    await press("合并");
    await screen.findByText(/改.xlsx：“消费帮扶金额500万元”不在原表中/);
    screen.getByText(/坏.xlsx：这是文本（.csv）文件，不是 .xlsx 工作簿。请在 Excel 或 WPS 中打开，另存为/);
    screen.getByText(/旧.xls：这是旧版 Excel 的 .xls 文件/);
  });
});

test("带入上年 fills blank 上年值 from last year's workbook, and refuses another year's", async () => {
  const own = grid([funds, sales], ["上年值"]);
  const pane = await open(own);
  await press("年初建表");
  await screen.findByLabelText("选取上年的工作簿");
  const last = (year: number) => {
    const sheet = grid([[...funds, "5.2亿元"]], ["完成值"]);
    const cells = [[`西湖区山海协作工程${year}年度工作任务分解表`], ...sheet.cells.slice(1)];
    return file(`${year}.xlsx`, workbookOf({ ...sheet, cells }));
  };
  await pick("选取上年的工作簿", [last(2020)]);
  await press("查找上年值");
  await screen.findByText(/选取的是 2020 年的工作簿，本表是 2022 年/);

  await pick("选取上年的工作簿", [last(2021)]);
  await press("查找上年值");
  await told("可填入上年值 1 个，没有找到 1 个");
  await press("写入上年值");
  await told("已修改 1 个单元格");
  expect(pane.workbook.edited).toMatchObject([{ cell: { row: 2, column: 4 }, value: "5.2亿元", expected: null }]);
});

test("带入上年 takes nothing of the other county in last year's workbook", async () => {
  const pane = await open(grid([funds], ["上年值"]));
  await press("年初建表");
  await screen.findByLabelText("选取上年的工作簿");
  const sheets = [
    { place: "西湖区", row: sales },
    { place: "余杭区", row: [...funds, "9亿元"] },
  ].map(({ place, row }) => ({
    name: place,
    visibility: "visible" as const,
    rows: [[`${place}山海协作工程2021年度工作任务分解表`], [...header, "完成值"], row],
    boldRows: [],
    columnWidths: [],
    titleRows: 0,
  }));
  await pick("选取上年的工作簿", [file("2021.xlsx", writeWorkbook(sheets))]);
  await press("查找上年值");
  await told("可填入上年值 0 个，没有找到 1 个");
  expect(pane.workbook.edited).toEqual([]);
});

describe("汇总", () => {
  const sample = readFileSync(path.resolve(__dirname, "../../../assets/sample/xihu-2022.xlsx"));

  test("puts the picked workbooks on one sheet, ranked only when asked", async () => {
    const pane = await open(grid([funds]));
    await pick("选取各地的工作簿", [file("西湖.xlsx", sample), file("坏.xlsx", "x")]);
    await press("汇总");
    await told("1 个文件汇总成 1 行");
    screen.getByText(/^坏.xlsx：/);
    await press("写成工作表");
    await told("已写在工作表“汇总”");
    expect(pane.workbook.written[0]!.rows[2]).not.toContain("名次");

    fireEvent.click(screen.getByLabelText("按完成比例列出各指标名次"));
    await press("汇总");
    await told("1 个文件汇总成 1 行");
    await press("写成工作表");
    await waitFor(() => expect(pane.workbook.written[1]!.rows[2]).toContain("名次"));
  });
});

test("the stage can be used by everybody", async () => {
  await open(grid([funds, sales], reported));
  await press("拆分");
  await screen.findByRole("list", { name: "拆分出的工作簿" });
  await pick("选取返回的工作簿", [
    file("1.xlsx", workbookOf(grid([[...funds, "5.2亿元"]], reported))),
    file("2.xlsx", workbookOf(grid([[...funds, "6亿元"]], reported))),
  ]);
  await press("合并");
  await screen.findByRole("region", { name: "需要选定" });
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
