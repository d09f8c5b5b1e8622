import type { Text } from "./text";
import { charSet, isAt, isIn, skipGap, startsWith } from "./character";
import { powerOfTen } from "./decimal";
import { measured, type Measure } from "./measure";
import { readNumeral } from "./numeral";
import { connectorEnd } from "./range-mark";
import { STOP } from "./unit";
import { withUnit } from "./with-unit";

const RANGE_STARTS = charSet("-~至到和与 \n\r*(");

/** 80%（含）—90%. */
function includedEnd(text: Text, at: number): number {
  return startsWith(text, at, "(含)") ? at + 3 : at;
}

/** 3—5个, 3个至5个, 5—8万元 (both in 万). */
export function readRange(text: Text, first: Measure): Measure | null {
  if (!isIn(text, first.end, RANGE_STARTS) || first.unit === STOP || first.valueMax !== null) return null;
  let start = connectorEnd(text, includedEnd(text, first.end));
  if (start < 0) start = betweenEnd(text, first.end);
  const numeral = start < 0 ? null : readNumeral(text, start);
  if (numeral === null || numeral.max !== null) return null;
  const second = withUnit(text, numeral);
  if (second.unit === null && (first.unit !== null || numeral.ending === 0) && !startsWith(text, numeral.end, "之间"))
    return null;
  if (first.unit !== null && second.unit !== STOP && second.unit?.name !== first.unit.name) return null;
  const power = powerOfTen(numeral.ending);
  const shared = first.unit === null && first.numeral.ending === 0 && first.value < numeral.value / power;
  const value = shared ? first.value * power : first.value;
  if (value >= second.value) return null;
  const whole = first.numeral;
  whole.single = false;
  whole.bare = false;
  whole.end = numeral.end;
  whole.positional ||= numeral.positional;
  return measured(whole, second.end, second.unit, second.row, value, second.value);
}

/** 在20和30万元之间. */
function betweenEnd(text: Text, at: number): number {
  if (!isAt(text, at, "和与")) return -1;
  const window = text.after(at + 1, 15);
  const close = window.indexOf("之间");
  if (close < 0 || !/^\s*[\d０-９.,\s]+[^，。；、\d]{0,4}$/u.test(window.slice(0, close))) return -1;
  return skipGap(text, at + 1, 2);
}
