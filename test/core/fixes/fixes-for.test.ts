import { checkWorkbook } from "../../../src/core/check-workbook";
import type { FixKind } from "../../../src/core/fixes/fix";
import { fixesFor } from "../../../src/core/fixes/fixes-for";
import type { LostWords } from "../../../src/core/fixes/restore-words";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { editPreview, fixTitle } from "../../../src/strings/fix-titles";
import { type SheetRow, taskSheet } from "../task-sheet";
import { applied } from "./apply-edits";

/** Title and edits of every fix of a kind, as staff are shown them. */
function shown(grid: Grid, kind: FixKind, lost: readonly LostWords[] = []): readonly string[] {
  return fixesFor(checkWorkbook([grid]).tables[0]!, grid, lost)
    .filter((fix) => fix.kind === kind)
    .map((fix) => [fixTitle(fix), ...fix.edits.map(editPreview)].join(" | "));
}

describe("evidence that goes on from the row above", () => {
  const rows: readonly SheetRow[] = [
    { content: "产业合作", evidence: "会议通知、照片" },
    { content: "", evidence: "" },
    { content: "", evidence: " " },
    { content: "消费帮扶", evidence: "销售凭证" },
  ];

  test("is written into the blank cells", () => {
    expect(shown(taskSheet(rows), "fill-evidence")).toEqual([
      "把第3行的佐证依据写入第4行 | D4：（空白） 改为 会议通知、照片",
      "把第3行的佐证依据写入第5行 | D5：（空白） 改为 会议通知、照片",
    ]);
  });

  test("a cell of blanks is held to its blanks", () => {
    const grid = taskSheet(rows);
    const fix = fixesFor(checkWorkbook([grid]).tables[0]!, grid).find((each) => each.edits[0]!.cell.row === 4)!;
    expect(fix.edits[0]!.expected).toBe(" ");
  });

  test.each<[string, Grid]>([
    ["merged cells show it already", taskSheet(rows, { merges: [{ top: 2, left: 3, bottom: 4, right: 3 }] })],
    ["同上 says so", taskSheet([rows[0]!, { content: "", evidence: "同上" }])],
    [
      "a placeholder is nothing to repeat",
      taskSheet([
        { content: "产业合作", evidence: "待补" },
        { content: "", evidence: "" },
      ]),
    ],
    ["a content of its own needs an evidence of its own", taskSheet([rows[0]!, { content: "交流", evidence: "" }])],
  ])("%s", (_, grid) => {
    expect(shown(grid, "fill-evidence")).toEqual([]);
  });
});

describe("separators between departments", () => {
  const separated = (departments: string) => shown(taskSheet([{ departments }]), "separate-departments");

  test.each([
    ["区发改局 区商务局", "区发改局、区商务局"],
    ["区发改局，区商务局", "区发改局、区商务局"],
    ["区发改局,区商务局；区教育局", "区发改局、区商务局、区教育局"],
    ["区发改局\n区商务局", "区发改局、区商务局"],
    ["区发改局、区商务局。", "区发改局、区商务局"],
    ["区发改局； 各镇街", "区发改局、各镇街"],
  ])("%j → %s", (before, after) => {
    expect(separated(before)).toEqual([
      `第3行的责任单位改用“、”隔开 | C3：${before.replace(/\s+/g, " ")} 改为 ${after}`,
    ]);
  });

  test.each([
    "区发改局、区商务局",
    "区发改局",
    "牵头单位：区发改局；配合单位：区商务局",
    "区发改局牵头，区商务局配合",
    "区发改局（牵头），区商务局",
    "区发改局等有关单位",
    "区发改局（区粮食局，区物资局）",
    "区发改局，区发改局",
  ])("%s stays", (departments) => {
    expect(separated(departments)).toEqual([]);
  });
});

describe("columns", () => {
  test("a missing column of the document is added behind the table, where nothing stands", () => {
    const grid = taskSheet([{ 备注: "甲", 领导签字: "乙" }], { headers: { evidence: null } });
    const [missing] = shown(grid, "add-columns");
    expect(missing).toBe("在表格右侧增加“佐证依据”列 | F2：（空白） 改为 佐证依据");
  });

  test("the working columns that the table could have", () => {
    const grid = taskSheet([{ 目标值: 3, 单位: "亿元" }]);
    expect(shown(grid, "add-columns")).toEqual([
      "在表格右侧增加“上年值”列 | G2：（空白） 改为 上年值",
      "在表格右侧增加“完成时限”列 | G2：（空白） 改为 完成时限",
      "在表格右侧增加“完成值”列 | G2：（空白） 改为 完成值",
      "在表格右侧增加“佐证材料（已提交）”列 | G2：（空白） 改为 佐证材料（已提交）",
    ]);
  });

  test("the new header looks like the one beside it", () => {
    const grid = taskSheet([{}]);
    const fix = fixesFor(checkWorkbook([grid]).tables[0]!, grid).find(({ kind }) => kind === "add-columns")!;
    expect(fix.edits[0]!.formatFrom).toEqual({ row: 1, column: 3 });
  });

  test("where the header comes again on the next page, there too", () => {
    const grid = taskSheet([{}, {}, {}]);
    const header = grid.cells[1]!;
    const paged: Grid = { ...grid, cells: [...grid.cells.slice(0, 4), header, ...grid.cells.slice(4)] };
    const fix = fixesFor(checkWorkbook([paged]).tables[0]!, paged).find(({ kind }) => kind === "add-columns")!;
    expect(fix.edits.map(({ cell }) => cell.row)).toEqual([1, 4]);
    expect(checkWorkbook(applied([paged], fix.edits)).tables).toHaveLength(1);
  });

  test("a merge to the right of the table is in the way", () => {
    const grid = taskSheet([{ 领导签字: "乙" }]);
    const merged: Grid = { ...grid, merges: [{ top: 2, left: 4, bottom: 2, right: 6 }] };
    expect(shown(merged, "add-columns")[0]).toBe("在表格右侧增加“目标值”列 | H2：（空白） 改为 目标值");
  });
});

describe("words of the notice that the table has lost", () => {
  const restored = (goal: CellValue, from: string, to: string, row = 2) => {
    const grid = taskSheet([{ goal: String(goal) }]);
    return shown(grid, "restore-words", [{ cell: { row, column: 1 }, from, to }]);
  };

  test("are put back", () => {
    expect(restored("实现到位资金8亿元。", "8亿元", "8亿元以上")).toEqual([
      "第3行的“8亿元”按通知改为“8亿元以上” | B3：实现到位资金8亿元。 改为 实现到位资金8亿元以上。",
    ]);
  });

  test.each<[string, string, string, string, number]>([
    ["they are there already", "实现到位资金8亿元以上", "8亿元", "8亿元以上", 2],
    ["they could be meant at two places", "到位资金8亿元，投资8亿元", "8亿元", "8亿元以上", 2],
    ["the cell no longer says so", "到位资金9亿元", "8亿元", "8亿元以上", 2],
    ["the cell is no task's", "西湖区山海协作", "西湖区", "西湖区以上", 0],
    ["nothing is to be replaced", "到位资金8亿元", "", "以上", 2],
  ])("not where %s", (_, goal, from, to, row) => {
    expect(restored(goal, from, to, row)).toEqual([]);
  });
});
