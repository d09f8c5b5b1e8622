import { character, is } from "./character";
import type { Text } from "./text";
import type { Draft } from "./reading";

const DATED =
  /(20\d\d)年度?(?:(?![新再]?(?:建成?|增|设|启动|开工|引进|培育|打造)|内|底|末|以)(?:(?<planned>力争|计划|确保|预计|目标|达到|突破|超过|不少于|不低于)|[\u4e00-\u9fff（）()])){0,12}[:：]?\s*$/u;
const PLANNED = /(?:[到至达于]|力争|计划|目标|确保|预计)$/u;
const YEAR = /20\d\d年/u;
const ANOTHER_YEAR = /(?:20\d\d|今|本)年/u;
/** 今年, taken for the year after the last one named. */
const THIS_YEAR = /[今本]年度?[\u4e00-\u9fff]{0,12}$/u;

/** A figure and the year its text gives it. */
interface Dated {
  readonly quantity: Draft;
  readonly year: number;
}

/**
 * 2021年600万元、2022年660万元: of two figures of one unit and successive years the earlier is last year's. Three years are a plan, and
 * so is a figure to come (到2021年).
 */
export function markLastYears(text: Text, quantities: readonly Draft[]): void {
  if (quantities.length < 2 || !namesTwoYears(text)) return;
  const dated = datedOf(text, quantities);
  const unitOf = new Map<number, string | null>();
  for (const { quantity, year } of dated) if (!unitOf.has(year)) unitOf.set(year, quantity.unit);
  for (const { quantity, year } of dated) {
    if (quantity.role !== "target" || quantity.comparator !== "eq" || isPlanned(text, quantity.start)) continue;
    const isOf = (other: number): boolean => unitOf.get(other) === quantity.unit;
    if (isOf(year + 1) && !isOf(year - 1) && !isOf(year + 2)) quantity.role = "baseline";
  }
}

function datedOf(text: Text, quantities: readonly Draft[]): Dated[] {
  const near = nearYears(text.source, quantities);
  const named = near.map(({ start }) => yearBefore(text, start));
  const next = named.reduce<number>((last, year) => Math.max(last, year ?? 0), 0) + 1;
  return near.flatMap((quantity, index) => {
    const year = named[index] ?? (isThisYear(text, quantity.start) ? next : null);
    return year === null ? [] : [{ quantity, year }];
  });
}

function namesTwoYears(text: Text): boolean {
  if (!holdsTwice(text, YEAR_SIGN)) return false;
  const first = text.source.search(YEAR);
  return first >= 0 && ANOTHER_YEAR.test(text.source.slice(first + 5));
}

function holdsTwice(text: Text, code: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count < 2; at++) if (is(text, at, code)) count++;
  return count === 2;
}

const YEAR_SIGN = character("年");

/** The figures with a 年 close before them, by which alone a figure is dated. */
function nearYears(source: string, quantities: readonly Draft[]): readonly Draft[] {
  let year = -1;
  let next = source.indexOf("年");
  return quantities.filter(({ start }) => {
    for (; next >= 0 && next < start; next = source.indexOf("年", next + 1)) year = next;
    return year >= 0 && start - year <= 18;
  });
}

function yearBefore(text: Text, start: number): number | null {
  const found = DATED.exec(text.before(start, 24));
  return found === null ? null : Number(found[1]);
}

function isThisYear(text: Text, start: number): boolean {
  return THIS_YEAR.test(text.before(start, 16));
}

function isPlanned(text: Text, start: number): boolean {
  const before = text.before(start, 24);
  const found = DATED.exec(before);
  return found !== null && (found.groups?.["planned"] !== undefined || PLANNED.test(before.slice(0, found.index)));
}
