import fc from "fast-check";
import { settingsIn } from "../../../src/core/settings/settings-in";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import type { SheetChange } from "../../../src/taskpane/settings/sheet-change";
import { correctColumn } from "../../../src/taskpane/columns/column-task";
import { explain } from "../../../src/taskpane/explain/explain-task";
import { saveFacts, settingsForm } from "../../../src/taskpane/settings/settings-tasks";
import { gridOfSheet } from "../../core/settings/sheet-grid";

const subject = { check: "hedged-goal", indicator: null, content: "产业合作", goal: "力争1亿元" };
const other = { ...subject, content: "就业帮扶" };
const header = ["提示", "规则编号", "指标", "指标编号", "工作内容", "工作目标", "说明", "经办人"];
const title = ["山海协作任务分解表提示说明"];
const explained = ["措辞偏软", "hedged-goal", null, null, "产业合作", "力争1亿元", "市里口径如此", "老王"];
const unreadable = ["没有这条规则", "没有这条规则", null, null, "消费帮扶", "力争2亿元", "写错了规则编号", "老李"];

const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]) => gridOfSheet({ name, rows });
const explanations = (...rows: readonly (readonly CellValue[])[]) => [sheetOf("SHANHAI_说明", rows)];

/** The sheets as they are after a change. */
function changed(grids: readonly Grid[], { sheets, edits, emptied }: SheetChange): Grid[] {
  const kept = grids.filter(({ sheet }) => !emptied.includes(sheet));
  const edited = kept.map((grid) => {
    const cells = grid.cells.map((row) => [...row]);
    for (const { sheet, cell, value, expected } of edits) {
      if (sheet !== grid.sheet) continue;
      while (cells.length <= cell.row) cells.push(cells[0]!.map(() => null));
      expect(cells[cell.row]![cell.column] ?? null).toBe(expected);
      cells[cell.row]![cell.column] = value;
    }
    return { ...grid, cells };
  });
  return [...edited, ...sheets.map(gridOfSheet)];
}
const rowsAfter = (grids: readonly Grid[], change: SheetChange) => changed(grids, change)[0]?.cells;

describe("说明", () => {
  test("one more: rows that cannot be read, the user's column and notes stay as they are", () => {
    const grids = explanations(title, header, explained, unreadable, ["备注：请勿删除"]);
    const rows = rowsAfter(grids, explain(grids, other, "先报后补"))!;
    const written = ["措辞偏软", "hedged-goal", null, null, "就业帮扶", "力争1亿元", "先报后补", null];
    expect(rows).toEqual([...grids[0]!.cells, written]);
  });

  test("another text: only its cell is written", () => {
    const grids = explanations(title, header, explained, unreadable);
    expect(explain(grids, subject, "另有文件").edits).toEqual([
      expect.objectContaining({ cell: { row: 2, column: 6 }, expected: "市里口径如此", value: "另有文件" }),
    ]);
  });

  test.each<[string, CellValue[][], boolean]>([
    ["nothing else", [], true],
    ["a row that cannot be read", [unreadable], false],
    ["a note", [["备注：请勿删除"]], false],
    ["a column of the user's", [[null, null, null, null, null, null, null, "老张"]], false],
  ])("the last one taken back, where the sheet holds %s besides", (_what, besides, removed) => {
    const own = [...title, null, null].slice(0, 1);
    const bare = (row: readonly CellValue[]) => row.slice(0, 7);
    const lines = [
      own,
      ["对审核提示的说明，随文件一并报送。只有“说明”一列可以改写；其他各列用来找到对应的行，请勿改动。"],
    ];
    const grids = explanations(...lines, bare(header), bare(explained), ...besides);
    const change = explain(grids, subject, null);

    expect(change.emptied).toEqual(removed ? ["SHANHAI_说明"] : []);
    const after = changed(grids, change);
    expect(settingsIn(after).settings.explanations).toEqual([]);
    if (!removed) expect(after[0]!.cells.slice(4)).toEqual(grids[0]!.cells.slice(4));
  });

  test.each<[string, CellValue[][], string, string]>([
    ["header", [title, ["我们自己写的"]], "no-header", title[0]!],
    ["column for the goal", [title, header.filter((label) => label !== "工作目标")], "missing-column", "工作目标"],
  ])("refused, and the reason named, where the sheet has no %s", (_what, rows, cause, quoted) => {
    const change = explain(explanations(...rows), subject, "理由");
    expect(change).toMatchObject({
      sheets: [],
      edits: [],
      emptied: [],
      refusal: { sheet: "SHANHAI_说明", cause, quoted },
    });
  });

  test("a sheet whose name people have altered is the one written on", () => {
    const grids = [sheetOf("shanhai_说明", [title, header])];
    expect(explain(grids, subject, "理由").edits.every(({ sheet }) => sheet === "shanhai_说明")).toBe(true);
  });
});

describe("设置", () => {
  const factHeader = ["设置", "工作表或工作内容", "规则、列名或工作目标", "值", "理由"];
  const damaged = ["角色", null, null, "帮扶方", null];
  const unknown = ["以后的设置", null, null, "甲", null];
  const grids = [
    sheetOf("SHANHAI_设置", [["山海任务核验设置"], factHeader, damaged, ["地方", null, null, "西湖区", null], unknown]),
  ];

  test("what cannot be read stays until staff choose something in its place", () => {
    const { facts } = settingsForm(grids);
    const saved = changed(grids, saveFacts(grids, { ...facts, place: "上城区" }, facts).change);
    expect(saved[0]!.cells.slice(2)).toEqual([damaged, ["地方", null, null, "上城区", null], unknown]);

    const mended = changed(grids, saveFacts(grids, { ...facts, role: "recipient" }, facts).change);
    expect(mended[0]!.cells[2]).toEqual(["角色", null, null, "受援地", null]);
    expect(settingsIn(mended).settings).toMatchObject({ place: "西湖区", role: "recipient" });
  });

  test("a header's meaning is one row more, or another value of its row", () => {
    const correction = { sheet: "表1", label: "事项", role: "content" as const };
    const once = changed(grids, correctColumn(grids, correction));
    const twice = changed(once, correctColumn(once, { ...correction, role: null }));
    expect(settingsIn(once).settings.columns).toEqual([correction]);
    expect(settingsIn(twice).settings.columns).toEqual([{ ...correction, role: null }]);
    expect(twice[0]!.cells).toHaveLength(once[0]!.cells.length);
  });

  test("whatever facts follow each other, the last are read back", () => {
    const facts = fc.record({
      place: fc.constantFrom(null, "西湖区", "上城区"),
      role: fc.constantFrom(null, "supporter" as const, "recipient" as const),
      partner: fc.constantFrom(null, "景宁县"),
      year: fc.constantFrom(null, 2022, 2023),
      switchedOff: fc.uniqueArray(
        fc.record({ check: fc.constantFrom("hedged-goal", "duplicate-row"), reason: fc.constantFrom("甲", "乙") }),
        { selector: ({ check }) => check },
      ),
    });
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 4 }), (saves) => {
        let sheets: Grid[] = [];
        for (const save of saves) sheets = changed(sheets, saveFacts(sheets, save, settingsForm(sheets).facts).change);
        const last = saves.at(-1)!;
        const { switchedOff, ...read } = settingsForm(sheets).facts;
        expect({ ...read, switchedOff: new Set(switchedOff) }).toEqual({
          ...last,
          switchedOff: new Set(last.switchedOff),
        });
      }),
      { numRuns: 100 },
    );
  });
});
