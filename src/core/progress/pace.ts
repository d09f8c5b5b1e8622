/**
 * 序时进度: `done` 完成 · `on-pace` 达序, the share done is no less than the share of the time gone · `behind` 未达序 ·
 * `overdue` 逾期.
 */
export type Pace = "done" | "on-pace" | "behind" | "overdue";

/** 绿 done or on pace · 蓝 due within thirty days · 黄 behind · 红 overdue. */
export type Light = "green" | "blue" | "yellow" | "red";

/** Days as serial numbers, first and last day included. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const dueSoon = 30;

/** @example pace(0.65, { start: 44562, end: 44926 }, 44742) //=> "on-pace" (2022-06-30: half of the year is gone) */
export function pace(attained: number, period: Period, asOf: number): Pace {
  if (attained >= 1) return "done";
  if (asOf > period.end) return "overdue";
  return attained >= elapsed(period, asOf) ? "on-pace" : "behind";
}

export function light(attained: number, period: Period, asOf: number): Light {
  const now = pace(attained, period, asOf);
  if (now === "overdue") return "red";
  if (now === "behind") return "yellow";
  return now === "on-pace" && period.end - asOf <= dueSoon ? "blue" : "green";
}

/** The share of the time that is gone, 0 before it and 1 after. */
export function elapsed({ start, end }: Period, asOf: number): number {
  const gone = (asOf - start + 1) / (end - start + 1);
  return Math.min(1, Math.max(0, gone));
}
