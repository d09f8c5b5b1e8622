import type { SheetChart } from "../../src/core/report/sheet-chart";
import { drawCharts } from "../../src/excel/draw-charts";
import { OfficeWorkbook } from "../../src/excel/office-workbook";
import { readCharts } from "../../src/xlsx/read-charts";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { LineChanges } from "../../workbench/grid/line-changes";
import { saveWorkbook } from "../../workbench/grid/save-workbook";
import { sheetId, workbookSnapshot } from "../../workbench/grid/snapshot";
import { emulatedExcel, type EmulatedExcel } from "../workbench/headless/emulated-excel";
import { packageFaults, textPart } from "../xlsx/support/check-package";

const column = (at: number) => ({ top: 1, left: at, bottom: 2, right: at });
const chart: SheetChart = {
  name: "SHANHAI_完成情况",
  title: "完成情况",
  kind: "stacked-bars",
  categories: column(0),
  series: [
    { name: "已完成", values: column(1) },
    { name: "未完成", values: column(2) },
  ],
  at: { top: 4, left: 0, bottom: 18, right: 5 },
};
const own = {
  name: "SHANHAI_自评汇总",
  visibility: "visible" as const,
  rows: [
    ["名称", "已完成", "未完成"],
    ["区教育局", 2, 1],
    ["区文旅局", 0, 3],
  ],
  boldRows: [0],
  columnWidths: [20],
  titleRows: 1,
  charts: [chart],
};

let excel: EmulatedExcel;
afterEach(() => excel.close());

async function opened(bytes: Uint8Array) {
  const workbook = await readWorkbook(bytes);
  excel = emulatedExcel(workbookSnapshot(workbook, "book", "表.xlsx"));
  const charts = readCharts(bytes);
  charts.forEach((each, index) => excel.book.charts.open(sheetId(index), each));
  return {
    name: "表.xlsx",
    bytes,
    workbook,
    settings: new Map<string, string>(),
    charts,
    threads: [],
    slicedBy: new Map(),
    lines: new LineChanges(() => new Map()),
  };
}

const table = () => writeWorkbook([{ name: "任务分解表", rows: [["工作内容", "工作目标"]] }]);

test("charts drawn in the pane are native ones in the saved file, and are there when it is opened again", async () => {
  const file = await opened(table());
  const workbook = new OfficeWorkbook();
  await workbook.writeSheets([own]);
  await workbook.drawCharts([own]);

  const saved = await saveWorkbook(file, excel.book);
  expect(packageFaults(saved)).toEqual([]);
  expect(readCharts(saved)).toEqual([[], [{ name: chart.name, title: chart.title }]]);
  const xml = textPart(saved, "xl/charts/chart1.xml");
  expect(xml).toContain("<c:f>SHANHAI_自评汇总!$C$2:$C$3</c:f>");
  expect(xml).toContain('<c:grouping val="stacked"/>');

  const again = await opened(saved);
  await workbook.drawCharts([own]);
  expect(excel.book.charts.of(excel.book.sheet(own.name)!)).toHaveLength(1);
  expect(textPart(await saveWorkbook(again, excel.book), "xl/charts/chart1.xml")).toBe(xml);
});

test("a chart that staff have made another stays; one that they deleted comes back; sheets without charts ask nothing", async () => {
  const file = await opened(writeWorkbook([{ name: "任务分解表", rows: [["甲"]] }, own]));
  await drawCharts([{ name: own.name, charts: [{ ...chart, title: "新题" }] }]);
  expect(excel.book.charts.of(excel.book.sheet(own.name)!).map(({ title }) => title)).toEqual(["完成情况"]);

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(own.name).charts.getItem(chart.name).delete();
    await context.sync();
  });
  expect(readCharts(await saveWorkbook(file, excel.book))).toEqual([[], []]);
  await drawCharts([own, { name: "没有这张表" }]);
  expect(readCharts(await saveWorkbook(file, excel.book))).toEqual([[], [{ name: chart.name, title: chart.title }]]);
});

test("a protected sheet takes no chart, and says so", async () => {
  await opened(
    writeWorkbook([
      { name: "任务分解表", rows: [["甲"]] },
      { ...own, charts: [] },
    ]),
  );
  excel.book.protection.set(excel.book.sheet(own.name)!.getSheetId(), true);
  await expect(drawCharts([own])).rejects.toMatchObject({ kind: "access-denied" });
});

test("rows put between those that a chart shows are shown too, whether it was drawn just now or came with the file", async () => {
  const file = await opened(
    writeWorkbook([
      { name: "任务分解表", rows: [["甲"]] },
      { ...own, charts: [] },
    ]),
  );
  file.lines.watch(excel.grid, excel.book.workbook);
  const workbook = new OfficeWorkbook();
  await workbook.drawCharts([own]);
  await workbook.moveRows(own.name, [{ row: 2, count: 2 }]);
  const saved = await saveWorkbook(file, excel.book);
  expect(packageFaults(saved)).toEqual([]);
  expect(textPart(saved, "xl/charts/chart1.xml")).toContain("<c:f>SHANHAI_自评汇总!$C$2:$C$5</c:f>");

  const again = await opened(saved);
  again.lines.watch(excel.grid, excel.book.workbook);
  await workbook.moveRows(own.name, [{ row: 2, count: -1 }]);
  const shorter = await saveWorkbook(again, excel.book);
  expect(packageFaults(shorter)).toEqual([]);
  expect(textPart(shorter, "xl/charts/chart1.xml")).toContain("$C$2:$C$4");
});

test("a stale chart is drawn anew, the others stay", async () => {
  const file = await opened(writeWorkbook([{ name: "任务分解表", rows: [["甲"]] }, own]));
  const wider = { ...chart, title: "新题" };
  await drawCharts([{ name: own.name, charts: [wider], stale: [chart.name] }]);
  expect(readCharts(await saveWorkbook(file, excel.book))).toEqual([[], [{ name: chart.name, title: "新题" }]]);
});

test("rows of a protected sheet stay", async () => {
  await opened(writeWorkbook([{ name: "任务分解表", rows: [["甲"]] }, own]));
  excel.book.protection.set(excel.book.sheet(own.name)!.getSheetId(), true);
  await expect(new OfficeWorkbook().moveRows(own.name, [{ row: 2, count: 1 }])).rejects.toMatchObject({
    kind: "access-denied",
  });
});
