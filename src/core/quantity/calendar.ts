import type { CalendarDate } from "./quantity";

/** A day that there is, else null. */
export function day(year: number, month: number, date: number): CalendarDate | null {
  const there = counted(year, month, date);
  return there.month === month && there.day === date ? there : null;
}

/** The last day of a month, or of its 上旬 初 (the 10th) or 中旬 中 (the 20th). */
export function lastDay(year: number, month: number, part = ""): CalendarDate | null {
  if (month < 1 || month > 12) return null;
  if (/^(?:上旬|初)$/u.test(part)) return { year, month, day: 10 };
  if (/(?:中旬|^中)$/u.test(part)) return { year, month, day: 20 };
  return counted(year, month + 1, 0);
}

/** Days and months beyond the ends count on: day 0 is the last of the month before. */
function counted(year: number, month: number, date: number): CalendarDate {
  const time = new Date(Date.UTC(year, month - 1, date));
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

/** Festivals of the civil calendar: month and day. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  五一: [5, 1],
  劳动: [5, 1],
  七一: [7, 1],
  建党: [7, 1],
  国庆: [10, 1],
  十一: [10, 1],
};

const FIRST_YEAR = 2015;
/** Festivals of the lunar calendar: from FIRST_YEAR on, one digit of base 36 a year, the days since the one given. */
const LUNAR: Readonly<Record<string, readonly [month: number, day: number, since: string]>> = {
  春节: [1, 20, "uj8rg5nc2l9si6od3mbuj8qf4n"],
  端午: [5, 24, "rg6pewlath7qg4ncvj8rh6pe3l"],
  中秋: [9, 6, "l9si7pf4nbuj9rg6pd2lasi7qe"],
};

/** The day before a festival, known by its first two characters: 国庆前 ends on 30 September. null where it is not known here. */
export function eveOf(festival: string, year: number): CalendarDate | null {
  const [month = 0, first = 0, since = ""] = FIXED[festival] ?? LUNAR[festival] ?? [];
  const days = since === "" ? 0 : parseInt(since.charAt(year - FIRST_YEAR), 36);
  return month === 0 || Number.isNaN(days) ? null : counted(year, month, first + days - 1);
}
