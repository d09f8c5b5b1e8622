import { markFormula } from "../../src/core/report/mark-style";
import { OfficeWorkbook } from "../../src/excel/office-workbook";
import { installFakeExcel, type FakeSheet } from "./fake-excel";

const mark = `=${markFormula("warning")}`;
const thisYear: FakeSheet = { id: "{1}", name: "今年", values: [["工作内容"]], rules: [mark] };
const lastYear: FakeSheet = { id: "{2}", name: "去年", values: [["旧内容"]], rules: [mark], visibility: "Hidden" };
const secret: FakeSheet = { id: "{3}", name: "底稿", values: [["底稿"]], rules: [mark], visibility: "VeryHidden" };

async function prepared(...sheets: FakeSheet[]) {
  const traffic = installFakeExcel(sheets);
  const workbook = new OfficeWorkbook();
  await workbook.prepare();
  traffic.requests = 0;
  return { workbook, traffic };
}

test("hidden sheets are neither checked nor marked, as on the command line; still one request", async () => {
  const { workbook, traffic } = await prepared(lastYear, thisYear, secret);

  const reading = await workbook.readGrids();

  expect(reading.grids.map(({ sheet }) => sheet)).toEqual(["今年"]);
  expect(reading.sheets.map(({ name }) => name)).toEqual(["今年"]);
  expect(traffic.requests).toBe(1);
});

test("of a large hidden sheet nothing more is read, and nothing is said", async () => {
  const rows = Array.from({ length: 60_000 }, () => Array<number>(20).fill(1));
  const { workbook, traffic } = await prepared(thisYear, { ...lastYear, values: rows });

  const reading = await workbook.readGrids();

  expect(reading.tooLarge).toEqual([]);
  expect(traffic.requests).toBe(1);
});

test("清除标记 reaches hidden sheets too", async () => {
  const { workbook, traffic } = await prepared(thisYear, lastYear, secret);

  const report = await workbook.clearMarks();

  expect(report.changed).toEqual(["今年", "去年", "底稿"]);
  expect(traffic.deleted).toEqual(["今年/0", "去年/0", "底稿/0"]);
  expect(traffic.requests).toBe(2);
});

test("without knowing the sheets from before, those that staff see are read in two requests", async () => {
  const traffic = installFakeExcel([thisYear, lastYear, { ...thisYear, id: "{4}", name: "附表" }]);

  const reading = await new OfficeWorkbook().readGrids();

  expect(reading.grids.map(({ sheet }) => sheet)).toEqual(["今年", "附表"]);
  expect(traffic.requests).toBe(2);
});

test("a number under a date format is the date that it shows; every other value is what it was", async () => {
  const values = [
    [44771, 44771, 0.4, 44771, "44771", ""],
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
  const { workbook, traffic } = await prepared({ ...thisYear, values, numberFormat });

  const { grids } = await workbook.readGrids();

  expect(grids[0]?.cells).toEqual([
    ["2022年7月29日", 44771, 0.4, 44771, "44771", null],
    ["#N/A", true, null, "2022年7月29日 12:00", -1, "2022年7月"],
  ]);
  expect(traffic.requests).toBe(1);
});

test("dates below the first block are read like those in it", async () => {
  const values = Array.from({ length: 2100 }, () => [44771]);
  const { workbook } = await prepared({ ...thisYear, values, numberFormat: { A1: "yyyy/m/d", A2100: "yyyy/m/d" } });

  const { grids } = await workbook.readGrids();

  expect(grids[0]?.cells[0]).toEqual(["2022年7月29日"]);
  expect(grids[0]?.cells[2099]).toEqual(["2022年7月29日"]);
});
