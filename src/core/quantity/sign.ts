import type { Text } from "./text";
import { charSet, digitAt, isAt, isIn, startsWith } from "./character";
import type { Measure } from "./measure";
import { STOP } from "./unit";

/** The sign or currency mark right before a number belongs to its span: ￥300万元, -2.3%, 负40%. */
export interface Sign {
  readonly length: 0 | 1 | 2;
  readonly factor: 1 | -1;
  readonly currency: "元" | "美元" | "港元" | null;
}

const UNSIGNED: Sign = { length: 0, factor: 1, currency: null };
const NEGATIVE: Sign = { length: 1, factor: -1, currency: null };
const BELOW_ZERO: Sign = { length: 2, factor: -1, currency: null };
const YUAN: Sign = { length: 1, factor: 1, currency: "元" };
const DOLLAR: Sign = { length: 1, factor: 1, currency: "美元" };

/** 港币200万元: said before the number, it is no part of the span. */
const HONG_KONG_DOLLAR: Sign = { length: 0, factor: 1, currency: "港元" };

const SIGNS = charSet("¥$负-下币");

export function signBefore(text: Text, found: Measure): Sign {
  const at = found.start - 1;
  if (!isIn(text, at, SIGNS)) return UNSIGNED;
  if (isAt(text, at, "¥")) return YUAN;
  if (isAt(text, at, "$")) return DOLLAR;
  if (isAt(text, at, "负")) return NEGATIVE;
  if (isAt(text, at, "下")) return isBelowZero(text, found) ? BELOW_ZERO : UNSIGNED;
  if (isAt(text, at, "币")) return startsWith(text, at - 1, "港币") ? HONG_KONG_DOLLAR : UNSIGNED;
  return minusStands(text, found) ? NEGATIVE : UNSIGNED;
}

/** 零下5摄氏度. */
function isBelowZero(text: Text, { start, unit }: Measure): boolean {
  return unit !== null && unit !== STOP && unit.dimension === "temperature" && startsWith(text, start - 2, "零下");
}

/** A dash is a minus only before a ratio or a temperature and behind no other number or dash. */
function minusStands(text: Text, { start, unit }: Measure): boolean {
  if (unit === null || unit === STOP) return false;
  if (unit.dimension !== "ratio" && unit.dimension !== "temperature") return false;
  return digitAt(text, start - 2) < 0 && !isAt(text, start - 2, "-%℃)");
}
