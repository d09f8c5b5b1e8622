import { convert, type Quantity } from "../quantity";
import { unitFor } from "./attribute-quantities";
import type { Indicator } from "./requirement";

/** A number in the indicator's own unit; null where its unit is of another kind. */
export function valueIn(indicator: Indicator, value: number, unit: string | null): number | null {
  if (unit === null) return null;
  if (indicator.measure.units) return indicator.measure.units.includes(unit) ? value : null;
  return convert(value, unit, indicator.minimum.unit);
}

/** The promise in the indicator's own period: 每季度1次 is 4次 a year, 每两年1名 stays 1名 where no year is asked for. */
export function promisedIn(indicator: Indicator, quantity: Quantity): number {
  const value = indicator.period === "year" ? (quantity.yearly ?? quantity.value) : quantity.value;
  return valueIn(indicator, value, unitFor(indicator, quantity)) ?? 0;
}
