import type { Quantity } from "../../../src/core/quantity";

/**
 * One quantity on one line, as the tables of this folder write it:
 * `text = value[..max] unit comparator[~] [@role] [modality] [/per,per] [→yearly] [×factor of last year] [Δ±step]`.
 * `~` is approximate, `–` no unit; role target stays unsaid.
 */
export function notate(quantity: Quantity): string {
  const { text, value, valueMax, unit, comparator, approximate, role, modality, per, yearly, relative, step } =
    quantity;
  return [
    `${text.replace(/\s+/gu, "⏎")} = ${round(value)}${valueMax === undefined ? "" : `..${round(valueMax)}`}`,
    unit ?? "–",
    comparator + (approximate ? "~" : ""),
    role === "target" ? "" : `@${role}`,
    modality ?? "",
    per === undefined ? "" : `/${per.join(",")}`,
    yearly === undefined ? "" : `→${yearly}`,
    relative === undefined ? "" : `${relative.comparator === comparator ? "" : relative.comparator}×${relative.factor}`,
    step === undefined ? "" : step > 0 ? "Δ+" : "Δ-",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
