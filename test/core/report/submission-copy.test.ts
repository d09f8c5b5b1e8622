import { readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../../src/core/check-workbook";
import { policyFor } from "../../../src/core/policy/policies";
import { contentOf } from "../../../src/core/report/fingerprint";
import { submissionCopy, type SubmissionSheet } from "../../../src/core/report/submission-copy";
import { taskTablesIn } from "../../../src/core/settings/task-tables-in";
import { NO_SETTINGS } from "../../../src/core/settings/workbook-settings";
import { areaToA1 } from "../../../src/core/table/a1";
import type { Grid } from "../../../src/core/table/grid";
import { leftOutText } from "../../../src/strings/pane-papers";
import { settingSheets } from "../../../src/strings/setting-sheets";
import { gridsOf } from "../../../src/xlsx/grids-of";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { gridOfLayout, layoutOf } from "../../layouts/layout";
import { variants } from "../../layouts/variants";
import { gridOfSheet } from "../settings/sheet-grid";
import { taskSheet } from "../task-sheet";

const copyOf = (...grids: readonly Grid[]) => submissionCopy(taskTablesIn(grids), grids);

const gridOfCopy = ({ name, rows, merges }: SubmissionSheet): Grid => ({
  sheet: name,
  origin: { row: 0, column: 0 },
  cells: rows,
  merges,
});

const rows = [
  {
    content: "产业合作",
    goal: "到位资金8亿元以上",
    departments: "区发改局",
    evidence: "到账凭证",
    完成值: "3亿元",
    备注: "甲",
  },
  { content: "消费帮扶", goal: "销售额3500万元以上", departments: "区商务局", evidence: "销售凭证", 完成值: "100万元" },
];

test("only the columns of the document stay, and what is left out is said", () => {
  const settings = settingSheets(NO_SETTINGS, policyFor(2022)).map(gridOfSheet);
  const copy = copyOf(taskSheet(rows), gridOfSheet({ name: "台账", rows: [["甲"]] }), ...settings);
  expect(copy.sheets).toEqual([
    {
      name: "任务分解表",
      rows: [
        ["西湖区山海协作工程2022年度工作任务分解表", null, null, null],
        ["工作内容", "工作目标", "责任单位", "佐证依据"],
        ["产业合作", "到位资金8亿元以上", "区发改局", "到账凭证"],
        ["消费帮扶", "销售额3500万元以上", "区商务局", "销售凭证"],
      ],
      merges: [],
      columnWidths: [16, 44, 18, 32],
      headingRows: [0],
      boldRows: [1],
      bordered: [{ top: 1, left: 0, bottom: 3, right: 3 }],
      titleRows: 2,
    },
  ]);
  expect(leftOutText(copy)).toEqual({
    problem:
      "上报稿中没有：“任务分解表”的“完成值”、“备注”列；工作表“台账”；工作表“SHANHAI_基准”；工作表“SHANHAI_说明”；工作表“SHANHAI_设置”。",
    remedy: "审核标记、批注、设置和修改记录都没有带入。",
  });
});

test("that nothing is left out is said", () => {
  expect(leftOutText(copyOf(taskSheet([{}]))).problem).toBe("上报稿与任务分解表的内容一致，没有略去内容。");
});

describe("columns that are left out between those that stay", () => {
  const table: Grid = {
    sheet: "表",
    origin: { row: 0, column: 0 },
    cells: [
      ["西湖区山海协作工程2022年度工作任务分解表", null, null, null, null, null],
      [null, null, null, null, null, "单位：万元"],
      ["序号", "工作内容", "工作目标", "目标值", "责任单位", "佐证依据"],
      ["一、产业合作", null, null, null, null, null],
      [1, "到位资金", "到位资金8亿元", 80000, "区发改局", "到账凭证"],
      [2, null, "续建项目到位资金2亿元", 20000, "区发改局", null],
      ["注：按季度报送。", null, null, null, null, null],
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 3, left: 0, bottom: 3, right: 5 },
      { top: 4, left: 1, bottom: 5, right: 1 },
      { top: 4, left: 5, bottom: 5, right: 5 },
    ],
    hiddenRows: [5, 40],
  };

  test("merges and the lines around the table close up over them", () => {
    const [sheet] = copyOf(table).sheets;
    expect(sheet!.rows).toEqual([
      ["西湖区山海协作工程2022年度工作任务分解表", null, null, null],
      [null, null, null, "单位：万元"],
      ["工作内容", "工作目标", "责任单位", "佐证依据"],
      ["一、产业合作", null, null, null],
      ["到位资金", "到位资金8亿元", "区发改局", "到账凭证"],
      [null, "续建项目到位资金2亿元", "区发改局", null],
      ["注：按季度报送。", null, null, null],
    ]);
    expect(sheet!.merges.map(areaToA1)).toEqual(["A1:D1", "A4:D4", "A5:A6", "D5:D6"]);
  });

  test("hidden rows of the table are seen, and that is said", () => {
    expect(leftOutText(copyOf(table))).toEqual({
      problem: "上报稿中没有：“表”的“序号”、“目标值”列。工作表“表”有 1 行原来是隐藏或筛选掉的，在上报稿中可以看到。",
      remedy: "审核标记、批注、设置和修改记录都没有带入。不报送的行，请在上报稿中删去。",
    });
  });
});

test("of two tables on a sheet each gets its own", () => {
  const one = taskSheet([{ content: "甲" }]);
  const other = taskSheet([{ content: "乙" }], { title: "淳安县山海协作工程2022年度工作任务分解表" });
  const both: Grid = { ...one, cells: [...one.cells, [null, null, null, null], ...other.cells] };
  const { sheets } = copyOf(both);
  expect(sheets.map(({ name, rows: own }) => [name, own[0]![0], own[2]![0], own.length])).toEqual([
    ["任务分解表", "西湖区山海协作工程2022年度工作任务分解表", "甲", 3],
    ["任务分解表 (2)", "淳安县山海协作工程2022年度工作任务分解表", "乙", 3],
  ]);
});

describe("read again, the copy is the same table", () => {
  const bytes = readFileSync(path.resolve(__dirname, "../../../assets/sample/xihu-2022.xlsx"));
  let sample: Grid;
  beforeAll(async () => {
    sample = gridsOf(await readWorkbook(bytes))[0]!;
  });

  /** What the document's columns hold, row by row. */
  const documentOf = (grids: readonly Grid[]) =>
    taskTablesIn(grids).map(({ title, rows: own }) => [
      title?.text.replace(/\s/g, ""),
      own.map(({ content, goal, departments, evidence }) =>
        [content.text, goal.text, ...departments.map(({ text }) => text), evidence.text].join("|"),
      ),
    ]);

  test.each(variants)("$name", ({ layouts }) => {
    const grids = layouts(layoutOf(sample, 4)).map(gridOfLayout);
    const copy = copyOf(...grids).sheets.map(gridOfCopy);
    expect(documentOf(copy)).toEqual(documentOf(grids));
    expect(documentOf(copyOf(...copy).sheets.map(gridOfCopy))).toEqual(documentOf(copy));
  });

  test("also out of the file that is written of it, with the same outcome", async () => {
    const written = gridsOf(await readWorkbook(writeWorkbook(copyOf(sample).sheets)));
    expect(contentOf(taskTablesIn(written))).toBe(contentOf(taskTablesIn([sample])));
    expect(checkWorkbook(written).outcome).toBe(checkWorkbook([sample]).outcome);
  });
});
