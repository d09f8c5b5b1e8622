import type { Minimum } from "../core/policy/requirement";

/** @example amountText({ value: 1.8, unit: "亿元" }) //=> "1.8亿元" */
export function amountText({ value, unit }: { readonly value: number; readonly unit: string }): string {
  return numberText(value) + unit;
}

/** Plain digits, never 1e-7; as many decimals as the number has. */
export function numberText(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : text;
}

/** @example minimumText({ value: 3, unit: "亿元", comparator: "ge" }) //=> "3亿元以上" */
export function minimumText({ value, unit, comparator, implied, relativeTo }: Minimum): string {
  if (relativeTo === "lastYear" || value === null) return "不低于上年金额";
  const amount = `${numberText(value)}${unit}${comparator === "ge" ? "以上" : ""}`;
  return implied ? `${amount}（推定）` : amount;
}

/** How staff count rows and columns: from one. */
export function rowText(row: number): string {
  return `第${row + 1}行`;
}
