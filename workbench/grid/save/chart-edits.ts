import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { SheetChart } from "../../../src/core/report/sheet-chart";
import type { WorkbookEdit } from "../../../src/xlsx/patch-workbook";
import type { Book } from "../../host/book";
import type { Chart, DrawnChart } from "../../host/charts";
import { cellValue, readCells, usedArea } from "../cells";

/** Native charts for those that an add-in has drawn, and none for those of the file that it has deleted. */
export function chartEdits(sheet: FWorksheet, { charts }: Book): WorkbookEdit[] {
  const name = sheet.getSheetName();
  const drawn = charts.of(sheet).flatMap((chart) => (chart.drawn ? [chartOf(chart, chart.drawn)] : []));
  const rows = drawn.length === 0 ? [] : valuesOf(sheet);
  return [
    ...charts.deletedFrom(sheet).map((deleted): WorkbookEdit => ({ kind: "delete-chart", sheet: name, name: deleted })),
    ...drawn.map((chart): WorkbookEdit => ({ kind: "add-chart", sheet: name, chart, rows })),
  ];
}

function chartOf({ name, title }: Chart, { kind, series, at }: DrawnChart): SheetChart {
  const [first] = series;
  const categories = first?.categories ?? first?.values ?? at;
  return {
    name,
    title,
    kind,
    at,
    categories,
    series: series.map(({ name: called, values }) => ({ name: called, values })),
  };
}

function valuesOf(sheet: FWorksheet) {
  const used = usedArea(sheet, true);
  const area = { top: 0, left: 0, bottom: used?.bottom ?? 0, right: used?.right ?? 0 };
  return readCells(sheet, area, cellValue).map((row) => row.map((value) => (value === "" ? null : value)));
}
