/**
 * Sums, differences and products of decimals without the dust of binary fractions: 500 − 499.9999 is 0.0001.
 *
 * Numbers stand for the decimals they print as.
 */
export function sum(...values: readonly number[]): number {
  const decimals = Math.max(0, ...values.map(decimalsOf));
  return rounded(
    values.reduce((total, value) => total + value, 0),
    decimals,
  );
}

/** @example difference(500, 499.9999) //=> 0.0001 */
export function difference(from: number, taken: number): number {
  return Number.isSafeInteger(from) && Number.isSafeInteger(taken) ? from - taken : sum(from, -taken);
}

/** A product is wrong by a part of itself, not by an amount: it is rounded by its digits, not its decimals. */
export function product(one: number, other: number): number {
  return Number((one * other).toPrecision(15));
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(decimals, mostDecimals)));
}

/** What toFixed takes. */
const mostDecimals = 100;

function decimalsOf(value: number): number {
  // Writing a number out is the slow way, and most have few decimals: the shortest that gives the very number is how it prints.
  if (Math.abs(value) < 1e8)
    for (let decimals = 0, power = 1; decimals <= 6; decimals++, power *= 10)
      if (Math.round(value * power) / power === value) return decimals;
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const written = mantissa.split(".")[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}
