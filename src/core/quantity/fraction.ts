import type { Text } from "./text";
import { charSet, isAt, startsWith } from "./character";
import { timesRatio } from "./decimal";
import { isMeasured, measured, PERCENT, PERMILLE, type Measure } from "./measure";
import { readNumber, type Numeral } from "./numeral";
import { connectorEnd } from "./range-mark";
import { unitAt } from "./unit";
import { endingSet, wordSet } from "./word-list";

/** What stands behind the first number of a fraction: 1/2, 1:2, 三分之二, 三又二分之一. */
export const FRACTION_MARKS = charSet("/:分又");

/** 三分之二, 百分之三, 千分之五, and 1/2 between small numbers. */
export function readFraction(text: Text, numeral: Numeral): Measure | null {
  if (isAt(text, numeral.end, "/")) return readSlash(text, numeral);
  if (isAt(text, numeral.end, ":")) return readProportion(text, numeral);
  if (numeral.bare && numeral.value === 100 && isAt(text, numeral.end, "分")) {
    const end = numeral.end + (startsWith(text, numeral.end, "分之百") ? 3 : 2);
    if (isAt(text, end - 1, "百")) return measured(withoutShape(numeral), end, PERCENT, null, 100);
  }
  if (!startsWith(text, numeral.end, "分之")) return null;
  const over = readNumber(text, numeral.end + 2);
  if (over === null || numeral.value === 0 || numeral.max !== null) return null;
  const { bare, value } = numeral;
  withoutShape(numeral);
  if (!bare) return ofFraction(text, numeral, over.end, over.value / value);
  const [unit, whole] = value === 1000 ? [PERMILLE, 1000] : [PERCENT, 100];
  if (over.max !== null)
    return measured(numeral, over.end, unit, null, (over.value * whole) / value, (over.max * whole) / value);
  const upper = readPercentTail(text, value, over);
  return measured(
    numeral,
    upper?.end ?? over.end,
    unit,
    null,
    timesRatio(over.value, whole, value),
    upper === null ? null : (upper.value * whole) / value,
  );
}

/** 三分之二, 四分之一英里. */
function ofFraction(text: Text, numeral: Numeral, end: number, value: number): Measure {
  const found = unitAt(text, end);
  const hasMeasure = found?.unit && (isMeasured(found.unit) || found.unit.dimension === "money");
  return hasMeasure
    ? measured(numeral, found.end, found.unit, found.row, value)
    : measured(numeral, end, null, null, value);
}

/** A numeral that is part of a larger number and so no idiom. */
function withoutShape(numeral: Numeral): Numeral {
  numeral.single = false;
  numeral.bare = false;
  return numeral;
}

/** 三又二分之一. */
export function readMixedFraction(text: Text, numeral: Numeral): Measure | null {
  if (!isAt(text, numeral.end, "又")) return null;
  const under = readNumber(text, numeral.end + 1);
  const fraction = under === null ? null : readFraction(text, under);
  if (under === null || fraction === null || under.bare) return null;
  numeral.single = false;
  return measured(numeral, fraction.end, null, null, numeral.value + fraction.value);
}

function readSlash(text: Text, numeral: Numeral): Measure | null {
  const over = readNumber(text, numeral.end + 1);
  if (
    over === null ||
    !numeral.arabic ||
    !over.arabic ||
    numeral.value >= over.value ||
    (over.value > 100 && over.ending === 0)
  )
    return null;
  if (isAt(text, over.end, "/") || isAt(text, numeral.start - 1, "/")) return null;
  return measured(numeral, over.end, null, null, numeral.value / over.value);
}

/** 按1:1比例配套, 配比1:2; 9:30 is a time. */
function readProportion(text: Text, numeral: Numeral): Measure | null {
  const over = readNumber(text, numeral.end + 1);
  if (over === null || over.value === 0 || isAt(text, over.end, ":")) return null;
  const isNamed =
    PROPORTION_BEHIND.at(text, over.end) !== null || PROPORTION_BEFORE.at(text, numeral.start - 1) !== null;
  return isNamed ? measured(numeral, over.end, null, null, numeral.value / over.value) : null;
}

const PROPORTION_BEHIND = wordSet("比例 的比例 配套 的配比 配比");
const PROPORTION_BEFORE = endingSet("比例 比例为 比例达 比例达到 配比 配比为 比例不低于 比例不超过");

/** 百分之三至五, 百分之三至百分之五. */
function readPercentTail(text: Text, denominator: number, lower: Numeral): Numeral | null {
  const numeral = readNumber(text, connectorEnd(text, lower.end));
  if (numeral === null) return null;
  if (numeral.bare && numeral.value === denominator && startsWith(text, numeral.end, "分之"))
    return readNumber(text, numeral.end + 2);
  return numeral.value > lower.value && unitAt(text, numeral.end) === null ? numeral : null;
}
