import { convert, type Quantity } from "../quantity";

/** A figure to compare: with a unit, or a bare number whose unit goes without saying on both sides. */
export interface Figure {
  readonly value: number;
  readonly unit: string | null;
}

/**
 * How much of the target is done, 1 = all of it; not capped.
 *
 * @returns null where the two cannot be compared: units of different kinds, or one of them bare.
 * @example attainment({ value: 5.2, unit: "亿元" }, { value: 8, unit: "亿元" }) //=> 0.65
 */
export function attainment(actual: Figure, target: Figure): number | null {
  const done = inUnitOf(target, actual);
  return done === null || target.value === 0 ? null : exact(done / target.value);
}

/** @example change({ value: 660, unit: "万元" }, { value: 600, unit: "万元" }) //=> 0.1 */
export function change(now: Figure, before: Figure): number | null {
  const current = inUnitOf(before, now);
  return current === null || before.value === 0 ? null : exact((current - before.value) / Math.abs(before.value));
}

/** What a promise amounts to over the year. */
export function figureOf({ yearly, value, unit }: Quantity): Figure {
  return { value: yearly ?? value, unit };
}

function inUnitOf(target: Figure, { value, unit }: Figure): number | null {
  if (unit === target.unit) return value;
  return unit === null || target.unit === null ? null : convert(value, unit, target.unit);
}

function exact(value: number): number {
  return Number(value.toPrecision(12));
}
