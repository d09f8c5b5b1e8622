import { parseA1 } from "../../src/core/table/a1";
import type { CellValue } from "../../src/core/table/grid";
import { OfficeWorkbook } from "../../src/excel/office-workbook";
import type { Reading, SheetArea } from "../../src/excel/workbook-port";
import { emulatedExcel, type EmulatedExcel } from "../workbench/headless/emulated-excel";
import { smallWorkbook, type SmallSheet } from "../workbench/headless/small-workbook";
import { requestsOf } from "./support";

let excel: EmulatedExcel;
let cellsRead: number;
afterEach(() => excel.close());

const name = "任务分解表";
const header = ["工作内容", "工作目标", "责任单位", "佐证依据"];
const row = (number: number): CellValue[] => [`事项${number}`, `目标${number}`, "区经合局", "会议纪要"];
const settings: SmallSheet = { rows: [["设置", "值"]], hidden: true };

async function opened(sheets: Record<string, SmallSheet | CellValue[][]>): Promise<[OfficeWorkbook, Reading]> {
  excel = emulatedExcel(smallWorkbook(sheets as Record<string, SmallSheet>));
  const workbook = new OfficeWorkbook();
  await workbook.prepare();
  const reading = await workbook.readGrids();
  requestsOf(excel);
  countCells();
  return [workbook, reading];
}

/** Counts the values in whatever Excel answers from now on. */
function countCells(): void {
  cellsRead = 0;
  const ask = excel.channel.request.bind(excel.channel);
  excel.channel.request = (body, reply) =>
    ask(body, (answer) => {
      if ("json" in answer) JSON.parse(answer.json, (key, value) => count(key, value));
      reply(answer);
    });
}

function count(key: string, value: unknown): unknown {
  if (key === "Values" && Array.isArray(value)) cellsRead += value.flat().length;
  return value;
}

function type(a1: string, value: CellValue, sheet = name): SheetArea {
  excel.book
    .sheet(sheet)!
    .getRange(a1)
    .setValue((value ?? "") as string);
  return { sheet, area: parseA1(a1)! };
}

test("one edit in a table of 10 000 rows: one request, one cell, and all that was read before", async () => {
  const rows = [header, ...Array.from({ length: 10_000 }, (_, index) => row(index + 2))];
  const [workbook, before] = await opened({ [name]: rows, SHANHAI_设置: settings });

  const reading = await workbook.readEdits(before, [type("B5000", "力争引进3家")], "all");

  expect({ requests: requestsOf(excel), cellsRead }).toEqual({ requests: 1, cellsRead: 1 });
  expect(reading).toEqual(await workbook.readGrids());
  expect(reading!.grids[0]!.cells[4_999]).toEqual(["事项5000", "力争引进3家", "区经合局", "会议纪要"]);
});

const small = { [name]: [[null, null], header, row(3), row(4)] };

test.each<[string, () => SheetArea[]]>([
  ["several cells", () => [type("B3", "一"), type("C4", null), type("B3", "二")]],
  ["a row below the table", () => [type("A5", "新"), type("B5", "新目标")]],
  ["a column beside it", () => [type("F3", "备注")]],
  ["a title above it", () => [type("A1", "西湖区2022年")]],
  ["the last row emptied", () => ["A4", "B4", "C4", "D4"].map((a1) => type(a1, null))],
  ["a date", () => [type("C3", 44_562)]],
  ["nothing that was told of", () => []],
])("%s: what is read is what reading everything gives", async (_what, edit) => {
  const [workbook, before] = await opened(small);
  const reading = await workbook.readEdits(before, edit(), "all");
  expect(reading).toEqual(await workbook.readGrids());
});

test("cells merged meanwhile are seen", async () => {
  const [workbook, before] = await opened(small);
  const edit = type("A3", "产业合作");
  excel.book.sheet(name)!.getRange("A3:A4").merge();

  expect((await workbook.readEdits(before, [edit], "all"))!.grids[0]!.merges).toEqual([parseA1("A3:A4")]);
});

test.each<[string, () => void]>([
  ["a formula stands on the sheet", () => type("F9", "=LEN(B3)")],
  ["a sheet has come", () => void excel.book.workbook.create("附表", 10, 10)],
  ["a sheet has been hidden", () => void excel.book.sheet("附表一")!.hideSheet()],
])("where %s, everything has to be read", async (_what, change) => {
  const [workbook, before] = await opened({ ...small, 附表一: [["附"]] });
  const edit = type("B3", "新");
  change();
  expect(await workbook.readEdits(before, [edit], "all")).toBeNull();
});

test.each<[string, SheetArea]>([
  ["more was pasted than anybody types", { sheet: name, area: parseA1("A1:Z500")! }],
  ["a whole column was edited", { sheet: name, area: { top: 0, left: 1, bottom: 1_048_575, right: 1 } }],
])("where %s, everything has to be read", async (_what, edit) => {
  const [workbook, before] = await opened(small);
  expect(await workbook.readEdits(before, [edit], "all")).toBeNull();
});

test("of the sheet in front: another one in front means reading that", async () => {
  const [workbook] = await opened({ ...small, 附表: [["附"]] });
  excel.book.sheet(name)!.activate();
  const before = await workbook.readGrids("active");
  expect(await workbook.readEdits(before, [type("B3", "新")], "active")).toEqual(await workbook.readGrids("active"));

  excel.book.sheet("附表")!.activate();
  expect(await workbook.readEdits(before, [type("B3", "再")], "active")).toBeNull();
});

test("a refusal of Excel's is left to the reading of everything", async () => {
  const [workbook, before] = await opened(small);
  excel.channel.failure = 5004;
  expect(await workbook.readEdits(before, [type("B3", "新")], "all")).toBeNull();
});

test("of hidden sheets what came along is handed on, for who wants to know what was not checked", async () => {
  const [, { hidden }] = await opened({ ...small, 去年: { rows: [header, row(2)], hidden: true } });
  expect(hidden).toMatchObject([{ sheet: "去年", cells: [header, row(2)] }]);
});
