import type { Minimum } from "../core/policy/requirement";
import type { MinimumLevel } from "../core/policy/minimum-level";

/** @example amountText({ value: 1.8, unit: "亿元" }) //=> "1.8亿元" */
export function amountText({ value, unit }: { readonly value: number; readonly unit: string }): string {
  return numberText(value) + unit;
}

/** Plain digits, never 1e-7; as many decimals as the number has. */
export function numberText(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : text;
}

/** What is asked, without whose it is. */
type Bound = Omit<Minimum, "level" | "source">;

/** @example minimumText({ value: 3, unit: "亿元", comparator: "ge" }) //=> "3亿元以上" */
export function minimumText({ value, unit, comparator, implied, relativeTo, floor }: Bound): string {
  if (relativeTo === "lastYear" || value === null)
    return floor ? `不低于上年金额，且${minimumText(floor)}` : "不低于上年金额";
  const number = `${numberText(value)}${unit}`;
  const amount = comparator === "gt" ? `超过${number}` : comparator === "ge" ? `${number}以上` : number;
  return implied ? `${amount}（推定）` : amount;
}

/** How staff call the three levels of minimum. */
export const levelNames: Readonly<Record<MinimumLevel, string>> = {
  province: "省定",
  city: "市级下达",
  own: "本级自定",
};

/**
 * A minimum with whose it is.
 *
 * @example leveledText(minimum) //=> "市级下达 4亿元以上（丽委办〔2023〕5号）"
 */
export function leveledText(minimum: Minimum): string {
  const about = [...(minimum.implied ? ["推定"] : []), ...(minimum.source === "" ? [] : [minimum.source])].join("，");
  const bound = minimumText({ ...minimum, implied: false });
  return `${levelNames[minimum.level]} ${bound}${about === "" ? "" : `（${about}）`}`;
}

/** How staff count rows and columns: from one. */
export function rowText(row: number): string {
  return `第${row + 1}行`;
}
