import type { ChartSeries, SheetChart } from "../core/report/sheet-chart";
import { areaToA1, cellToA1 } from "../core/table/a1";
import { request } from "./request";
import type { ChartedSheet } from "./workbook-port";

/** Draws the charts of sheets that have them not yet, by their names. One that is there stays as staff have made it, unless it is stale. */
export async function drawCharts(contents: readonly ChartedSheet[]): Promise<void> {
  const charted = contents.filter(({ charts }) => charts?.length);
  if (charted.length === 0) return;
  await request(async (context) => {
    const sheets = charted.map(({ name, charts = [], stale = [] }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.charts.load("items/name");
      return { sheet, charts, stale: new Set(stale) };
    });
    await context.sync();

    for (const { sheet, charts, stale } of sheets) {
      for (const chart of sheet.charts.items) if (stale.has(chart.name)) chart.delete();
      const present = new Set(sheet.charts.items.flatMap(({ name }) => (stale.has(name) ? [] : [name])));
      for (const chart of charts) if (!present.has(chart.name)) drawChart(sheet, chart);
    }
    await context.sync();
  });
}

function drawChart(sheet: Excel.Worksheet, { name, title, kind, categories, series, at }: SheetChart): void {
  const [first, ...others] = series;
  if (!first) return;
  const type = kind === "bars" ? Excel.ChartType.barClustered : Excel.ChartType.barStacked;
  // From a single column, so that Excel has no header and no categories to guess.
  const chart = sheet.charts.add(type, rangeOf(sheet, first), Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = title;
  chart.setPosition(cellToA1({ row: at.top, column: at.left }), cellToA1({ row: at.bottom, column: at.right }));
  chart.legend.visible = others.length > 0;

  const drawn = [chart.series.getItemAt(0), ...others.map((each) => chart.series.add(each.name))];
  drawn.forEach((each, index) => {
    const { name: called } = series[index]!;
    each.name = called;
    if (index > 0) each.setValues(rangeOf(sheet, series[index]!));
    each.setXAxisValues(sheet.getRange(areaToA1(categories)));
    each.hasDataLabels = true;
  });
  const axis = chart.axes.categoryAxis;
  // From the top down, as the rows stand on the sheet; the other axis would follow to the top.
  axis.reversePlotOrder = true;
  axis.position = Excel.ChartAxisPosition.maximum;
}

function rangeOf(sheet: Excel.Worksheet, { values }: ChartSeries): Excel.Range {
  return sheet.getRange(areaToA1(values));
}
