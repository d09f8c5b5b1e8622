import type { Text } from "./text";
import { isAt } from "./character";
import type { Quantity } from "./quantity";

const DATED =
  /(20\d\d)年度?(?:(?![新再]?(?:建成?|增|设|启动|开工|引进|培育|打造)|内|底|末|以)(?:(?<planned>力争|计划|确保|预计|目标|达到|突破|超过|不少于|不低于)|[\u4e00-\u9fff（）()])){0,12}[:：]?\s*$/u;
const PLANNED = /(?:[到至达于]|力争|计划|目标|确保|预计)$/u;
const YEAR = /20\d\d年/u;
const ANOTHER_YEAR = /(?:20\d\d|今|本)年/u;
/** 今年, taken for the year after the last one named. */
const THIS_YEAR = /[今本]年度?[\u4e00-\u9fff]{0,12}$/u;

/**
 * 2021年600万元、2022年660万元: of two figures of one sentence, unit and successive years the earlier is last year's. Three years are a
 * plan, and so is a figure to come (到2021年).
 */
export function markLastYears(text: Text, quantities: Quantity[]): Quantity[] {
  if (quantities.length < 2 || !namesTwoYears(text)) return quantities;
  const dated = quantities.map(({ start }) => yearBefore(text, start));
  const next = dated.reduce<number>((last, year) => Math.max(last, year ?? 0), 0) + 1;
  const years = dated.map((year, index) => year ?? (isThisYear(text, quantities[index]) ? next : null));
  const firstOf = new Map<number, Quantity>();
  years.forEach((year, index) => {
    if (year != null && !firstOf.has(year)) firstOf.set(year, quantities[index] as Quantity);
  });
  return quantities.map((quantity, index) => {
    const year = years[index];
    if (year == null || quantity.role !== "target" || quantity.comparator !== "eq") return quantity;
    const isOf = (other: number): boolean => firstOf.has(other) && firstOf.get(other)?.unit === quantity.unit;
    if (isPlanned(text, quantity.start)) return quantity;
    return isOf(year + 1) && !isOf(year - 1) && !isOf(year + 2) ? { ...quantity, role: "baseline" } : quantity;
  });
}

function namesTwoYears(text: Text): boolean {
  const first = text.source.search(YEAR);
  return first >= 0 && ANOTHER_YEAR.test(text.source.slice(first + 5));
}

/** A figure is dated by a 年 close before it. */
function mayBeDated(text: Text, start: number): boolean {
  for (let at = start - 1; at >= start - 18; at--) if (isAt(text, at, "年")) return true;
  return false;
}

function yearBefore(text: Text, start: number): number | null {
  if (!mayBeDated(text, start)) return null;
  const found = DATED.exec(text.slice(Math.max(0, start - 24), start));
  return found === null ? null : Number(found[1]);
}

function isThisYear(text: Text, quantity: Quantity | undefined): boolean {
  return (
    quantity !== undefined &&
    mayBeDated(text, quantity.start) &&
    THIS_YEAR.test(text.slice(Math.max(0, quantity.start - 16), quantity.start))
  );
}

function isPlanned(text: Text, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const found = DATED.exec(before);
  return found !== null && (found.groups?.["planned"] !== undefined || PLANNED.test(before.slice(0, found.index)));
}
