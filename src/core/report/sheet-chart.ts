import type { Area } from "../table/grid";

/** A chart of ours on a sheet of ours: a native one, that staff can edit in Excel like any other. It draws cells of its own sheet. */
export interface SheetChart {
  /** By which it is known again on its sheet. @example "SHANHAI_指标完成率" */
  readonly name: string;
  readonly title: string;
  /** Lying bars, because indicators and departments have long names; stacked: one upon the other. */
  readonly kind: "bars" | "stacked-bars";
  /** One column: what each bar stands for, from the top down. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly at: Area;
}

export interface ChartSeries {
  readonly name: string;
  /** One column, beside the categories, of numbers or blanks. */
  readonly values: Area;
}
