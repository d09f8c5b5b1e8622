import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import type { SheetChart } from "../../src/core/report/sheet-chart";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readCharts } from "../../src/xlsx/read-charts";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { childrenOf, descendants, parseXml } from "../../src/xlsx/xml/xml-element";
import { packageFaults, partsOf, textPart } from "./support/check-package";

const column = (top: number, bottom: number, at: number) => ({ top, left: at, bottom, right: at });

const chart: SheetChart = {
  name: "SHANHAI_完成率",
  title: "完成率 < 100%",
  kind: "stacked-bars",
  categories: column(1, 3, 0),
  series: [
    { name: "已完成", values: column(1, 3, 1) },
    { name: "未完成", values: column(1, 3, 2) },
  ],
  at: { top: 5, left: 0, bottom: 20, right: 4 },
};
const rows = [
  ["名称", "已完成", "未完成"],
  ["区教育局", 3, 1],
  ["区“文旅”局 & 区体育局", null, 2],
  ["各镇街", 0, 5],
];
const sample = readFileSync(path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx"));

/** The order of the schema's sequences, of the elements that we write. */
const order: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ["roundedCorners", "chart"],
  chart: ["title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"],
  plotArea: ["layout", "barChart", "catAx", "valAx"],
  barChart: ["barDir", "grouping", "varyColors", "ser", "gapWidth", "overlap", "axId"],
  ser: ["idx", "order", "tx", "invertIfNegative", "dLbls", "cat", "val"],
  dLbls: ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"],
  catAx:
    "axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl".split(
      " ",
    ),
  valAx:
    "axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos crossAx crosses crossBetween".split(
      " ",
    ),
  strCache: ["ptCount", "pt"],
  numCache: ["formatCode", "ptCount", "pt"],
};

function outOfOrder(xml: string): string[] {
  const document = parseXml(xml);
  return [document.root, ...descendants(document.root)].flatMap(({ local, children }) => {
    const wanted = order[local];
    if (!wanted) return [];
    const ranks = children.map((child) => wanted.indexOf(child.local));
    const sound = ranks.every((rank, at) => rank >= 0 && rank >= (ranks[at - 1] ?? 0));
    return sound ? [] : [`${local}: ${children.map((child) => child.local).join()}`];
  });
}

const written = {
  "a fresh workbook": async () =>
    writeWorkbook([
      { name: "前", rows: [[1]] },
      { name: "自评 汇总", rows, charts: [chart] },
    ]),
  "a sheet added to a file": () =>
    patchWorkbook(sample, [
      { kind: "add-sheet", name: "自评 汇总", rows, columnWidths: [20], boldRows: [0] },
      { kind: "add-chart", sheet: "自评 汇总", chart, rows },
    ]),
};

describe.each(Object.entries(written))("a chart in %s", (_, write) => {
  test("is native: its parts are typed, related and in the schema's order, and it draws the sheet's cells", async () => {
    const bytes = await write();

    expect(packageFaults(bytes)).toEqual([]);
    const xml = textPart(bytes, "xl/charts/chart1.xml");
    expect(outOfOrder(xml)).toEqual([]);
    const document = parseXml(xml);
    const formulas = [...descendants(document.root)].filter(({ local }) => local === "f");
    expect(formulas.map(({ innerStart, innerEnd }) => xml.slice(innerStart, innerEnd))).toEqual([
      "'自评 汇总'!$A$2:$A$4",
      "'自评 汇总'!$B$2:$B$4",
      "'自评 汇总'!$A$2:$A$4",
      "'自评 汇总'!$C$2:$C$4",
    ]);
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="2">');
    expect(readCharts(bytes).at(-1)).toEqual([{ name: chart.name, title: chart.title }]);
  });

  test("does not hinder another reader", async () => {
    const sheets = (await readXlsx(await write())).sheets;
    expect(sheets.at(-1)).toMatchObject({ name: "自评 汇总" });
    expect(sheets.at(-1)!.rows[1]).toEqual(["区教育局", 3, 1]);
  });
});

test("a second chart joins the drawing of the first, and one that is deleted leaves no part behind", async () => {
  const one = await written["a sheet added to a file"]();
  const two = await patchWorkbook(one, [
    { kind: "add-chart", sheet: "自评 汇总", chart: { ...chart, name: "第二", kind: "bars" }, rows },
  ]);
  expect(packageFaults(two)).toEqual([]);
  expect(
    readCharts(two)
      .at(-1)!
      .map(({ name }) => name),
  ).toEqual([chart.name, "第二"]);
  const drawing = parseXml(textPart(two, "xl/drawings/drawing1.xml"));
  const ids = [...descendants(drawing.root)].filter(({ local }) => local === "cNvPr").map(({ openTag }) => openTag);
  expect(childrenOf(drawing.root, "twoCellAnchor")).toHaveLength(2);
  expect(new Set(ids.map(({ start, end }) => /id="(\d+)"/.exec(drawing.xml.slice(start, end))?.[1])).size).toBe(2);

  const left = await patchWorkbook(two, [{ kind: "delete-chart", sheet: "自评 汇总", name: chart.name }]);
  expect(packageFaults(left)).toEqual([]);
  expect([...partsOf(left).keys()].filter((part) => part.startsWith("xl/charts/"))).toEqual(["xl/charts/chart2.xml"]);
});

test("charts go with their sheet: renamed, they draw it under its new name; deleted, none of their parts stays", async () => {
  const bytes = await written["a sheet added to a file"]();
  const renamed = await patchWorkbook(bytes, [{ kind: "rename-sheet", sheet: "自评 汇总", name: "自评" }]);
  expect(textPart(renamed, "xl/charts/chart1.xml")).toContain("<c:f>自评!$A$2:$A$4</c:f>");
  const gone = await patchWorkbook(bytes, [{ kind: "delete-sheet", sheet: "自评 汇总" }]);
  expect([...partsOf(gone).keys()].filter((part) => /drawings|charts/.test(part))).toEqual([]);
});
