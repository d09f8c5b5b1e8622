import { checkWorkbook } from "../../../src/core/check-workbook";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import type { SheetChange } from "../../../src/taskpane/settings/sheet-change";
import type { RowInQuestion } from "../../../src/taskpane/matching/match-form";
import { decideMatch, matchForm, rowsInQuestion } from "../../../src/taskpane/matching/match-tasks";
import { reviewGrids } from "../../../src/taskpane/review-grids";
import { gridOfSheet } from "../../core/settings/sheet-grid";

const table: Grid = {
  sheet: "任务分解表",
  origin: { row: 0, column: 0 },
  cells: [
    ["西湖区山海协作工程2022年度工作任务分解表", null, null, null],
    ["工作内容", "工作目标", "责任单位", "佐证依据"],
    ["产业合作", "到位资金1亿元以上", "区经合局", "资金到账凭证"],
    ["其他", "慰问老人3次", "区民政局", "照片"],
  ],
  merges: [],
};
const at = (row: number) => ({ sheet: table.sheet, cell: { row, column: 1 } });
const funds: RowInQuestion = { content: "产业合作", goal: "到位资金1亿元以上", role: "supporter", year: 2022 };

/** The sheets after a change of single cells, or with a new sheet. */
function after(grids: readonly Grid[], { sheets, edits, emptied }: SheetChange): Grid[] {
  const edited = grids
    .filter(({ sheet }) => !emptied.includes(sheet))
    .map((grid) => {
      const cells: CellValue[][] = grid.cells.map((row) => [...row]);
      for (const { sheet, cell, value } of edits) {
        if (sheet !== grid.sheet) continue;
        while (cells.length <= cell.row) cells.push(cells[0]!.map(() => null));
        cells[cell.row]![cell.column] = value;
      }
      return { ...grid, cells };
    });
  return [...edited, ...sheets.map(gridOfSheet)];
}

const decided = (indicators: readonly string[], reason = "市里按这一条考核") =>
  after([table], decideMatch([table], funds, { indicators, reason }));
const indicatorsOf = (grids: readonly Grid[]) =>
  checkWorkbook(grids).tables[0]!.rows[0]!.judgements.map(({ requirement }) => requirement.id);

describe("what staff decide by", () => {
  test("the row's own words, and why", () => {
    expect(matchForm([table], funds)).toMatchObject({
      byWords: [{ id: "P03-3", name: "到位资金", why: "因为写了“到位资金”" }],
      decision: null,
    });
  });

  test("the requirements that bind the place, by the names that staff use; shared ones too, others not", () => {
    const { choices } = matchForm([table], funds);
    const ids = choices.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["P03-3", "P05-5", "P04-1"]));
    expect(ids).not.toContain("P11-7");
    expect(choices.find(({ id }) => id === "P05-5")!.aliases).toContain("消费帮扶");
  });

  test.each([
    ["what the row is held to stands among them, whoever it binds", { ...funds, goal: "召开全市山海协作工作会议1次" }],
    ["all of them where nobody knows whose table it is", { ...funds, role: null }],
  ])("%s", (_what, row) => {
    expect(matchForm([table], row).choices.map(({ id }) => id)).toContain("P11-7");
  });
});

describe("a decision", () => {
  test.each<[string, string[]]>([
    ["another indicator", ["P05-5"]],
    ["several", ["P03-3", "P05-5"]],
    ["none", []],
  ])("%s: kept in the workbook, shown again, and checked by", (_what, indicators) => {
    const grids = decided(indicators);

    expect(indicatorsOf(grids)).toEqual(indicators);
    expect(matchForm(grids, funds).decision).toEqual({ indicators, reason: "市里按这一条考核" });
  });

  test("another one takes its place in the same row of the sheet", () => {
    const grids = decided(["P05-5"]);
    const change = decideMatch(grids, { ...funds, goal: "到位资金 1亿元以上" }, { indicators: [], reason: "不再考核" });

    expect(change.edits.map(({ value }) => value)).toEqual(["不对应省定指标", "不再考核"]);
    expect(indicatorsOf(after(grids, change))).toEqual([]);
  });

  test("taken back, the words count again, and the sheet goes with its last row", () => {
    const grids = decided([]);
    const change = decideMatch(grids, funds, null);

    expect(change.emptied).toEqual(["SHANHAI_设置"]);
    expect(indicatorsOf(after(grids, change))).toEqual(["P03-3"]);
  });

  test("is refused where the sheet cannot be read", () => {
    const damaged = gridOfSheet({ name: "SHANHAI_设置", rows: [["改写过"]] });
    expect(decideMatch([table, damaged], funds, { indicators: [], reason: "无" })).toMatchObject({
      edits: [],
      sheets: [],
      refusal: { cause: "no-header" },
    });
  });

  test("that nobody can read any more is told, with a way to mend it", async () => {
    const facts = gridOfSheet({
      name: "SHANHAI_设置",
      rows: [
        ["设置", "工作表或工作内容", "规则、列名或工作目标", "值", "理由"],
        ["指标改判", funds.content, funds.goal, "P99-9", "旧文件"],
      ],
    });
    const { findings } = await reviewGrids([table, facts], {});
    expect(findings.filter(({ check }) => check === "damaged-baseline")).toMatchObject([
      { sheet: "SHANHAI_设置", cell: { row: 1, column: 3 }, remedy: expect.stringContaining("请填写省定指标的名称") },
    ]);
    const mended = after([table, facts], decideMatch([table, facts], funds, { indicators: ["P05-5"], reason: "新" }));
    expect(indicatorsOf(mended)).toEqual(["P05-5"]);
  });
});

describe("the rows in question", () => {
  test.each<[string, number, object | null]>([
    ["a task row", 2, { place: "第3行", row: funds }],
    ["one that serves nothing", 3, { row: { content: "其他", goal: "慰问老人3次" } }],
    ["the header", 1, null],
    ["below the table", 40, null],
  ])("selected: %s", (_what, row, expected) => {
    const { selected } = rowsInQuestion([table], at(row));
    if (expected === null) expect(selected).toBeNull();
    else expect(selected).toMatchObject(expected);
  });

  test("decided: which rows, what and why; one that has been rewritten since counts no more", () => {
    const grids = decided(["P05-5"]);
    expect(rowsInQuestion(grids, at(1)).kept).toMatchObject([
      { ...funds, names: ["消费帮扶金额"], reason: "市里按这一条考核", stands: true },
    ]);

    const rewritten = {
      ...table,
      cells: table.cells.map((row) => row.map((c) => (c === funds.goal ? "另一目标" : c))),
    };
    expect(rowsInQuestion([rewritten, ...grids.slice(1)], at(1)).kept).toMatchObject([{ stands: false }]);
  });
});

test("a finding on an indicator knows whose requirements the row is held to; others are no question of that", async () => {
  const { findings } = await reviewGrids([table], {});
  const standing = { role: "supporter", year: 2022 };
  expect(findings.find(({ check }) => check === "below-minimum")).toMatchObject({ standing });
  expect(findings.find(({ row }) => row === null)).not.toHaveProperty("standing");
});
