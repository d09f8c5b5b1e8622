import type { Text } from "./text";
import { character, is, isIn } from "./character";
import { FRACTION_MARKS, readFraction, readMixedFraction } from "./fraction";
import type { Measure } from "./measure";
import { readNumeral } from "./numeral";
import { readRange } from "./range";
import { readHalf, withUnit } from "./with-unit";

const HALF_SIGN = character("半");

/** Reads number, unit and range from a character that can begin a number. */
export function readMeasure(text: Text, at: number): Measure | null {
  if (is(text, at, HALF_SIGN)) return readHalf(text, at);
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  if (isIn(text, numeral.end, FRACTION_MARKS)) {
    const fraction = readFraction(text, numeral) ?? readMixedFraction(text, numeral);
    if (fraction !== null) return fraction;
  }
  const first = withUnit(text, numeral);
  return readRange(text, first) ?? first;
}
