import type { CalendarDate } from "./quantity";

/** A day that there is, else null. */
export function day(year: number, month: number, date: number): CalendarDate | null {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null;
  return { year, month, day: date };
}

/** The last day of a month, or of its 上旬 初 (the 10th) or 中旬 中 (the 20th). */
export function lastDay(year: number, month: number, part = ""): CalendarDate | null {
  if (month < 1 || month > 12) return null;
  if (/^(?:上旬|初)$/u.test(part)) return { year, month, day: 10 };
  if (/(?:中旬|^中)$/u.test(part)) return { year, month, day: 20 };
  return { year, month, day: daysIn(year, month) };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayBefore({ year, month, day: date }: CalendarDate): CalendarDate {
  if (date > 1) return { year, month, day: date - 1 };
  return month > 1 ? { year, month: month - 1, day: daysIn(year, month - 1) } : { year: year - 1, month: 12, day: 31 };
}

/** Festivals of the civil calendar: month and day. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  五一: [5, 1],
  劳动: [5, 1],
  七一: [7, 1],
  建党: [7, 1],
  八一: [8, 1],
  建军: [8, 1],
  国庆: [10, 1],
  十一: [10, 1],
  双十一: [11, 11],
  双11: [11, 11],
};

const FIRST_YEAR = 2015;
/** Festivals of the lunar calendar: from FIRST_YEAR on, one digit of base 36 a year, the days since the one given. */
const LUNAR: Readonly<Record<string, readonly [month: number, day: number, since: string]>> = {
  春节: [1, 20, "uj8rg5nc2l9si6od3mbuj8qf4n"],
  端午: [5, 24, "rg6pewlath7qg4ncvj8rh6pe3l"],
  中秋: [9, 6, "l9si7pf4nbuj9rg6pd2lasi7qe"],
};

/**
 * The day before a festival: 国庆前 ends on 30 September. null for one whose day is not known here.
 *
 * @param festival its first two characters, or 双十一.
 */
export function eveOf(festival: string, year: number): CalendarDate | null {
  const fixed = FIXED[festival];
  if (fixed !== undefined) return dayBefore({ year, month: fixed[0], day: fixed[1] });
  const lunar = LUNAR[festival];
  const since = lunar === undefined ? NaN : parseInt(lunar[2].charAt(year - FIRST_YEAR), 36);
  if (lunar === undefined || Number.isNaN(since)) return null;
  let [month, date] = lunar;
  for (date += since; date > daysIn(year, month); month++) date -= daysIn(year, month);
  return dayBefore({ year, month, day: date });
}
