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
