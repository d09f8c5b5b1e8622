/** @jest-environment jsdom */
import "../support/text-coders";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { checkWorkbook } from "../../../src/core/check-workbook";
import type { Grid } from "../../../src/core/table/grid";
import { App } from "../../../src/taskpane/App";
import { noticeText } from "../../../src/taskpane/year/files/notice-task";
import { docxFile, paragraph } from "../../docx/docx-file";
import { tableGrid } from "../../core/year/table-grid";
import { openPane } from "../open-pane";
import { sampleFinding, sampleResult } from "../review-samples";
import { press, told } from "./press";

afterEach(cleanup);

const notice = "二、工作任务\n1.产业合作。实现到位资金8亿元以上。（责任单位：区投促局）";

async function open(stage: string, goal = "实现到位资金8亿元") {
  const pane = openPane(sampleResult([sampleFinding(3, "warning")]));
  const grid = tableGrid("西湖区山海协作工程2022年度工作任务分解表", [["产业合作", goal, "区投促局", "凭证"]]);
  pane.workbook.reading = { ...pane.workbook.reading, grids: [grid] };
  render(<App pane={pane} />);
  await press("年度工作");
  await screen.findByRole("button", { name: stage });
  await press(stage);
  return pane;
}

test("概览 says in words what its bars show; the bars are for eyes alone", async () => {
  await open("概览");
  const item = (await screen.findByText("到位资金")).closest("li")!;
  const office = screen.getByRole("region", { name: "西湖区 2022年（支援地）" });
  expect(office.querySelector("p")!.textContent).toMatch(/^约束本地的指标 \d+ 项：达标 1；.*无行承接 \d+。$/);
  expect(item.textContent).toMatch(/目标 8亿元（达标），下限 省定 3亿元以上/);
  const bar = item.querySelector("svg")!;
  expect(bar.getAttribute("aria-hidden")).toBe("true");
  expect([...bar.querySelectorAll("rect")].map((rect) => rect.getAttribute("width"))).toEqual([
    "100%",
    "99%",
    "0%",
    "2",
  ]);
  // By shape, since a dark theme and high contrast have colours of their own.
  screen.getByText("粗条是目标，中间的细条是已完成，竖线是下限。");
  expect(bar.querySelector(".completed")!.getAttribute("height")).toBe("40%");
  expect(bar.querySelector(".target")!.getAttribute("height")).toBe("100%");
});

test("概览 follows what is typed, once staff have paused", async () => {
  const pane = await open("概览");
  await screen.findByText(/目标 8亿元/);
  const typed = tableGrid("西湖区山海协作工程2022年度工作任务分解表", [
    ["产业合作", "实现到位资金9亿元", "区投促局", "凭证"],
  ]);
  pane.workbook.reading = { ...pane.workbook.reading, grids: [typed] };
  pane.workbook.edit("任务分解表", { top: 2, left: 1, bottom: 2, right: 1 });
  await screen.findByText(/目标 9亿元/);

  await press("正文比对");
  await waitFor(() => expect(pane.workbook.asked).toContain("unwatch"));
});

test("正文比对 lists what differs, shows the cell, puts a lost 以上 back and takes it back, writes its sheet", async () => {
  const pane = await open("正文比对");
  fireEvent.input(await screen.findByLabelText("通知正文"), { target: { value: notice } });
  await press("开始比对");
  const list = await screen.findByLabelText("比对结果");
  await act(async () => void fireEvent.click(within(list).getByRole("button", { name: /比较（8亿元）/ })));
  expect(pane.workbook.asked.at(-1)).toBe("select 任务分解表 2,1");

  within(list).getByText("第3行的“8亿元”按通知改为“8亿元以上”");
  await press("按通知补上");
  await told("已修改");
  expect(pane.workbook.edited).toMatchObject([{ expected: "实现到位资金8亿元", value: "实现到位资金8亿元以上" }]);
  await press("撤销上次修改");
  await told("已撤销");
  expect(pane.workbook.edited[1]).toMatchObject({ expected: "实现到位资金8亿元以上", value: "实现到位资金8亿元" });

  await press("写成工作表");
  await told("正文比对");
  expect(pane.workbook.asked.slice(-2)).toEqual(["write 正文比对", "select 正文比对 0,0"]);
});

test("the notice and what was found stay while staff look elsewhere", async () => {
  await open("正文比对");
  fireEvent.input(await screen.findByLabelText("通知正文"), { target: { value: notice } });
  await press("开始比对");
  await screen.findByLabelText("比对结果");
  await press("概览");
  await press("正文比对");
  expect((screen.getByLabelText("通知正文") as HTMLTextAreaElement).value).toBe(notice);
  screen.getByLabelText("比对结果");
});

test("a text without tasks is told, and nothing is listed", async () => {
  await open("正文比对");
  fireEvent.input(await screen.findByLabelText("通知正文"), { target: { value: "各单位：请落实。" } });
  await press("开始比对");
  await screen.findByText(/正文里没有找到任务/);
  expect(screen.queryByLabelText("比对结果")).toBeNull();
});

test("年初建表 adds a sheet, never through the writer that may replace one", async () => {
  const pane = await open("年初建表");
  fireEvent.input(await screen.findByLabelText("年度"), { target: { value: "2026" } });
  await press("新建任务分解表");
  await told(/已新建工作表“2026年任务分解表”.*结对淳安县/);
  expect(pane.workbook.asked.filter((asked) => asked !== "read").slice(-2)).toEqual([
    "add 2026年任务分解表",
    "select 2026年任务分解表 2,2",
  ]);
});

test("年初建表 writes what a table lacks below it, where nothing stands there", async () => {
  const pane = await open("年初建表");
  await press("加在表格下方");
  await told("已修改");
  const written = pane.workbook.edited.filter(({ cell }) => cell.column === 0);
  expect(written[0]).toMatchObject({ cell: { row: 3, column: 0 }, expected: null });
  expect(written.map(({ value }) => value)).toContain("消费帮扶金额");
  expect(pane.workbook.edited.every(({ cell }) => cell.row >= 3)).toBe(true);
});

const withRow = (row: readonly string[]): Grid =>
  tableGrid("西湖区山海协作工程2022年度工作任务分解表", [["产业合作", "实现到位资金8亿元", "区投促局", "凭证"], row]);

test("年初建表 writes below a row that was typed since, and leaves that alone", async () => {
  const pane = await open("年初建表");
  await screen.findByRole("button", { name: "加在表格下方" });
  pane.workbook.reading = { ...pane.workbook.reading, grids: [withRow(["内部管理", "整理台账", "区发改局", "台账"])] };
  await press("加在表格下方");
  await told("已修改");
  expect(Math.min(...pane.workbook.edited.map(({ cell }) => cell.row))).toBe(4);
});

test("年初建表 writes nothing where a row that was lacking stands there by now, and lists anew", async () => {
  const pane = await open("年初建表");
  await screen.findByText(/^消费帮扶金额：/);
  pane.workbook.reading = {
    ...pane.workbook.reading,
    grids: [withRow(["消费帮扶金额", "消费帮扶金额600万元以上", "区商务局", "明细"])],
  };
  await press("加在表格下方");
  await screen.findByText(/在列出之后有变化，没有加行/);
  expect(pane.workbook.edited).toEqual([]);
  await waitFor(() => expect(screen.queryByText(/^消费帮扶金额：/)).toBeNull());
});

test("年初建表 writes a minimum of the city's on 基准, and refuses what is no number", async () => {
  const pane = await open("年初建表");
  const form = within(await screen.findByRole("form", { name: "录入市级下达值" }));
  fireEvent.change(form.getByLabelText("指标"), { target: { value: "P03-3" } });
  fireEvent.input(form.getByLabelText("市级下达值"), { target: { value: "四" } });
  await press("写入基准");
  await screen.findByText(/“四”不是以亿元计的数/);
  fireEvent.input(form.getByLabelText("市级下达值"), { target: { value: "1e3" } });
  await press("写入基准");
  await screen.findByText(/“1e3”不是以亿元计的数/);
  expect(pane.workbook.written).toEqual([]);

  fireEvent.input(form.getByLabelText("市级下达值"), { target: { value: "９" } });
  fireEvent.input(form.getByLabelText("来源文件"), { target: { value: "杭山海办〔2022〕3号" } });
  await press("写入基准");
  await told("到位资金市级下达 9亿元以上");
  const [sheet] = pane.workbook.written;
  const grid: Grid = {
    sheet: sheet!.name,
    origin: { row: 0, column: 0 },
    cells: sheet!.rows.map((row) => Array.from({ length: 10 }, (_, column) => row[column] ?? null)),
    merges: [],
  };
  const own = tableGrid("西湖区山海协作工程2022年度工作任务分解表", [
    ["产业合作", "实现到位资金8亿元", "区投促局", "凭证"],
  ]);
  const [table] = checkWorkbook([own, grid]).tables;
  expect(table!.coverage.find(({ requirement }) => requirement.id === "P03-3")).toMatchObject({
    status: "below",
    requirement: { minimum: { value: 9, level: "city", source: "杭山海办〔2022〕3号" } },
  });

  pane.workbook.reading = { ...pane.workbook.reading, grids: [own, grid] };
  fireEvent.input(form.getByLabelText("市级下达值"), { target: { value: "7" } });
  await press("写入基准");
  await told("到位资金市级下达 7亿元以上，已写入工作表“SHANHAI_基准”，原为 9亿元（杭山海办〔2022〕3号），已替换。");
  expect(pane.workbook.edited).toMatchObject([{ sheet: sheet!.name, value: 7, expected: 9 }]);
});

test("正文比对 reads the notice from a .docx", async () => {
  await open("正文比对");
  const bytes = Buffer.from(
    docxFile({
      body: notice
        .split("\n")
        .map((line) => paragraph(line))
        .join(""),
    }),
  );
  const file = Object.assign(new File([], "通知.docx"), {
    arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  });
  await act(async () => void fireEvent.change(screen.getByLabelText("选取文件"), { target: { files: [file] } }));
  await waitFor(() => expect((screen.getByLabelText("通知正文") as HTMLTextAreaElement).value).toBe(notice));
  screen.getByText("已选 1 个文件：通知.docx");

  const scan = Object.assign(new File([], "扫描件.docx"), { arrayBuffer: async () => new Uint8Array([1]).buffer });
  await act(async () => void fireEvent.change(screen.getByLabelText("选取文件"), { target: { files: [scan] } }));
  await screen.findByText(/这个文件读不出文字/);

  await act(async () => void fireEvent.input(screen.getByLabelText("通知正文"), { target: { value: "改写过" } }));
  expect(screen.queryByText(/^已选/)).toBeNull();
});

test("催办单 for a day, with its text and its sheet", async () => {
  const pane = await open("催办单", "力争到位资金1亿元");
  fireEvent.input(await screen.findByLabelText("截至日期"), { target: { value: "2022-06-30" } });
  fireEvent.input(screen.getByLabelText("办理期限"), { target: { value: "7月10日" } });
  await press("列出催办事项");
  const text = (await screen.findByLabelText("区投促局 可复制的文字")) as HTMLTextAreaElement;
  expect(text.value).toMatch(/2022年6月30日，请于7月10日前办理并反馈$/);
  await press("写成工作表");
  await told("催办单");
  expect(pane.workbook.written).toMatchObject([{ name: "催办单", visibility: "visible" }]);
});

test.each([
  ["概览", "到位资金"],
  ["年初建表", "补齐缺少的要求"],
  ["正文比对", "开始比对"],
  ["催办单", "列出催办事项"],
])("%s can be used by everybody", async (stage, words) => {
  await open(stage);
  await screen.findByText(words);
  if (stage === "正文比对") {
    fireEvent.input(screen.getByLabelText("通知正文"), { target: { value: notice } });
    await press("开始比对");
    await screen.findByLabelText("比对结果");
  }
  if (stage === "催办单") {
    await press("列出催办事项");
    await screen.findByLabelText("催办事项");
  }
  // jsdom draws nothing: contrast is seen to end to end.
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
});

describe("a notice from a file", () => {
  test("that was moved since it was picked is told as such, and a huge one is not read at all", async () => {
    const moved = { size: 1, arrayBuffer: () => Promise.reject(new Error("NotReadableError")) };
    const huge = { size: 1e12, arrayBuffer: () => Promise.reject(new Error("read")) };
    const problemOf = async (file: object) => {
      const answer = await noticeText(file as File);
      return "unable" in answer ? answer.unable.problem : answer.text;
    };
    expect(await problemOf(moved)).toBe("文件打不开。");
    expect(await problemOf(huge)).toBe("这个文件太大，没有读取。");
  });
});
