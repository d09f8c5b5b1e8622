import { planMarking } from "../../src/core/report/marking";
import { markFormula } from "../../src/core/report/mark-style";
import { OfficeWorkbook } from "../../src/excel/office-workbook";
import { emulatedExcel, type EmulatedExcel } from "../workbench/headless/emulated-excel";
import { smallWorkbook, type SmallSheet } from "../workbench/headless/small-workbook";
import { requestsOf } from "./support";

let excel: EmulatedExcel;
afterEach(() => excel.close());

async function prepared(sheets: Record<string, SmallSheet>) {
  excel = emulatedExcel(smallWorkbook(sheets));
  const workbook = new OfficeWorkbook();
  await workbook.prepare();
  requestsOf(excel);
  return workbook;
}

const thisYear: SmallSheet = { rows: [["工作内容"]] };
const lastYear: SmallSheet = { rows: [["旧内容"]], hidden: true };
const settings: SmallSheet = { rows: [["项目", "值"]], hidden: true };

/** A mark as an earlier 审核 left it. */
function leaveMark(name: string): void {
  const sheet = excel.book.sheet(name)!;
  excel.book.conditionalFormats.add(sheet, {
    ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }],
    stopIfTrue: false,
    rule: { type: "highlightCell", subType: "formula", value: `=${markFormula("warning")}`, style: {} } as never,
  });
  excel.book.conditionalFormats.commit();
}

test("hidden sheets are neither checked nor marked, as on the command line, but ours are read; one request", async () => {
  const workbook = await prepared({ 去年: lastYear, 今年: thisYear, SHANHAI_设置: settings });

  const reading = await workbook.readGrids();

  expect(reading.grids.map(({ sheet }) => sheet)).toEqual(["今年", "SHANHAI_设置"]);
  expect(reading.sheets.map(({ name }) => name)).toEqual(["今年", "SHANHAI_设置"]);
  expect(requestsOf(excel)).toBe(1);
});

test("the sheet in front alone, and ours, in one request", async () => {
  const workbook = await prepared({ 附表: thisYear, 今年: thisYear, SHANHAI_设置: settings });
  excel.book.sheet("今年")!.activate();

  const reading = await workbook.readGrids("active");

  expect(reading.grids.map(({ sheet }) => sheet)).toEqual(["今年", "SHANHAI_设置"]);
  expect(requestsOf(excel)).toBe(1);
});

test("a sheet of ours in front is read once", async () => {
  const workbook = await prepared({ SHANHAI_基准: thisYear, 今年: thisYear });

  const reading = await workbook.readGrids("active");

  expect(reading.grids.map(({ sheet }) => sheet)).toEqual(["SHANHAI_基准"]);
});

test("of a large hidden sheet nothing more is read, and nothing is said", async () => {
  const workbook = await prepared({ 今年: thisYear, 去年: lastYear });
  const sheet = excel.book.sheet("去年")!;
  sheet.setRowCount(60_000);
  sheet.getRange("T60000").setValue(1);

  const reading = await workbook.readGrids();

  expect(reading.tooLarge).toEqual([]);
  expect(requestsOf(excel)).toBe(1);
});

test("清除标记 reaches hidden sheets too", async () => {
  const workbook = await prepared({ 今年: thisYear, 去年: lastYear });
  for (const name of ["今年", "去年"]) leaveMark(name);

  const report = await workbook.clearMarks();

  expect(report.changed).toEqual(["今年", "去年"]);
  expect(excel.book.workbook.getSheets().flatMap((sheet) => excel.book.conditionalFormats.rules(sheet))).toEqual([]);
  expect(requestsOf(excel)).toBe(2);
});

test("without knowing the sheets from before, those that staff see are read in two requests", async () => {
  await prepared({ 今年: thisYear, 去年: lastYear, 附表: thisYear });

  const reading = await new OfficeWorkbook().readGrids();

  expect(reading.grids.map(({ sheet }) => sheet)).toEqual(["今年", "附表"]);
  expect(requestsOf(excel)).toBe(2);
});

test("a sheet that went since is no obstacle, and one that came is read", async () => {
  const workbook = await prepared({ 今年: thisYear, 附表: thisYear });
  excel.book.workbook.deleteSheet(excel.book.sheet("附表")!);
  excel.book.workbook.insertSheet("新表").getRange("A1").setValue("工作内容");

  const reading = await workbook.readGrids();

  expect(reading.grids.map(({ sheet }) => sheet)).toEqual(["今年", "新表"]);
});

test("a number under a date or percent format is what it shows; every other value is what it was", async () => {
  const rows = [
    [44771, 44771, 0.4, 44771, "44771", null],
    ["#N/A", true, null, 44771.5, -1, 44743],
  ];
  const numberFormat = {
    A1: "yyyy/m/d",
    C1: "0%",
    D1: "#,##0.00",
    E1: "yyyy/m/d",
    F1: "yyyy/m/d",
    A2: "yyyy/m/d",
    D2: "m/d/yyyy h:mm",
    E2: "yyyy/m/d",
    F2: 'yyyy"年"m"月"',
  };
  const workbook = await prepared({ 今年: { rows, numberFormat } });

  const { grids } = await workbook.readGrids();

  expect(grids[0]?.cells).toEqual([
    ["2022年7月29日", 44771, "40%", 44771, "44771", null],
    ["#N/A", true, null, "2022年7月29日 12:00", -1, "2022年7月"],
  ]);
  expect(requestsOf(excel)).toBe(1);
});

test("dates below the first block are read like those in it", async () => {
  const rows = Array.from({ length: 2100 }, () => [44771]);
  const workbook = await prepared({ 今年: { rows, numberFormat: { A1: "yyyy/m/d", A2100: "yyyy/m/d" } } });

  const { grids } = await workbook.readGrids();

  expect(grids[0]?.cells[0]).toEqual(["2022年7月29日"]);
  expect(grids[0]?.cells[2099]).toEqual(["2022年7月29日"]);
});

test.each([
  [1_000, 4, 1, 1],
  [10_000, 5, 2, 1],
])("%i rows × %i columns: %i read, %i write", async (rowCount, columnCount, reads, writes) => {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => `第${row}行第${column}列：引进项目，到位资金3亿元以上`),
  );
  const workbook = await prepared({ 任务分解表: { rows } });

  const reading = await workbook.readGrids();
  expect(requestsOf(excel)).toBe(reads);

  const cell = { row: rowCount - 1, column: 1 };
  await workbook.mark(planMarking([{ sheet: "任务分解表", cell, severity: "error" }], reading.grids, [], {}), reading);
  expect(requestsOf(excel)).toBe(writes);
});

test("which rows are hidden is asked for on its own: one request where none is, one more for each sheet that has some", async () => {
  const rows = [["工作内容"], ["产业"], ["就业"], ["教育"]];
  const workbook = await prepared({ 今年: { rows }, 附表: { rows } });
  const reading = await workbook.readGrids();
  requestsOf(excel);
  expect(await workbook.readHiddenRows(reading)).toEqual(reading.grids);
  expect(requestsOf(excel)).toBe(1);

  const sheet = excel.book.sheet("今年")!;
  sheet.hideRows(2, 1);
  expect(await workbook.readHiddenRows(reading)).toEqual([{ ...reading.grids[0], hiddenRows: [2] }, reading.grids[1]]);
  expect(requestsOf(excel)).toBe(2);

  sheet.hideRows(0, 4);
  expect((await workbook.readHiddenRows(reading))[0]!.hiddenRows).toEqual([0, 1, 2, 3]);
});
