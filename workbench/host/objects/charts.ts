import type { Area } from "../../../src/core/table/grid";
import { parseAddress } from "../../grid/address";
import type { Arguments } from "../arguments";
import type { Chart, DrawnChart, DrawnSeries } from "../charts";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import { hostType, type HostObject, type ObjectType } from "../host-object";
import { rangeType } from "./range";
import type { WorksheetState } from "./worksheet";

interface ChartState extends WorksheetState {
  readonly chart: Chart;
}

interface SeriesState extends ChartState {
  readonly series: DrawnSeries;
}

/** The kinds that can be saved. */
const kinds: Readonly<Record<string, DrawnChart["kind"]>> = { BarClustered: "bars", BarStacked: "stacked-bars" };

/** Where a new chart stands until it is put somewhere. */
const unplaced: Area = { top: 0, left: 0, bottom: 14, right: 7 };

export const chartCollectionType: ObjectType<WorksheetState> = hostType<WorksheetState>({
  name: "ChartCollection",
  items: (worksheet) => worksheet.book.charts.of(worksheet.sheet).map((chart) => chartType.of({ ...worksheet, chart })),
  item: (worksheet, key) => {
    const found = named(worksheet, String(key));
    if (!found) throw itemNotFound("ChartCollection.getItem");
    return found;
  },
  methods: {
    Add: addChart,
    GetItem: (worksheet, parameters) => {
      const found = named(worksheet, parameters.text(0));
      if (!found) throw itemNotFound("ChartCollection.getItem");
      return found;
    },
    GetItemOrNullObject: (worksheet, parameters) => named(worksheet, parameters.text(0)),
  },
});

const chartType: ObjectType<ChartState> = hostType<ChartState>({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: (state, name) => change(state, "Chart.name", () => (state.chart.name = String(name))),
    },
  },
  children: {
    Axes: (state) => chartAxesType.of(state),
    Legend: (state) => chartLegendType.of(state),
    Series: (state) => chartSeriesCollectionType.of(state),
    Title: (state) => chartTitleType.of(state),
  },
  methods: {
    Delete: ({ book, sheet, chart }) => {
      book.demandWritable(sheet, "Chart.delete");
      book.charts.delete(sheet, chart);
    },
    SetPosition: (state, parameters) => {
      const start = areaOf(state, parameters.any(0), "Chart.setPosition");
      const end = parameters.any(1) === null ? start : areaOf(state, parameters.any(1), "Chart.setPosition");
      const at = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
      change(state, "Chart.setPosition", (drawn) => (drawn.at = at));
    },
  },
});

const chartTitleType: ObjectType<ChartState> = hostType<ChartState>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: ({ chart }) => chart.title,
      set: (state, text) => change(state, "ChartTitle.text", () => (state.chart.title = String(text))),
    },
  },
});

const chartLegendType: ObjectType<ChartState> = hostType<ChartState>({
  name: "ChartLegend",
  properties: {
    Visible: {
      get: ({ chart }) => chart.drawn?.hasLegend ?? false,
      set: (state, shown) => change(state, "ChartLegend.visible", (drawn) => (drawn.hasLegend = shown === true)),
    },
  },
});

const chartAxesType: ObjectType<ChartState> = hostType<ChartState>({
  name: "ChartAxes",
  children: { CategoryAxis: (state) => chartAxisType.of(state) },
});

const chartAxisType: ObjectType<ChartState> = hostType<ChartState>({
  name: "ChartAxis",
  properties: {
    Position: {
      get: ({ chart }) => chart.drawn?.axisPosition ?? "Automatic",
      set: (state, place) => change(state, "ChartAxis.position", (drawn) => (drawn.axisPosition = String(place))),
    },
    ReversePlotOrder: {
      get: ({ chart }) => chart.drawn?.isTurned ?? false,
      set: (state, turned) =>
        change(state, "ChartAxis.reversePlotOrder", (drawn) => (drawn.isTurned = turned === true)),
    },
  },
});

const chartSeriesCollectionType: ObjectType<ChartState> = hostType<ChartState>({
  name: "ChartSeriesCollection",
  items: (state) => (state.chart.drawn?.series ?? []).map((series) => chartSeriesType.of({ ...state, series })),
  methods: {
    Add: (state, parameters) => {
      const series: DrawnSeries = { name: parameters.optionalText(0) ?? "", ...emptySeries };
      change(state, "ChartSeriesCollection.add", (drawn) => drawn.series.push(series));
      return chartSeriesType.of({ ...state, series });
    },
  },
});

const emptySeries = { values: { top: 0, left: 0, bottom: 0, right: 0 }, categories: null, hasLabels: false };

const chartSeriesType: ObjectType<SeriesState> = hostType<SeriesState>({
  name: "ChartSeries",
  properties: {
    HasDataLabels: {
      get: ({ series }) => series.hasLabels,
      set: (state, shown) =>
        change(state, "ChartSeries.hasDataLabels", () => (state.series.hasLabels = shown === true)),
    },
    Name: {
      get: ({ series }) => series.name,
      set: (state, name) => change(state, "ChartSeries.name", () => (state.series.name = String(name))),
    },
  },
  methods: {
    SetValues: (state, parameters) => {
      const area = areaOf(state, parameters.any(0), "ChartSeries.setValues");
      change(state, "ChartSeries.setValues", () => (state.series.values = area));
    },
    SetXAxisValues: (state, parameters) => {
      const area = areaOf(state, parameters.any(0), "ChartSeries.setXAxisValues");
      change(state, "ChartSeries.setXAxisValues", () => (state.series.categories = area));
    },
  },
});

function named(worksheet: WorksheetState, name: string): HostObject | null {
  const wanted = name.toLowerCase();
  const found = worksheet.book.charts
    .of(worksheet.sheet)
    .find((chart) => chart.id === name || chart.name.toLowerCase() === wanted);
  return found ? chartType.of({ ...worksheet, chart: found }) : null;
}

/** Each column of the source is a series; which of them Excel would take for names is not guessed. */
function addChart(worksheet: WorksheetState, parameters: Arguments): HostObject {
  const location = "ChartCollection.add";
  const { book, sheet } = worksheet;
  book.demandWritable(sheet, location);
  const kind = kinds[parameters.text(0)];
  if (!kind) throw notImplemented(`chart of type ${parameters.text(0)}`);
  const source = areaOf(worksheet, parameters.any(1), location);
  const series = Array.from({ length: source.right - source.left + 1 }, (_, index): DrawnSeries => {
    const column = source.left + index;
    return { ...emptySeries, name: "", values: { ...source, left: column, right: column } };
  });
  const drawn = { kind, series, at: unplaced, hasLegend: true, isTurned: false, axisPosition: "Automatic" };
  return chartType.of({ ...worksheet, chart: book.charts.add(sheet, drawn) });
}

function areaOf({ sheet }: WorksheetState, value: unknown, location: string): Area {
  const range = rangeType.stateOf(value);
  if (range) {
    // Charts are saved with the sheet whose cells they draw.
    if (range.sheet.getSheetId() !== sheet.getSheetId()) throw invalidArgument(location);
    return range.area;
  }
  const address = typeof value === "string" ? parseAddress(value) : null;
  if (!address) throw invalidArgument(location);
  return address.area;
}

/** What came with the file is kept as it stands there. */
function change({ book, sheet, chart }: ChartState, location: string, make: (drawn: DrawnChart) => unknown): void {
  book.demandWritable(sheet, location);
  if (!chart.drawn) throw notImplemented(`${location} of a chart that came with the file`);
  make(chart.drawn);
  book.charts.changed();
}
