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
