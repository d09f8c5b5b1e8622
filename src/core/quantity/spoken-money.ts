import type { Text } from "./text";
import { beginsNumber, digitAt, isAt, isHan } from "./character";
import { measured, type Measure } from "./measure";
import { readNumber, type Numeral } from "./numeral";
import { unitOf, type UnitMatch } from "./unit";

/** 五元三毛, 3元5角2分. */
export function withCents(
  text: Text,
  numeral: Numeral,
  yuanEnd: number,
  { unit, row }: Omit<UnitMatch, "end">,
): Measure | null {
  let { value } = numeral;
  let end = yuanEnd;
  const dimes = readNumber(text, end);
  if (dimes !== null && dimes.value <= 9 && isAt(text, dimes.end, "角毛")) {
    value += dimes.value * 0.1;
    end = dimes.end + 1;
  }
  const cents = readNumber(text, end);
  if (cents !== null && cents.value <= 9 && isAt(text, cents.end, "分")) {
    value += cents.value * 0.01;
    end = cents.end + 1;
  }
  return end === yuanEnd ? null : measured(numeral, end, unit, row, Number(value.toFixed(2)), null);
}

const YUAN_UNIT = unitOf("元")!;

/** 三块五, 两块五毛: 块 is money only with something behind it, alone it counts bricks and plots. */
export function spokenMoney(text: Text, numeral: Numeral, end: number): Measure | null {
  const dimes = digitAt(text, end);
  if (dimes > 0 && !isAt(text, end + 1, "角毛分") && !isHan(text, end + 1) && !beginsNumber(text, end + 1))
    return measured(numeral, end + 1, YUAN_UNIT, null, Number((numeral.value + dimes / 10).toFixed(2)), null);
  return withCents(text, numeral, end, { unit: YUAN_UNIT, row: null });
}
