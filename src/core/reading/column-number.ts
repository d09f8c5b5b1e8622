import { type Quantity, readQuantities, unitOf } from "../quantity";
import { compact } from "../text/simplify";

/**
 * Reads a value column (目标值, 上年值): a quantity with its unit, or a bare number in the given unit.
 *
 * @param unit the unit of bare numbers; without it they keep a null unit.
 * @example columnNumber("30000", "万元") //=> value 300000000, unit "元"
 * @returns null when the cell holds no number.
 */
export function columnNumber(text: string, unit: string | null): Quantity | null {
  if (text.trim() === "") return null;
  const own = readQuantities(text).find((quantity) => quantity.unit !== null && !quantity.per);
  if (own) return own;
  const bare = compact(text);
  if (!/^-?[\d,.]+$/.test(bare)) return null;
  const known = unit === null ? null : unitOf(compact(unit));
  return unit !== null && known
    ? // Behind a word: at the head of a text, 1.5个 is item 1 of a list.
      (readQuantities(`计${bare}${compact(unit)}`)[0] ?? null)
    : bareNumber(text, Number(bare.replaceAll(",", "")));
}

function bareNumber(text: string, value: number): Quantity | null {
  if (!Number.isFinite(value)) return null;
  return { text, start: 0, end: text.length, value, unit: null, comparator: "eq", approximate: false, role: "target" };
}
