import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { SheetChart } from "../../src/core/report/sheet-chart";
import type { Area } from "../../src/core/table/grid";
import { type LineShift, shiftedArea } from "../../src/xlsx/references/line-shift";

/** A chart on a sheet of the open workbook. The grid draws none; the file holds them. */
export interface Chart {
  readonly id: string;
  name: string;
  title: string;
  /** What it shows; null for one that came with the file, where that stands. */
  readonly drawn: DrawnChart | null;
}

/** What an add-in has said of a chart of its own. */
export interface DrawnChart {
  readonly kind: SheetChart["kind"];
  readonly series: DrawnSeries[];
  at: Area;
  hasLegend: boolean;
  isTurned: boolean;
  axisPosition: string;
}

export interface DrawnSeries {
  name: string;
  values: Area;
  categories: Area | null;
  hasLabels: boolean;
}

/** The charts of all sheets: those that came with the file, and those that an add-in has drawn since. */
export class Charts {
  private readonly bySheet = new Map<string, Chart[]>();
  private readonly deleted = new Map<string, string[]>();
  private readonly listeners: (() => void)[] = [];
  private count = 0;

  of(sheet: FWorksheet): readonly Chart[] {
    return this.bySheet.get(sheet.getSheetId()) ?? [];
  }

  /** As the file has them. */
  open(sheetId: string, charts: readonly { readonly name: string; readonly title: string }[]): void {
    this.bySheet.set(
      sheetId,
      charts.map(({ name, title }) => ({ id: this.nextId(), name, title, drawn: null })),
    );
  }

  add(sheet: FWorksheet, drawn: DrawnChart): Chart {
    const id = this.nextId();
    const chart: Chart = { id, name: `Chart ${this.count}`, title: "", drawn };
    this.bySheet.set(sheet.getSheetId(), [...this.of(sheet), chart]);
    this.changed();
    return chart;
  }

  delete(sheet: FWorksheet, chart: Chart): void {
    const id = sheet.getSheetId();
    this.bySheet.set(
      id,
      this.of(sheet).filter((each) => each !== chart),
    );
    if (chart.drawn === null) this.deleted.set(id, [...this.deletedFrom(sheet), chart.name]);
    this.changed();
  }

  /** The names of charts that the file has and the workbook has no more. */
  deletedFrom(sheet: FWorksheet): readonly string[] {
    return this.deleted.get(sheet.getSheetId()) ?? [];
  }

  /** What they show and where they lie follows lines that are inserted or deleted. */
  shift(sheetId: string, shift: LineShift): void {
    for (const { drawn } of this.bySheet.get(sheetId) ?? []) {
      if (!drawn) continue;
      drawn.at = shiftedArea(drawn.at, shift) ?? drawn.at;
      for (const each of drawn.series) {
        each.values = shiftedArea(each.values, shift) ?? each.values;
        each.categories &&= shiftedArea(each.categories, shift) ?? each.categories;
      }
    }
  }

  /** The grid raises no event for charts, so whoever watches for unsaved changes asks here. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }

  private nextId(): string {
    return `{chart-${++this.count}}`;
  }
}
