import { figureOf, type Figure } from "../progress/attainment";
import type { Attained } from "../progress/row-progress";
import { product, difference } from "../policy/exact";
import { convert, unitOf } from "../quantity";
import type { Amount } from "./finding-values";

/** What is still missing, in the unit that the target is written in. Null for a share of the whole (完成65%). */
export function gapOf({ target, actual }: Attained): Amount | null {
  const unit = writtenUnit(target.text) ?? target.unit ?? "";
  const [wanted, done] = [inUnit(figureOf(target), unit), inUnit(figureOf(actual), unit)];
  return wanted === null || done === null ? null : { value: difference(wanted, done), unit };
}

function inUnit({ value, unit }: Figure, wanted: string): number | null {
  if (unit === wanted) return value;
  const converted = unit === null ? null : convert(value, unit, wanted);
  return converted === null ? null : product(converted, 1);
}

/** 亿元 of 8 亿元, where it is a unit of its own. */
function writtenUnit(text: string): string | null {
  const unit = /[^\d\s.,，]+$/.exec(text)?.[0];
  return unit !== undefined && unitOf(unit) ? unit : null;
}
