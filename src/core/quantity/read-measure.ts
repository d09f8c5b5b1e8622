import type { Text } from "./text";
import { charSet, isArabic, isAt, isIn, opensMeasure } from "./character";
import { FRACTION_MARKS, readFraction, readMixedFraction } from "./fraction";
import { isTenth, measured, type Measure } from "./measure";
import { readNumeral, readPlainNumeral } from "./numeral";
import { readRange } from "./range";
import { STOP, unitAt } from "./unit";
import { readHalf, withUnit } from "./with-unit";

/** Reads number, unit and range from a character that can begin a number. */
export function readMeasure(text: Text, at: number): Measure | null {
  return (isArabic(text, at) ? readPlainMeasure(text, at) : null) ?? readAnyMeasure(text, at);
}

/** 3个, 1.5亿元, 100%: a plain number and a unit with nothing behind it that could say more; null for others. */
function readPlainMeasure(text: Text, at: number): Measure | null {
  const numeral = readPlainNumeral(text, at);
  const found = numeral === null ? null : unitAt(text, numeral.end);
  if (numeral === null || found === null || found.unit === STOP || isTenth(found.unit)) return null;
  const { end, unit, row } = found;
  return opensMeasure(text, end) || isIn(text, end, MEASURE_GOES_ON) ? null : measured(numeral, end, unit, row);
}

function readAnyMeasure(text: Text, at: number): Measure | null {
  if (isAt(text, at, "半")) return readHalf(text, at);
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  if (isIn(text, numeral.end, FRACTION_MARKS)) {
    const fraction = readFraction(text, numeral) ?? readMixedFraction(text, numeral);
    if (fraction !== null) return fraction;
  }
  const first = withUnit(text, numeral);
  return readRange(text, first) ?? first;
}

/** What may follow a unit that is not the end: 3个—5个, 3个和5个, 1.5亿元多. */
const MEASURE_GOES_ON = charSet("-~至到和与 \n\r*余多(");
