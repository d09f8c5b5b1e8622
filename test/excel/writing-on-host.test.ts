import { reportTitle } from "../../src/core/report/report-labels";
import type { SheetContent } from "../../src/core/report/sheet-content";
import { countFormulas, freezeFormulas } from "../../src/excel/freeze-formulas";
import { OfficeWorkbook } from "../../src/excel/office-workbook";
import { probeFunctions } from "../../src/excel/probe-functions";
import { restoreFormulas } from "../../src/excel/restore-formulas";
import { pageSetup } from "../../workbench/host/page-setup";
import { emulatedExcel, type EmulatedExcel } from "../workbench/headless/emulated-excel";
import { smallWorkbook, type SmallSheet } from "../workbench/headless/small-workbook";
import { beforeRequest, formulaAt, isBold, requestsOf, stateOf, valuesOn } from "./support";

let excel: EmulatedExcel;
let workbook: OfficeWorkbook;
afterEach(() => excel.close());

function opened(sheets: Record<string, SmallSheet>, sets = {}): void {
  excel = emulatedExcel(smallWorkbook(sheets), sets);
  workbook = new OfficeWorkbook();
}

const sheetNames = () => excel.book.workbook.getSheets().map((sheet) => sheet.getSheetName());
const staff: Record<string, SmallSheet> = { 任务分解表: { rows: [["工作内容"], ["产业"]] } };
const report: SheetContent = {
  name: "审核报告",
  visibility: "visible",
  rows: [[reportTitle], ["级别", "问题"], ["错误", '=HYPERLINK("x")', 3], ["提示", "2022-6-30", true], ["信息", "-甲"]],
  boldRows: [0, 1],
  columnWidths: [10, 40],
  titleRows: 2,
};

describe("sheets of ours", () => {
  test("text stays text, whatever it begins with; bold, frozen, printable; the sheet in front stays in front", async () => {
    opened(staff);

    await workbook.writeSheets([report]);

    expect(valuesOn(excel, "审核报告")).toEqual([
      [reportTitle, "", ""],
      ["级别", "问题", ""],
      ["错误", '=HYPERLINK("x")', 3],
      ["提示", "2022-6-30", true],
      ["信息", "-甲", ""],
    ]);
    expect(formulaAt(excel, "审核报告", "B3")).toBe("");
    expect([isBold(excel, "审核报告", "B2"), isBold(excel, "审核报告", "B3")]).toEqual([true, false]);
    const sheet = excel.book.sheet("审核报告")!;
    expect(sheet.getFrozenRows()).toBe(2);
    expect(pageSetup(excel.book, sheet.getSheetId())).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { first: 0, last: 1 },
    });
    expect(excel.book.workbook.getActiveSheet().getSheetName()).toBe("任务分解表");
  });

  test("are replaced whole, in their place, and hidden ones stay hidden", async () => {
    opened(staff);
    const settings: SheetContent = {
      ...report,
      name: "SHANHAI_设置",
      visibility: "hidden",
      rows: [["标题"], ["乙"], ["丙"]],
      boldRows: [2],
    };
    await workbook.writeSheets([settings, report]);
    requestsOf(excel);

    await workbook.writeSheets([{ ...settings, rows: [["标题"], ["丁"]], boldRows: [] }]);

    expect(sheetNames()).toEqual(["任务分解表", "SHANHAI_设置", "审核报告"]);
    expect(valuesOn(excel, "SHANHAI_设置")).toEqual([["标题"], ["丁"]]);
    expect(isBold(excel, "SHANHAI_设置", "A3")).toBe(false);
    expect(excel.book.sheet("SHANHAI_设置")!.isSheetHidden()).toBe(true);
    expect(requestsOf(excel)).toBe(2);
  });

  test("never over a sheet of the user's by that name; none of the sheets is written then", async () => {
    opened({ ...staff, 审核报告: { rows: [["去年的审核报告"]] } });
    const before = stateOf(excel);
    const settings = { ...report, name: "SHANHAI_设置" };

    await expect(workbook.writeSheets([settings, report])).rejects.toMatchObject({ kind: "name-taken" });
    expect(stateOf(excel)).toEqual(before);
  });

  test("a name of ours alone makes no sheet ours, however much it looks like one; a blank sheet may be written on", async () => {
    opened({ ...staff, SHANHAI_基准: { rows: [["我自己的基准"], ["乙"]] }, SHANHAI_说明: { rows: [[null]] } });
    const before = stateOf(excel);

    await expect(workbook.writeSheets([{ ...report, name: "SHANHAI_基准" }])).rejects.toMatchObject({
      kind: "name-taken",
    });
    expect(stateOf(excel)).toEqual(before);

    await workbook.writeSheets([{ ...report, name: "SHANHAI_说明" }]);
    expect(valuesOn(excel, "SHANHAI_说明")[0]?.[0]).toBe(reportTitle);
  });

  test("a sheet that becomes the user's is added, never written over one that is there, whatever it says", async () => {
    opened(staff);
    const table = { ...report, name: "2026年任务分解表", rows: [["西湖区2026年度任务分解表"], ["工作内容"], ["=1+1"]] };

    await workbook.addSheet(table);
    expect(valuesOn(excel, table.name)).toEqual([["西湖区2026年度任务分解表"], ["工作内容"], ["=1+1"]]);

    const before = stateOf(excel);
    await expect(workbook.addSheet(table)).rejects.toMatchObject({ kind: "name-taken" });
    expect(stateOf(excel)).toEqual(before);
  });

  test.each([
    ["addSheet", () => workbook.addSheet(report)],
    ["writeSheets", () => workbook.writeSheets([{ ...report, name: "SHANHAI_设置" }, report])],
  ])(
    "%s: a sheet that a colleague adds under that name meanwhile stays as it is, and nothing else does",
    async (_, write) => {
      opened(staff);
      beforeRequest(excel, 2, () => {
        excel.book.workbook.insertSheet(report.name);
        excel.book.sheet(report.name)!.getRange("A1").setValue("同事的表");
      });

      await expect(write()).rejects.toMatchObject({ kind: "name-taken" });

      expect(sheetNames()).toEqual(["任务分解表", report.name]);
      expect(valuesOn(excel, report.name)).toEqual([["同事的表"]]);
    },
  );

  test("what an earlier writing has left half done stands in no one's way, and goes", async () => {
    opened({ ...staff, SHANHAI_写入中: { rows: [["半"]] }, 审核报告: { rows: [[reportTitle], ["旧"]] } });

    await workbook.writeSheets([report]);

    expect(sheetNames()).toEqual(["任务分解表", "审核报告"]);
    expect(valuesOn(excel, "审核报告")).toHaveLength(5);
  });

  test("one too long for a request is complete or not there", async () => {
    opened({ ...staff, 审核报告: { rows: [[reportTitle], ["旧"]] } });
    const rows = [[reportTitle], ...Array.from({ length: 900 }, (_, index) => [index, "长".repeat(2_000)])];

    await workbook.writeSheets([{ ...report, rows, boldRows: [0] }]);

    expect(sheetNames()).toEqual(["任务分解表", "审核报告"]);
    expect(valuesOn(excel, "审核报告")).toHaveLength(901);
    expect(valuesOn(excel, "审核报告")[900]?.[0]).toBe(899);
  });

  test("are removed by name, the user's are not", async () => {
    opened({ ...staff, SHANHAI_设置: { rows: [["甲"]] }, 审核报告: { rows: [["不是我们的"]] } });

    await workbook.removeSheets(["SHANHAI_设置", "审核报告", "任务分解表", "没有"]);

    expect(sheetNames()).toEqual(["任务分解表", "审核报告"]);
  });
});

describe("single edits", () => {
  const sheet = "任务分解表";
  const rows = [
    ["内容", "目标"],
    ["产业", "8亿元"],
    [null, "=1+1"],
    ["就业", 5],
  ];
  const edit = (row: number, column: number, expected: string | number | null, value: string | number | null) => ({
    sheet,
    cell: { row, column },
    expected,
    value,
  });

  test("are written where the cell holds what was expected: one read, one write", async () => {
    opened({ [sheet]: { rows } });
    const edits = [
      edit(1, 1, "8亿元", "8亿元以上"),
      edit(3, 1, 5, "=5"),
      edit(2, 0, null, "产业"),
      edit(3, 0, "别的", "改"),
    ];

    const { applied, refused } = await workbook.applyEdits(edits);

    expect(applied).toEqual(edits.slice(0, 3));
    expect(refused).toEqual(edits.slice(3));
    expect(requestsOf(excel)).toBe(2);
    expect(valuesOn(excel, sheet).map((row) => row[0])).toEqual(["内容", "产业", "产业", "就业"]);
    expect(valuesOn(excel, sheet)[3]?.[1]).toBe("=5");
    expect(formulaAt(excel, sheet, "B4")).toBe("");
  });

  test.each([
    ["a formula", edit(2, 1, 2, "3"), undefined],
    ["a cell under a merge", edit(2, 0, null, "产业"), ["A2:A3"]],
  ])("%s is refused", async (_name, asked, merges) => {
    opened({ [sheet]: { rows, ...(merges ? { merges } : {}) } });
    const before = stateOf(excel);

    expect(await workbook.applyEdits([asked])).toEqual({ applied: [], refused: [asked], protected: [] });
    expect(stateOf(excel)).toEqual(before);
  });

  test("a blank cell is refused where Excel cannot name its merges", async () => {
    opened({ [sheet]: { rows } }, { ExcelApi: "1.9" });
    const asked = [edit(2, 0, null, "产业"), edit(1, 1, "8亿元", "8亿元以上")];

    expect(await workbook.applyEdits(asked)).toEqual({ applied: [asked[1]], refused: [asked[0]], protected: [] });
  });

  test("a date is expected as the text that it shows", async () => {
    opened({ [sheet]: { rows: [[44771]], numberFormat: { A1: "yyyy/m/d" } } });

    expect((await workbook.applyEdits([edit(0, 0, "2022年7月29日", "2022年12月底")])).applied).toHaveLength(1);
  });

  test("a protected or missing sheet is left alone, the others are written", async () => {
    opened({ [sheet]: { rows }, 附表: { rows } });
    excel.book.protection.set("sheet-1", true);
    const here = edit(1, 0, "产业", "改");
    const there = { ...here, sheet: "附表" };
    const nowhere = { ...here, sheet: "没有" };

    expect(await workbook.applyEdits([here, there, nowhere])).toEqual({
      applied: [there],
      refused: [here, nowhere],
      protected: [sheet],
    });
  });

  test("a second edit of a cell is judged by the first; undoing puts everything back", async () => {
    opened({ [sheet]: { rows } });
    const before = stateOf(excel);
    const asked = [edit(1, 1, "8亿元", "9亿元"), edit(1, 1, "9亿元", "10亿元"), edit(1, 1, "8亿元", "11亿元")];

    expect((await workbook.applyEdits(asked)).refused).toEqual([asked[2]]);
    expect(valuesOn(excel, sheet)[1]?.[1]).toBe("10亿元");
    await workbook.applyEdits([edit(1, 1, "10亿元", "8亿元")]);
    expect(stateOf(excel)).toEqual(before);
  });

  test("a new cell takes over the looks of its neighbour", async () => {
    opened({ [sheet]: { rows: [["目标", null]], numberFormat: { A1: "0.00" } } });
    const asked = { ...edit(0, 1, null, "责任单位"), formatFrom: { row: 0, column: 0 } };

    await workbook.applyEdits([asked]);

    expect(excel.book.sheet(sheet)!.getRange("B1").getCellStyleData()?.n?.pattern).toBe("0.00");
  });
});

describe("formulas of ours", () => {
  const rows = [["=SHANHAI.SHORTFALL(A2)", '="SHANHAI.X()"', "=1+1", '=_xldudf_SHANHAI_SHORTFALL("_xldudf_SHANHAI_")']];
  const unanswered = async (): Promise<void> => {
    for (const [row, cells] of [[0, rows[0]!]] as const)
      cells.forEach((f, column) => {
        const place = { [row]: { [column]: { f, v: "#NAME?", t: 1 } } };
        excel.book.run("sheet.mutation.set-range-values", { cellValue: place }, excel.book.sheet("表")!);
      });
  };

  test("those that show #NAME? are entered again, under their name; others are not", async () => {
    opened({ 表: { rows: [["无"]] } });
    await unanswered();

    expect(await workbook.repairFormulas()).toBe(2);
    expect(formulaAt(excel, "表", "D1")).toBe('=SHANHAI.SHORTFALL("_xldudf_SHANHAI_")');
  });

  test("results become values, errors stay formulas", async () => {
    opened({ 表: { rows: [["无"]] } });
    const cells = {
      0: { f: "=SHANHAI.A()", v: "=1", t: 1 },
      1: { f: "=SHANHAI.B()", v: "#N/A", t: 1 },
      2: { f: "=1+1", v: 2, t: 2 },
    };
    excel.book.run("sheet.mutation.set-range-values", { cellValue: { 0: cells } }, excel.book.sheet("表")!);

    expect(await countFormulas()).toBe(1);
    const { frozen } = await freezeFormulas();
    expect(frozen).toMatchObject([{ formula: "=SHANHAI.A()", values: [["=1"]] }]);
    expect(["A1", "B1", "C1"].map((a1) => formulaAt(excel, "表", a1))).toEqual(["", "=SHANHAI.B()", "=1+1"]);
    expect(valuesOn(excel, "表")[0]?.[0]).toBe("=1");

    expect(await restoreFormulas(frozen)).toEqual({ restored: 1, left: [] });
    expect(["A1", "B1", "C1"].map((a1) => formulaAt(excel, "表", a1))).toEqual([
      "=SHANHAI.A()",
      "=SHANHAI.B()",
      "=1+1",
    ]);
  });

  test("a value that somebody has changed since is not made a formula again", async () => {
    opened({ 表: { rows: [["无"]] } });
    const cells = { 0: { f: "=SHANHAI.A()", v: 3, t: 2 } };
    excel.book.run("sheet.mutation.set-range-values", { cellValue: { 0: cells } }, excel.book.sheet("表")!);
    const { frozen } = await freezeFormulas();
    const edit = { sheet: "表", cell: { row: 0, column: 0 }, expected: 3, value: 4 };
    await workbook.applyEdits([edit]);

    expect(await restoreFormulas(frozen)).toEqual({ restored: 0, left: frozen });
    expect(valuesOn(excel, "表")).toEqual([[4]]);
  });

  test("probing leaves nothing behind, even where no function answers", async () => {
    opened(staff);
    const before = stateOf(excel);

    expect(await probeFunctions(async () => undefined)).toBe("unknown");
    expect(stateOf(excel)).toEqual(before);
  });

  test("where no sheet may be added, nobody knows", async () => {
    opened(staff);
    excel.book.protection.structure = true;

    expect(await probeFunctions(async () => undefined)).toBe("unknown");
  });
});
