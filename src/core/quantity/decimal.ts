/** Powers of ten up to 10^22 are exact doubles, so one multiplication or division rounds correctly: 235 / 10^2 is 2.35. */
const POWERS_OF_TEN: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

export function powerOfTen(exponent: number): number {
  return POWERS_OF_TEN[exponent] ?? 10 ** exponent;
}

/** The double nearest to `integer / 10^decimals`. */
export function withDecimals(integer: number, decimals: number): number {
  return decimals === 0 ? integer : integer / powerOfTen(decimals);
}

/**
 * `value × numerator / denominator` without float dust: the value is taken as the decimal it prints as.
 *
 * @example timesRatio(29999, 1, 10000) //=> 2.9999
 */
export function timesRatio(value: number, numerator: number, denominator: number): number {
  if (!Number.isFinite(value)) return value;
  if (Number.isSafeInteger(value * numerator) && Number.isInteger(value)) return (value * numerator) / denominator;
  const decimals6 = Math.round(value * 1e6);
  if (decimals6 / 1e6 === value && Number.isSafeInteger(decimals6 * numerator) && denominator <= 1e9)
    return (decimals6 * numerator) / (denominator * 1e6);
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const decimals = (mantissa.split(".")[1] ?? "").length;
  const shift = Number(exponent) - decimals;
  const over = BigInt(mantissa.replace(".", "")) * BigInt(numerator) * 10n ** BigInt(Math.max(0, shift));
  const under = BigInt(denominator) * 10n ** BigInt(Math.max(0, -shift));
  const common = greatestCommonDivisor(over < 0n ? -over : over, under);
  return Number(over / common) / Number(under / common);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
