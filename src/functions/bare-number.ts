import type { Quantity } from "../core/quantity";
import { compact } from "../core/text/simplify";

/** 8, "8", "８", "30,000": a number whose unit the text does not say. */
export function isBareNumber(text: string): boolean {
  return bareNumber.test(text);
}

const bareNumber = /^\s*[-－]?[\d０-９.．,，]*[\d０-９][\d０-９.．,，]*\s*$/;

/** @returns NaN for what only looks like a number: 1.2.3 */
export function numberIn(text: string): number {
  return Number(compact(text).replaceAll(",", ""));
}

/** A bare number as the target that it is once its unit is known. */
export function quantityFrom(text: string, unit: string): Quantity | null {
  const value = numberIn(text);
  if (Number.isNaN(value)) return null;
  return { text, start: 0, end: text.length, value, unit, comparator: "eq", approximate: false, role: "target" };
}
