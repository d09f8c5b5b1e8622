import type { Text } from "./text";
import { beginsNumber, digitAt, isAt, isHan, opensMeasure, skipGap, startsWith } from "./character";
import { timesRatio } from "./decimal";
import { isMeasured, isTenth, measured, PERCENT, type Measure } from "./measure";
import { numeralOf, type Numeral } from "./numeral";
import { spokenMoney, withCents } from "./spoken-money";
import { STOP, unitAt, type Unit, type UnitMatch } from "./unit";

/** A numeral with the unit behind it and what else may stand there: 三成半, 一个半月, 三斤半, 五元三毛. */
export function withUnit(text: Text, numeral: Numeral): Measure {
  const half = startsWith(text, numeral.end, "个半") ? unitAt(text, skipGap(text, numeral.end + 2, 2)) : null;
  const found = half ?? unitAt(text, skipGap(text, numeral.end));
  if (found === null) return measured(numeral, numeral.end, null);
  const { unit, row, end } = found;
  if (unit === STOP) return measured(numeral, end, STOP);
  if (isTenth(unit)) return tenths(text, numeral, found);
  if (unit.dimension === "ratio" && unit.name === "折" && numeral.positional && end - numeral.start === 3) {
    numeral.positional = false;
    return measured(numeral, end, unit, row, timesRatio(numeral.value, 1, 10), null);
  }
  if (unit.dimension === "ratio" && numeral.max !== null) return measured(numeral, end, STOP);
  if (half !== null) return measured(numeral, end, unit, row, numeral.value + 0.5);
  if (!opensMeasure(text, end)) return measured(numeral, end, unit, row);
  if (halfFollows(text, end, unit)) return measured(numeral, end + 1, unit, row, numeral.value + 0.5);
  return (
    (unit.dimension === "money" && unit.name === "元" ? withCents(text, numeral, end, found) : null) ??
    (unit.dimension === "thing" && unit.name === "块" ? spokenMoney(text, numeral, end) : null) ??
    measured(numeral, end, unit, row)
  );
}

/** 三成, 一成半, 九成五: tenths and what stands behind them, as percent. */
function tenths(text: Text, numeral: Numeral, { row, end }: UnitMatch): Measure {
  const tens = timesRatio(numeral.value, 10, 1);
  if (isAt(text, end, "半")) return measured(numeral, end + 1, PERCENT, row, tens + 5, null);
  const ones = numeral.max === null ? digitAt(text, end) : -1;
  const single = ones > 0 && !beginsNumber(text, end + 1) && unitAt(text, end + 1) === null;
  return single
    ? measured(numeral, end + 1, PERCENT, row, tens + ones, null)
    : measured(numeral, end, PERCENT, row, tens, null);
}

/** 三斤半, 一年半: only where no word begins with 半. */
function halfFollows(text: Text, at: number, unit: Unit): boolean {
  if (!isAt(text, at, "半")) return false;
  if (unit.dimension !== "time") return isMeasured(unit) || unit.dimension === "multiple";
  return !isHan(text, at + 1) || isAt(text, at + 1, "以左内的时完建");
}

/** 半年, 半个月, 半天, 半个百分点, and 半成 of a whole. */
export function readHalf(text: Text, at: number): Measure | null {
  const found = unitAt(text, isAt(text, at + 1, "个") ? at + 2 : at + 1);
  const unit = found?.unit;
  if (found === null || unit === undefined) return null;
  const numeral = numeralOf(at, at + 1, 0.5, false);
  numeral.single = true;
  if (isTenth(unit)) return measured(numeral, found.end, PERCENT, null, 5);
  const isHalved = unit.dimension === "time" || unit.name === "百分点" || isMeasured(unit);
  return isHalved ? measured(numeral, found.end, unit) : null;
}
