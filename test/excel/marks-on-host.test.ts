import { OfficeWorkbook } from "../../src/excel/office-workbook";
import type { TellingFinding } from "../../src/core/report/marked-areas";
import { planMarking, type MarkStyle } from "../../src/core/report/marking";
import type { TablePlace } from "../../src/core/report/plan-result-columns";
import { cellToA1 } from "../../src/core/table/a1";
import { emulatedExcel, type EmulatedExcel } from "../workbench/headless/emulated-excel";
import { smallWorkbook, type SmallSheet } from "../workbench/headless/small-workbook";
import { requestsOf, stateOf, valuesOn } from "./support";

let excel: EmulatedExcel;
let workbook: OfficeWorkbook;
afterEach(() => excel.close());

const name = "任务分解表";
const table = [
  ["工作内容", "工作目标"],
  ["产业", "引进项目1个"],
  ["就业", "培训"],
];

function opened(sheets: Record<string, SmallSheet> = { [name]: { rows: table } }, sets = {}): void {
  excel = emulatedExcel(smallWorkbook(sheets), sets);
  workbook = new OfficeWorkbook();
}

const finding = (row: number, column: number, message: string, severity: TellingFinding["severity"] = "warning") => ({
  sheet: name,
  cell: { row, column },
  severity,
  message,
});
const findings = [finding(1, 1, "低于下限"), finding(2, 1, "没有数量", "error"), finding(2, 0, "缺少内容", "error")];

async function mark(style: MarkStyle, found: readonly TellingFinding[] = findings, tables: readonly TablePlace[] = []) {
  const reading = await workbook.readGrids();
  return workbook.mark(planMarking(found, reading.grids, tables, style), reading);
}

const comments = () =>
  excel.book.comments.of(excel.book.sheet(name)!).map(({ cell, content }) => [cellToA1(cell), content]);

describe("comments", () => {
  test("stand at their cells, begin with our name, and are replaced by the next 审核", async () => {
    opened();
    await mark({ comments: true });
    await mark({ comments: true }, [finding(1, 1, "低于下限")]);

    expect(comments()).toEqual([["B2", "山海任务核验：低于下限"]]);
  });

  test("one a cell, gravest first; in a merge at its first cell", async () => {
    opened({ [name]: { rows: table, merges: ["B2:B3"] } });
    await mark({ comments: true }, [finding(1, 1, "轻"), finding(2, 1, "重", "error")]);

    expect(comments()).toEqual([["B2", "山海任务核验：重\n轻"]]);
  });

  test("a cell on which somebody else has commented is left alone", async () => {
    opened();
    excel.book.comments.add(excel.book.sheet(name)!, { row: 1, column: 1 }, "请核实");

    const report = await mark({ comments: true });

    expect(report.uncommented).toBeUndefined();
    expect(comments()).toContainEqual(["B2", "请核实"]);
    expect(comments()).toContainEqual(["B3", "山海任务核验：没有数量"]);
    await workbook.clearMarks();
    expect(comments()).toEqual([["B2", "请核实"]]);
  });

  test("ours are known again where a file has kept them as notes, the user's notes stay", async () => {
    opened();
    const sheet = excel.book.sheet(name)!;
    const put = (id: string, row: number, content: string) =>
      excel.book.comments.put(sheet, { id, content, cell: { row, column: 1 } });
    put("note-1-1", 1, "山海任务核验：没有数量");
    put("note-2-1", 2, "旧式批注");

    await workbook.clearMarks();

    expect(comments()).toEqual([]);
    expect(excel.book.comments.notes(sheet).map(({ content }) => content)).toEqual(["旧式批注"]);
  });

  test("a note in the way: coloured all the same, said in the report, no comment left half done", async () => {
    opened();
    const sheet = excel.book.sheet(name)!;
    excel.book.comments.put(sheet, { id: "note-2-1", content: "旧式批注", cell: { row: 2, column: 1 } });

    const report = await mark({ comments: true });

    expect(report).toMatchObject({ changed: [name], uncommented: [name] });
    expect(comments()).toEqual([]);
    expect(excel.book.conditionalFormats.rules(sheet)).not.toEqual([]);
  });

  test("an Excel without comments (1.9) is coloured, and nothing is asked that it does not have", async () => {
    opened(undefined, { ExcelApi: "1.9" });

    const report = await mark({ comments: true });

    expect(report.changed).toEqual([name]);
    expect(comments()).toEqual([]);
    expect([...excel.host.unknown]).toEqual([]);
  });
});

describe("the 校验结果 column", () => {
  const written = [
    ["工作内容", "工作目标", "校验结果"],
    ["产业", "引进项目1个", "提示：低于下限"],
    ["就业", "培训", "错误：没有数量\n错误：缺少内容"],
  ];

  test("stands right of the table, one request for it and the colours", async () => {
    opened();
    const reading = await workbook.readGrids();
    requestsOf(excel);

    await workbook.mark(planMarking(findings, reading.grids, [], { resultColumn: true }), reading);

    expect(requestsOf(excel)).toBe(1);
    expect(valuesOn(excel, name)).toEqual(written);
  });

  test("is written again in its place, not beside itself, and goes when it is no longer wanted", async () => {
    opened();
    for (let run = 0; run < 3; run++) await mark({ resultColumn: true });
    expect(valuesOn(excel, name)).toEqual(written);

    await mark({});
    expect(valuesOn(excel, name)).toEqual(table);
  });

  test("never over what stands there: further right, in the row of the header", async () => {
    opened({ [name]: { rows: [["西湖区"], ...table.map((row) => [...row, "", "备注"])] } });
    const tables = [{ sheet: name, area: { top: 1, left: 0, bottom: 3, right: 1 }, headerRow: 1 }];

    await mark({ resultColumn: true }, [finding(2, 1, "低于下限")], tables);
    expect(valuesOn(excel, name)[1]).toEqual(["工作内容", "工作目标", "校验结果", "备注"]);

    await mark({ resultColumn: true }, findings, [{ ...tables[0]!, area: { ...tables[0]!.area, right: 2 } }]);
    expect(valuesOn(excel, name)[1]).toEqual(["工作内容", "工作目标", "", "备注", "校验结果"]);
  });

  test("a column of the user's own under that header is not ours", async () => {
    const own = table.map((row, index) => [...row, index === 0 ? "校验结果" : "合格"]);
    opened({ [name]: { rows: own } });

    await mark({ resultColumn: true });
    expect(valuesOn(excel, name)[0]).toEqual(["工作内容", "工作目标", "校验结果", "校验结果"]);
    await workbook.clearMarks();

    expect(valuesOn(excel, name)).toEqual(own);
  });

  test("no free column beside the table is said, and the colours are there", async () => {
    const full = table.map((row) => [...row, ...Array<string>(25).fill("占")]);
    opened({ [name]: { rows: full } });
    const tables = [{ sheet: name, area: { top: 0, left: 0, bottom: 2, right: 1 }, headerRow: 0 }];

    expect(await mark({ resultColumn: true }, findings, tables)).toMatchObject({
      changed: [name],
      withoutRoom: [name],
    });
    expect(valuesOn(excel, name)).toEqual(full);
  });
});

test("a protected sheet keeps everything, and is named", async () => {
  opened();
  excel.book.protection.set("sheet-1", true);
  const before = stateOf(excel);

  expect(await mark({ comments: true, resultColumn: true })).toEqual({
    changed: [],
    protected: [name],
    unreadable: [],
  });
  expect(stateOf(excel)).toEqual(before);
});

test("100 times 审核 and 清除 leave nothing behind: no rule, name, comment, setting, value or sheet", async () => {
  opened({ [name]: { rows: table, merges: ["A2:A3"] }, 附表: { rows: [["甲"]], hidden: true } });
  excel.book.comments.add(excel.book.sheet(name)!, { row: 0, column: 0 }, "请核实");
  const before = stateOf(excel);

  for (let run = 0; run < 100; run++) {
    await mark({ comments: run % 2 === 0, resultColumn: run % 3 === 0 });
    await workbook.clearMarks();
  }

  expect(stateOf(excel)).toEqual(before);
});
