import { readFileSync } from "node:fs";
import path from "node:path";
import { type CheckedTable, checkWorkbook } from "../../../src/core/check-workbook";
import { ownSheetEdits } from "../../../src/core/settings/own-sheet-edits";
import { cellToA1 } from "../../../src/core/table/a1";
import type { Grid } from "../../../src/core/table/grid";
import { checkRemark, receivedRemark } from "../../../src/core/year-end/check-remark";
import { locateRemark } from "../../../src/core/year-end/locate-remark";
import { newRemarks } from "../../../src/core/year-end/new-remarks";
import { readRemarks, remarkRows } from "../../../src/core/year-end/read-remarks";
import { remarkSheet } from "../../../src/strings/year-end/remark-sheet";
import { gridsOf } from "../../../src/xlsx/grids-of";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { gridOfSheet } from "../settings/sheet-grid";
import { type SheetRow, taskSheet } from "../task-sheet";

let sample: readonly CheckedTable[];
beforeAll(async () => {
  const bytes = readFileSync(path.resolve(__dirname, "../../../assets/sample/xihu-2022.xlsx"));
  sample = checkWorkbook(gridsOf(await readWorkbook(bytes))).tables;
});

const rows: readonly SheetRow[] = [
  {
    序号: 1,
    content: "产业合作",
    goal: "力争到位资金8亿元",
    departments: "区发改局",
    evidence: "银行凭证",
    上年值: "",
  },
  {
    序号: 2,
    content: "消费帮扶",
    goal: "消费帮扶金额1000万元",
    departments: "各职能部门",
    evidence: "销售台账",
    上年值: "",
  },
  { 序号: 3, content: "干部人才", goal: "选派干部挂职", departments: "区委组织部", evidence: "派驻文件", 上年值: "" },
  { 序号: 4, content: "干部人才", goal: "培训400人次", departments: "区人社局", evidence: "签到表", 上年值: "" },
];
const tablesOf = (of: readonly SheetRow[]) => checkWorkbook([taskSheet(of)]).tables;
const place = (text: string, tables = tablesOf(rows)) => {
  const found = locateRemark({ text }, tables);
  return found && `${cellToA1(found.cell.cell)} ${found.by}`;
};

// Columns: A 工作内容, B 工作目标, C 责任单位, D 佐证依据, E 序号, F 上年值; rows from 3 on.
test.each<[string, string | null]>([
  ["B3单元格“力争”措辞偏软", "B3 address"],
  ["$C$4 责任单位不能写各职能部门", "C4 address"],
  ["任务分解表!D5 佐证依据不全", "D5 address"],
  ["第4行责任单位不明确", "C4 row"],
  ["第五行缺少数量", "B5 row"],
  ["序号2缺少上年值", "F4 row"],
  ["第2项佐证材料不足", "D4 row"],
  ["“培训400人次”没有写明时限", "B6 quotation"],
  ["“各职能部门”不是责任单位", "C4 quotation"],
  ["「选派干部挂职」佐证依据不符", "D5 quotation"],
  ["到位资金没有写明口径", "B3 indicator"],
  ["关于选派干部挂职一项未写人数", "B5 likeness"],
  ["“干部人才”两项请合并", null],
  ["请用A4纸打印后盖章上报", null],
  ["整体措辞请再斟酌", null],
  ["第40行有误", null],
  ["Z99 有误", null],
  ["每年1次的会议没有列入", null],
  ["“消费帮扶金额1000万元”不符合省工作指引第三条规定", "B4 quotation"],
  ["按浙山海办〔2021〕1号第二条，到位资金应为3亿元以上", "B3 indicator"],
  ["3行动方案缺失", null],
  ["第3行动方案缺失", null],
  ["第三条：整体再斟酌", null],
  ["表中第三条未写人数", "B5 row"],
])("%s → %p", (text, expected) => {
  expect(place(text)).toBe(expected);
});

test("第三条 is no row of a table that does not number its rows", () => {
  const bare = rows.map(
    (row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== "序号")) as SheetRow,
  );
  expect(place("表中第三条未写人数", tablesOf(bare))).toBeNull();
});

test("twenty remarks find their rows among a thousand in a moment", () => {
  const long = Array.from({ length: 1_000 }, (_, at) => ({
    content: `帮扶项目${at}`,
    goal: `推动第${at}批山海协作乡村振兴示范点建设，完善配套设施并按季度报送进展${at * 7}`,
    departments: "区农业农村局",
    evidence: "台账",
  }));
  const tables = tablesOf(long);
  const started = performance.now();
  const found = Array.from({ length: 20 }, (_, at) =>
    locateRemark(
      { text: `关于帮扶项目${400 + at}，完善配套设施的表述请再核实，${"材料应当齐全。".repeat(30)}` },
      tables,
    ),
  );
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(found.map((each) => each?.row.row.content.text)).toEqual(found.map((_, at) => `帮扶项目${400 + at}`));
});

test("the row's own words in the table that was sent go before the remark's", () => {
  const found = locateRemark({ text: "B3有误？缺少佐证", content: "干部人才", goal: "培训400人次" }, tablesOf(rows));
  expect(found).toMatchObject({ by: "address" });
  const named = locateRemark({ text: "缺少佐证", content: "干部人才", goal: "培训400人次" }, tablesOf(rows));
  expect(named && cellToA1(named.cell.cell)).toBe("D6");
  expect(locateRemark({ text: "缺少佐证", content: "干部人才" }, tablesOf(rows))).toBeNull();
  expect(locateRemark({ text: "缺少佐证", content: "干部人才", serial: "4" }, tablesOf(rows))?.row.row.row).toBe(5);
});

test("on the real sheet each goal that is quoted is found again, in its own row", () => {
  const goals = sample.flatMap((table) => table.rows.map(({ row }) => row));
  const found = goals.map((row) => {
    const quoted = row.goal.text.replace(/\s+/g, "").slice(0, 24);
    return locateRemark({ text: `“${quoted}”表述不准确` }, sample)?.row.row.row ?? null;
  });
  expect(found).toEqual(goals.map(({ row }) => row));
});

describe("afterwards", () => {
  const received = (text: string) => receivedRemark({ text }, tablesOf(rows), "2026年12月20日 10:00");
  const change = (index: number, cells: SheetRow) => rows.map((row, at) => (at === index ? { ...row, ...cells } : row));
  const finding = (text: string, now: readonly SheetRow[]) => {
    const { finding: found, now: says } = checkRemark(received(text), tablesOf(now));
    return [found, says];
  };

  test("a cell that has changed since says so, one that has not does not", () => {
    expect(finding("B3“力争”措辞偏软", rows)).toEqual(["unchanged", "力争到位资金8亿元"]);
    const mended = change(0, { goal: "到位资金不少于8亿元" });
    expect(finding("B3“力争”措辞偏软", mended)).toEqual(["changed", "到位资金不少于8亿元"]);
    expect(finding("第4行责任单位不明确", change(1, { departments: "区商务局" }))).toEqual(["changed", "区商务局"]);
    expect(finding("第4行责任单位不明确", change(1, { goal: "消费帮扶金额1200万元" }))[0]).toBe("unchanged");
  });

  test("rows may have been sorted, moved and mended", () => {
    const turned = [...change(3, { goal: "举办培训不少于400人次" })].reverse();
    expect(finding("“培训400人次”没有写以上", turned)).toEqual(["changed", "举办培训不少于400人次"]);
    expect(finding("“选派干部挂职”没有人数", turned)).toEqual(["unchanged", "选派干部挂职"]);
  });

  test("a row that is gone is told, and so is a remark that nobody can place", () => {
    expect(finding("序号2缺少上年值", [rows[0]!, rows[2]!])[0]).toBe("row-gone");
    expect(finding("整体措辞请再斟酌", rows)[0]).toBe("unplaced");
  });
});

describe("the sheet of remarks", () => {
  const tables = tablesOf(rows);
  const remarks = ["B3“力争”措辞偏软", "整体措辞请再斟酌", "=HYPERLINK(1)"].map((text) =>
    receivedRemark({ text }, tables, "12月20日"),
  );
  const grid = gridOfSheet(remarkSheet(remarks));
  const changed = (row: number, column: number, value: string | null): Grid => ({
    ...grid,
    cells: grid.cells.map((line, r) => line.map((cell, c) => (r === row && c === column ? value : cell))),
  });

  test("reads back as it was written", () => {
    expect(readRemarks(grid)).toEqual({ remarks, damages: [] });
  });

  test.each([
    ["√", "fixed"],
    ["已修改", "fixed"],
    ["不改", "explained"],
    ["", "open"],
    ["待办", "open"],
  ])("staff may write %p for its state", (word, state) => {
    expect(readRemarks(changed(3, 2, word)).remarks[0]).toMatchObject({ state });
  });

  test("what cannot be read is told with its cell, and the remark stays open", () => {
    const { remarks: read, damages } = readRemarks(changed(3, 2, "再看看"));
    expect(read[0]).toMatchObject({ state: "open" });
    expect(damages).toEqual([
      { sheet: "SHANHAI_退回", cell: { row: 3, column: 2 }, cause: "unknown-state", quoted: "再看看" },
    ]);
    expect(readRemarks(changed(3, 1, null)).damages).toMatchObject([
      { cause: "missing-remark", cell: { row: 3, column: 1 } },
    ]);
    expect(readRemarks(changed(2, 1, "随便")).damages).toMatchObject([{ cause: "no-header" }]);
  });

  test("ticking one off writes its state and answer alone; a new one goes below", () => {
    const noted = changed(4, 3, "电话沟通过");
    const before = readRemarks(noted).remarks;
    const after = [{ ...before[0]!, state: "fixed" as const, answer: "已改为不少于" }, ...before.slice(1)];
    const ticked = ownSheetEdits(noted, remarkRows, remarkSheet(before), remarkSheet(after));
    if ("damage" in ticked) throw new Error("damage");
    expect(ticked.edits.map(({ cell, value }) => [cellToA1(cell), value])).toEqual([
      ["C4", "已改"],
      ["D4", "已改为不少于"],
    ]);
    const more = [...before, receivedRemark({ text: "又一条" }, tables, "12月21日")];
    const added = ownSheetEdits(noted, remarkRows, remarkSheet(before), remarkSheet(more));
    if ("damage" in added) throw new Error("damage");
    expect(new Set(added.edits.map(({ cell }) => cell.row))).toEqual(new Set([6]));
  });
});

test("a letter that is pasted again adds nothing, also once its goals are mended; the same words of another row do", () => {
  const letter = (of: readonly SheetRow[]) =>
    ["B3“力争”措辞偏软", "关于选派干部挂职一项未写人数", "整体再斟酌"].map((text) =>
      receivedRemark({ text }, tablesOf(of), "2026年12月20日 10:00"),
    );
  const listed = letter(rows);
  const mended = rows.map((row, at) =>
    at === 0 ? { ...row, goal: "到位资金不少于8亿元" } : at === 2 ? { ...row, goal: "选派党政干部3人挂职" } : row,
  );
  expect(newRemarks(letter(mended), listed, tablesOf(mended))).toEqual([]);

  const of = (goal: string) => receivedRemark({ text: "缺少佐证", goal }, tablesOf(rows), "");
  const [one, other] = [of("培训400人次"), of("选派干部挂职")];
  expect(newRemarks([other], [one], tablesOf(rows))).toEqual([other]);
});

test("a remark that was taken back is read so", () => {
  const kept = receivedRemark({ text: "市发改委" }, tablesOf(rows), "");
  const { remarks } = readRemarks(gridOfSheet(remarkSheet([{ ...kept, state: "withdrawn" }])));
  expect(remarks.map(({ state }) => state)).toEqual(["withdrawn"]);
});
