import type { Numeral } from "./numeral";
import { unitOf, type Unit, type UnitMatch } from "./unit";

/** A number with its unit, before anything around it was looked at. */
export interface Measure {
  readonly numeral: Numeral;
  readonly start: number;
  /** Where reading goes on in any case. */
  readonly end: number;
  /** null without a unit, {@link STOP} before a word that makes it a rank, a date or a name. */
  readonly unit: Unit | null;
  readonly row: UnitMatch["row"];
  readonly value: number;
  readonly valueMax: number | null;
}

export function measured(
  numeral: Numeral,
  end: number,
  unit: Unit | null,
  row: UnitMatch["row"] = null,
  value = numeral.value,
  valueMax = numeral.max,
): Measure {
  return { numeral, start: numeral.start, end, unit, row, value, valueMax };
}

export const PERCENT = unitOf("%")!;
export const PERMILLE = unitOf("‰")!;

/** Whether half of one can be had: 三斤半, 半亩. */
export function isMeasured({ dimension }: Unit): boolean {
  return MEASURED.has(dimension);
}

const MEASURED: ReadonlySet<string> = new Set<Unit["dimension"]>(["mass", "length", "area", "volume"]);

/** 成, which counts tenths and is read as percent. */
export function isTenth(unit: Unit): boolean {
  return unit.dimension === "ratio" && unit.name === "成";
}
